import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { answering, importIn, planIn, withPlan } from './import-world.ts';

/* Names, numbers and addresses that stand in the sheets and must stand nowhere else. */

const NAMES = ['Borghild', 'Tangvald', 'Reidun', 'Kleppestø', 'Sigfrid', 'Haukanes'];
const PLANTED = [...NAMES, '01017012345', '12038312345', 'borghild@', '41234567', 'Lyngveien'];

const PEOPLE = `Ansattnummer;Navn;Fødselsnummer;E-post;Mobil;Adresse;Avdeling;Kompetanse;Nivå
1001;Borghild Tangvald;01017012345;borghild@fjordvik.example;41234567;Lyngveien 4;Solbakken barnehage;spr-01;2
1002;Reidun Kleppestø;12038312345;;;Lyngveien 6;Solbakken barnehage;spr-01;1
1003;Sigfrid Haukanes;;;;;Solbakken barnehage;spr-01;ca. 2
`;

const TRAPS = `Enhet;Kompetanse;Nivå 0;Nivå 1;Nivå 2;Nivå 3;Merknad
Borghild Tangvald;spr-01;1;1;;;
Solbakken barnehage;spr-01;Reidun Kleppestø;5;1;0;Ring Sigfrid Haukanes 41234567
Fjellheim barnehage;01017012345;9;9;4;0;Lyngveien 4
`;

async function workbook(text: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Ansatte');
  for (const line of text.trim().split('\n')) sheet.addRow(line.split(';'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function expectNothingOf(said: string): void {
  for (const planted of PLANTED) expect(said).not.toContain(planted);
}

function written(folder: string): string {
  const settings = join(folder, 'kompass.yaml');
  const kept = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  return Object.values(planIn(folder)).join('') + kept;
}

test.each([
  ['nb', 'rows of people'],
  ['nn', 'rows of people'],
  ['en', 'rows of people'],
  ['nb', 'people where they should not be'],
  ['nn', 'people where they should not be'],
  ['en', 'people where they should not be'],
])('in %s nothing of a person is said or written: %s', async (language, what) => {
  const text = what === 'rows of people' ? PEOPLE : TRAPS;
  const files = { 'hr.csv': text, 'hr.xlsx': await workbook(text) };
  await withPlan(files, async (folder) => {
    for (const file of ['hr.csv', 'hr.xlsx']) {
      for (const flags of [['--vis'], ['--streng'], []]) {
        const words = [file, ...flags, '--lang', language];
        const { code, stdout, stderr } = await importIn(folder, words);
        expect([code, stdout]).toEqual([expect.toBeOneOf([0, 1]), expect.stringContaining(file)]);
        expectNothingOf(stdout + stderr);
      }
      const { asked, given } = answering('1', '1', '1', '1', '1', '1', 'ja');
      const { stdout, stderr } = await importIn(folder, [file, '--lang', language], given);
      expectNothingOf(stdout + stderr + asked.join(''));
    }
    expectNothingOf(written(folder));
  });
});

test('a fault of the program tells where it is, and nothing of what stood in the sheets', () =>
  withPlan({ 'hr.csv': PEOPLE }, async (folder) => {
    const files = {
      ...disk,
      read: (path: string) => {
        if (path.endsWith('hr.csv')) throw new TypeError(`no ${PEOPLE}`);
        return disk.read(path);
      },
    };
    const { code, stderr } = await importIn(folder, ['hr.csv'], { files });
    expect(code).toBe(70);
    expect(stderr).toContain('TypeError\n');
    expect(stderr).toContain('read-sheets.ts');
    expectNothingOf(stderr);
  }));
