import { describe, expect, test } from 'vitest';
import type { FolderFile } from '../../src/document/folders.ts';
import { usableParts } from '../../src/document/usable-parts.ts';
import { exampleNeedReport } from '../../src/domain/rules/example-plan.ts';
import { exampleSubmission } from '../../src/domain/rules/example-submission.ts';

const fileOf = (text: string): FolderFile => ({
  fil: 'innsending.yaml',
  content: { text, bom: false },
});

/** Need reports as the items of a list. */
const listOf = (...reports: readonly string[]): string =>
  reports.map((report) => `\n  - ${report.trimEnd().replaceAll('\n', '\n    ')}`).join('');

const REPORTS = listOf(
  exampleNeedReport({ id: 'b1' }),
  exampleNeedReport({ id: 'b2', budsjett: null }),
  exampleNeedReport({ id: 'b3' }),
);

describe('what can be used of a submission that cannot', () => {
  test.each<[string, Record<string, string | null>, string | null, string[]]>([
    ['without figures', { gap: null }, 'Fjordvik kommune', ['b1', 'b3']],
    ['without an organisation', { organisasjon: null }, null, ['b1', 'b3']],
    [
      'with a wrong number',
      { organisasjon: '{ type: kommune, kommunenummer: "99", navn: Fjordvik }', gap: null },
      null,
      ['b1', 'b3'],
    ],
    ['with one thing for a list', { behovsmeldinger: 'ingen', gap: null }, 'Fjordvik kommune', []],
  ])('%s', async (_, changes, navn, ids) => {
    const text = exampleSubmission({ behovsmeldinger: REPORTS, ...changes });
    const parts = await usableParts([fileOf(text)], []);
    expect(parts?.organisasjon?.navn ?? null).toBe(navn);
    expect(parts?.behovsmeldinger.map(({ id }) => id)).toEqual(ids);
    expect(parts?.laget?.tidspunkt).toBe('2027-01-14T09:12:00+01:00');
    expect(parts?.plan?.maalform).toBe('bokmaal');
  });

  test('need reports with something private are left out', async () => {
    const text = exampleSubmission({ behovsmeldinger: REPORTS, gap: null });
    const found = [{ sti: '/behovsmeldinger/0/kontakt/rolle' }, { sti: '/organisasjon/navn' }];
    const parts = await usableParts([fileOf(text)], found);
    expect(parts?.behovsmeldinger.map(({ id }) => id)).toEqual(['b3']);
  });

  test.each<[string, FolderFile[]]>([
    ['an empty file', [fileOf('')]],
    ['a text that cannot be read', [fileOf('dokument: innsending\nlaget: [')]],
    ['a text that is no document', [fileOf('bare tekst')]],
    ['no file', []],
  ])('nothing of %s', async (_, files) => {
    expect(await usableParts(files, [])).toBeNull();
  });
});
