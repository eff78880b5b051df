import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, medians } from '../harness/figures.ts';
import { interleave, median, ratio } from '../harness/interleave.ts';
import { kompass, memoryOf, script, timeOf } from '../harness/programs.ts';
import { writePeople, writePlan } from '../import-files.ts';

const ROUNDS = 5;

/** The forms of a plan, filled in with its figures. */
async function writeForms(filled: string, out: string): Promise<string[]> {
  await timeOf(kompass(['skjema', filled, '--out', out]));
  return readdirSync(out).map((name) => join(out, name));
}

/** How fast 200 forms, and a row for each of thousands of employees, are read into a plan. */
export async function importing(folder: string): Promise<readonly Figure[]> {
  const [plan, filled] = [join(folder, 'plan'), join(folder, 'filled')];
  const people = join(folder, 'ansatte.csv');
  writePlan(plan, 1);
  writePlan(filled, 2);
  const forms = await writeForms(filled, join(folder, 'forms'));
  const bytes = writePeople(people);
  const into = (files: readonly string[], ...flags: string[]) =>
    kompass(['importer', ...files, '--mappe', plan, ...flags]);
  const programs = {
    'csv-parse': script('bench/plain/csv-parse.mjs', [people]),
    people: into([people], '--vis'),
    forms: into(forms, '--vis'),
  };
  const times = await interleave(programs, ROUNDS);
  const from = medians(times);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const memory = { unit: 'MiB', budget: 400 } as const;
  const [what, rows] = [`${forms.length} forms: importer`, `100 000 rows, ${size}: importer`];
  return [
    { what, value: median(times.forms), unit: 'ms', budget: 6000, from },
    { what, value: await memoryOf(into(forms, '--ja'), folder), ...memory },
    {
      what: `${rows} / csv-parse`,
      value: ratio(times.people, times['csv-parse']),
      unit: '×',
      budget: 2,
      from,
    },
    { what: rows, value: await memoryOf(into([people], '--vis'), folder), ...memory },
  ];
}
