import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureLine, isBroken, type Measure } from './harness/figures.ts';
import { country } from './measures/country.ts';
import { files } from './measures/files.ts';
import { hostile } from './measures/hostile.ts';
import { importing } from './measures/import.ts';
import { round } from './measures/round.ts';
import { start } from './measures/start.ts';
import { workbook } from './measures/workbook.ts';

// `npm run bench`, or `npm run bench -- start country`: measures the built program against its
// budgets. Figures are medians of interleaved runs; another busy program makes them larger.
const MEASURES: Readonly<Record<string, Measure>> = {
  start,
  country,
  files,
  hostile,
  workbook,
  round,
  import: importing,
};

async function measure(name: string): Promise<boolean> {
  const chosen = MEASURES[name];
  if (!chosen) throw new Error(`no measurement «${name}»: ${Object.keys(MEASURES).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), `kompass-${name}-`));
  try {
    const figures = await chosen(folder);
    for (const figure of figures) console.log(figureLine(figure));
    return figures.some(isBroken);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
let broken = false;
for (const name of wanted.length > 0 ? wanted : Object.keys(MEASURES)) {
  broken = (await measure(name)) || broken;
}
process.exitCode = broken ? 1 : 0;
