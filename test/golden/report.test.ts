import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { inFolder, kompass, ROOT, TODAY } from '../cli/test-world.ts';

/*
 * The report of the example, file by file. The workbook is kept as its hash in the manifest (the
 * same bytes on every run and every Node) and as what another library reads in it.
 */

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const WORKBOOK = 'kompetanserapport-fjordvik-kommune.xlsx';
const LANGUAGES = ['nb', 'nn', 'en'] as const;

const wordsFor = (language: string, out: string): string[] => [
  ...['rapport', 'examples/fjordvik', '--out', out, '--lang', language, '--dato', TODAY],
];

/** Every sheet as another library reads it, tab-separated: what a person sees, without the looks. */
async function sheetsIn(file: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts = book.worksheets.map((sheet) => {
    const lines: string[] = [`=== ${sheet.name}`];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
      lines.push(cells.join('\t').trimEnd());
    });
    return `${lines.join('\n')}\n`;
  });
  return texts.join('\n');
}

function compare(file: string, seen: string): void {
  if (UPDATE) writeFileSync(file, seen);
  expect(seen).toBe(readFileSync(file, 'utf8'));
}

describe.each(LANGUAGES)('the report of Fjordvik in %s', (language) => {
  const golden = join(import.meta.dirname, `rapport-fjordvik-${language}`);
  if (UPDATE) {
    rmSync(golden, { recursive: true, force: true });
    mkdirSync(golden);
  }

  test('is the same, file by file', () =>
    inFolder({}, async (folder) => {
      const { code, stderr } = await kompass(wordsFor(language, folder));
      expect([code, stderr]).toEqual([0, '']);
      const files = readdirSync(folder).sort();
      for (const name of files.filter((file) => file !== WORKBOOK)) {
        compare(join(golden, name), readFileSync(join(folder, name), 'utf8'));
      }
      compare(join(golden, 'arbeidsbok.txt'), await sheetsIn(join(folder, WORKBOOK)));
      const kept = readdirSync(golden).filter((name) => name !== 'arbeidsbok.txt');
      expect([...kept, WORKBOOK].sort()).toEqual(files);
    }));

  test('is the same bytes as built, and the manifest tells the hash of each', () =>
    inFolder({}, async (folder) => {
      const line = [join(ROOT, 'bin/kompass.js'), ...wordsFor(language, folder)];
      execFileSync(process.execPath, line, { cwd: ROOT });
      const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
      expect(text).toBe(readFileSync(join(golden, 'manifest.json'), 'utf8'));
      const { filer }: { filer: { fil: string; sha256: string }[] } = JSON.parse(text);
      for (const { fil, sha256 } of filer) {
        const hash = createHash('sha256').update(readFileSync(join(folder, fil)));
        expect(hash.digest('hex'), fil).toBe(sha256);
      }
    }));
});
