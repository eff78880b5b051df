import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Round } from '../../src/domain/round-data.ts';
import { buildRound } from '../../src/report/round/build-round.ts';
import { roundWorkbook } from '../../src/report/round/round-workbook.ts';
import type { Workbook } from '../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { countyRound, roundInput } from '../report/round/county.ts';
import {
  CRITERIA,
  FORUM,
  needReport,
  roundOf,
  roundReport,
} from '../report/round/round-fixture.ts';

let folder: string;

/** Tells LibreOffice to compute every formula of the files it opens, whatever result stands there. */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompass-runde-'));
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_COMPUTE);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The results of all formulas, by sheet and address. */
async function resultsIn(file: string): Promise<Map<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const results = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // The library leaves out a result of 0 or of no text.
        if (cell.formula) results.set(`${sheet.name}!${cell.address}`, cell.result || 0);
      }),
    );
  }
  return results;
}

/** The workbook as LibreOffice saves it, from one in which every result is wrong. */
function computedAnew(workbook: Workbook): string {
  const wrong: Workbook = JSON.parse(JSON.stringify(workbook), (_, value) =>
    typeof value?.formula === 'string' ? { ...value, value: 17 } : value,
  );
  const file = join(folder, 'runde.xlsx');
  writeFileSync(file, workbookBytes(wrong).bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'ut');
  execFileSync(
    'soffice',
    [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx'],
      ...['--outdir', out, file],
    ],
    { stdio: 'ignore', timeout: 100_000 },
  );
  return join(out, 'runde.xlsx');
}

/** Reports with every combination of points for three criteria, not judged among them. */
function allPoints(): Round {
  const weights = [0.1, 0.7, 0.3];
  const kriterier = CRITERIA.map((one, index) => ({ ...one, vekt: weights[index] ?? 0 }));
  const forum = { ...FORUM, ramme: 3_000_000, kriterier };
  const values = [0, 1, 2, null];
  const meldinger = values.flatMap((lokalt_behov, a) =>
    values.flatMap((kollektiv_prosess, b) =>
      values.map((partnerskap, c) =>
        roundReport(
          {
            melding: needReport({ id: `b${a}${b}${c}` }),
            poeng: { lokalt_behov, kollektiv_prosess, partnerskap },
            more: { innstilt: c === 0 ? null : 100_000 * c },
          },
          forum,
        ),
      ),
    ),
  );
  return roundOf({ forum, meldinger });
}

const { ramme: _, ...WITHOUT_FRAME } = FORUM;

test.each([
  ['a county', countyRound()],
  ['every combination of points, with the frame exceeded', allPoints()],
  ['no reports', roundOf()],
  ['a frame of 0', roundOf({ forum: { ...FORUM, ramme: 0 } })],
  ['no frame', roundOf({ forum: WITHOUT_FRAME })],
])('LibreOffice computes what the tables say: %s', { timeout: 120_000 }, async (_, round) => {
  const input = roundInput(round);
  const workbook = roundWorkbook(buildRound(input), input);
  const own = join(folder, 'egen.xlsx');
  writeFileSync(own, workbookBytes(workbook).bytes);
  const expected = await resultsIn(own);
  const seen = await resultsIn(computedAnew(workbook));
  expect(expected.size).toBeGreaterThanOrEqual(2);
  expect([...seen]).toEqual([...expected]);
});
