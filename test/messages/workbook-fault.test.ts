import { describe, expect, test } from 'vitest';
import type { WorkbookFault } from '../../src/domain/workbook-fault.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

const tooLarge = (
  ['megabyte', 'megabyte-utpakket', 'celler', 'tekster', 'deler', 'nivaaer'] as const
).map((hva): WorkbookFault => ({ kode: 'for-stor', hva, grense: 64 }));

const faults: readonly WorkbookFault[] = [
  { kode: 'ikke-arbeidsbok' },
  { kode: 'passord' },
  { kode: 'annet-format', format: 'ods' },
  { kode: 'skadet', del: null },
  { kode: 'skadet', del: 'xl/workbook.xml' },
  { kode: 'mangler-del', del: 'xl/workbook.xml' },
  { kode: 'med-dtd', del: 'xl/workbook.xml' },
  ...tooLarge,
];

describe('a file that cannot be read as a workbook', () => {
  test.each([nb, nn, en])('is told with its name and the cause', ({ errors, words }) => {
    const said = faults.map((feil) => errors.arbeidsbok({ sti: 'runde.xlsx', feil }, words));
    expect(new Set(said).size).toBe(faults.length);
    for (const sentence of said) expect(sentence).toMatch(/runde\.xlsx.*\.$/);
  });

  test.each([
    [
      nb,
      'Kan ikke lese «runde.xlsx». Arbeidsboka er lagret som .ods. Åpne den og lagre den som .xlsx.',
    ],
    [
      nn,
      'Kan ikkje lese «runde.xlsx». Arbeidsboka er lagra som .ods. Opne ho og lagre ho som .xlsx.',
    ],
    [en, 'Cannot read “runde.xlsx”. The workbook is saved as .ods. Open it and save it as .xlsx.'],
  ])('says how to mend it', ({ errors, words }, expected) => {
    const feil = { kode: 'annet-format', format: 'ods' } as const;
    expect(errors.arbeidsbok({ sti: 'runde.xlsx', feil }, words)).toBe(expected);
  });
});
