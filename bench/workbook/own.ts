import { closeSync, openSync, writeSync } from 'node:fs';
import type { ColumnKind } from '../../src/report/view.ts';
import { writeWorkbook } from '../../src/report/xlsx/write-workbook.ts';
import { rows, TITLES } from './rows.ts';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  Nivå: 'count',
  Frist: 'year',
  Behov: 'count',
  Dekning: 'count',
  Gap: 'count',
  Dekningsgrad: 'share',
  Årsverk: 'fte',
};

/** Writes the table with our own writer. */
export function write(file: string, count: number): void {
  const out = openSync(file, 'w');
  const workbook = writeWorkbook({
    title: 'Kompetanseplan',
    language: 'nb',
    creator: 'kompass',
    created: '2027-01-15T00:00:00Z',
    print: { page: 'Side', of: 'av' },
    sheets: [
      {
        kind: 'table',
        name: 'Kompetansegap',
        tableName: 'Kompetansegap',
        columns: TITLES.map((title) => ({ title, kind: KINDS[title] ?? 'text' })),
        rows: rows(count),
      },
    ],
  });
  for (const chunk of workbook) writeSync(out, chunk);
  closeSync(out);
}
