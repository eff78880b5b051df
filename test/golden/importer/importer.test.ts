import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellFor, fillIn, importIn, planIn, withPlan } from '../../cli/import-world.ts';
import { NYNORSK_PLAN, SMALL_PLAN } from '../../cli/small-plan.ts';
import { type Ending, kompass } from '../../cli/test-world.ts';

/*
 * What is said of a form and of a foreign sheet, and what becomes of the plan. After a change that is
 * meant: UPDATE_GOLDEN=1 npx vitest run test/golden/importer, and read the difference.
 */

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const FOREIGN = {
  nb: `Kartlegging i Fjordvik høsten 2026;;;;;;;
;;;;;;;
Enhet;Ansattnr;Kompetanse;Ingen;Grunnleggende;Selvstendig;Spisskompetanse;Merknad
Solbakken bhg;17;Språkutvikling og språkvansker;16;5;1;0;Drøftet i personalmøtet
Fjelheim barnehage;;spr-01;10;9;ca. 3;0;
Naustet barnehage;;spr-01;:;:;:;:;
Naustet barnehage;;Trolldom;3;1;0;0;
Solbakken barnehage;;spr-05;90;2;0;0;
Sum;;;116;17;1;0;
`,
  nn: `Kartlegging i Fjordvik hausten 2026;;;;;;;
;;;;;;;
Eining;Tilsettnr;Kompetanse;Ingen;Grunnleggjande;Sjølvstendig;Spisskompetanse;Merknad
Solbakken bhg;17;Språkutvikling og språkvanskar;16;5;1;0;Drøfta i personalmøtet
Fjelheim barnehage;;spr-01;10;9;ca. 3;0;
Naustet barnehage;;spr-01;:;:;:;:;
Naustet barnehage;;Trolldom;3;1;0;0;
Solbakken barnehage;;spr-05;90;2;0;0;
Sum;;;116;17;1;0;
`,
} as const;

const PLANS = { nb: SMALL_PLAN, nn: NYNORSK_PLAN } as const;

function page({ code, stdout, stderr }: Ending, oversikt: string): string {
  return `Exit code ${code}\n\n\`\`\`\n${stdout}${stderr}\`\`\`\n\noversikt.yaml:\n\n\`\`\`yaml\n${oversikt}\`\`\`\n`;
}

function expectGolden(name: string, seen: string): void {
  const file = join(import.meta.dirname, name);
  if (UPDATE) writeFileSync(file, seen);
  expect(seen).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

describe.each(['nb', 'nn'] as const)('in %s', (language) => {
  const plan = Object.fromEntries(
    Object.entries(PLANS[language]).map(([name, text]) => [`plan/${name}`, text]),
  );

  test('a foreign sheet', () =>
    withPlan({ ...plan, 'kartlegging.csv': FOREIGN[language] }, async (folder) => {
      const ending = await importIn(folder, ['kartlegging.csv']);
      const { 'oversikt.yaml': oversikt = '' } = planIn(folder);
      expectGolden(`ark-${language}.md`, page(ending, oversikt));
    }));

  test('a form', () =>
    withPlan(plan, async (folder) => {
      const flags = ['--per', 'samlet', '--out', '.', '--dato', '2027-01-15'];
      await kompass(['skjema', 'plan', ...flags], { workingFolder: folder });
      const form = 'skjema-9901-fjordvik.xlsx';
      await fillIn(join(folder, form), (book) => {
        for (const [unit, title, value] of [
          ['Solbakken barnehage', 'Nivå 0', 16],
          ['Solbakken barnehage', 'Nivå 1', 5],
          ['Fjellheim barnehage', 'Nivå 2', 'et par'],
          ['Naustet barnehage', 'Nivå 3', 2],
        ] as const) {
          const sheet = book.getWorksheet(unit);
          if (sheet !== undefined) cellFor(sheet, 'spr-01', title).value = value;
        }
      });
      const ending = await importIn(folder, [form]);
      const { 'oversikt.yaml': oversikt = '' } = planIn(folder);
      expectGolden(`skjema-${language}.md`, page(ending, oversikt));
    }));
});
