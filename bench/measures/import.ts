import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, medians } from '../harness/figures.ts';
import { difference, interleave, median } from '../harness/interleave.ts';
import { kompass, memoryOf, script, timeOf } from '../harness/programs.ts';
import { writePeople, writePlan } from '../import-files.ts';

const ROUNDS = 5;

/** One row for each unit and competence: as many changes as from all the rows. */
const FEW_EACH = 10;

/** The forms of a plan, filled in with its figures. */
async function writeForms(filled: string, out: string): Promise<string[]> {
  await timeOf(kompass(['skjema', filled, '--out', out]));
  return readdirSync(out).map((name) => join(out, name));
}

/** How fast 200 forms, and a row for each of thousands of employees, are read into a plan. */
export async function importing(folder: string): Promise<readonly Figure[]> {
  const [plan, filled] = [join(folder, 'plan'), join(folder, 'filled')];
  const [people, few] = [join(folder, 'ansatte.csv'), join(folder, 'utvalg.csv')];
  writePlan(plan, 1);
  writePlan(filled, 2);
  const forms = await writeForms(filled, join(folder, 'forms'));
  writePeople(people);
  writePeople(few, FEW_EACH);
  const into = (files: readonly string[], ...flags: string[]) =>
    kompass(['importer', ...files, '--mappe', plan, ...flags]);
  const programs = {
    'csv-parse': script('bench/plain/csv-parse.mjs', [people]),
    people: into([people], '--vis'),
    few: into([few], '--vis'),
    forms: into(forms, '--vis'),
  };
  const times = await interleave(programs, ROUNDS);
  const from = medians(times);
  const memory = { unit: 'MiB', budget: 400 } as const;
  const [what, rows] = [`${forms.length} forms: importer`, '100 000 rows: importer'];
  return [
    { what, value: median(times.forms), unit: 'ms', budget: 6000, from },
    { what, value: await memoryOf(into(forms, '--ja'), folder), ...memory },
    {
      what: `${rows}, more than of 2 000 / csv-parse`,
      value: difference(times.people, times.few) / median(times['csv-parse']),
      unit: '×',
      budget: 2,
      from,
    },
    { what: rows, value: await memoryOf(into([people], '--vis'), folder), ...memory },
  ];
}
