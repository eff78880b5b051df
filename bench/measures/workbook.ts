import { join } from 'node:path';
import { build } from 'esbuild';
import { type Figure, medians } from '../harness/figures.ts';
import { ratio } from '../harness/interleave.ts';
import { memoryOf, outputOf, type Program, script } from '../harness/programs.ts';

const ROUNDS = 7;
const BUNDLE = 'node_modules/.cache/kompass-bench';

/** Bundled as the program is; beside the packages, where exceljs is found. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, '..', 'workbook', 'main.ts')],
    outdir: join(import.meta.dirname, '..', '..', BUNDLE),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  });
}

/** How fast a workbook is written, against the streaming writer of exceljs; loading not counted. */
export async function workbook(folder: string): Promise<readonly Figure[]> {
  await bundle();
  const writer = (kind: 'own' | 'exceljs', rows: number): Program =>
    script(`${BUNDLE}/main.mjs`, [kind, String(rows), folder]);
  const times = { own: [] as number[], exceljs: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ['own', 'exceljs'] as const) {
      times[kind].push(Number(await outputOf(writer(kind, 10_000))));
    }
  }
  return [
    {
      what: '10 000 rows × 15: our workbook / exceljs streaming',
      value: ratio(times.own, times.exceljs),
      unit: '×',
      budget: 1.3,
      from: medians(times),
    },
    {
      what: '100 000 rows × 15: our workbook',
      value: await memoryOf(writer('own', 100_000), folder),
      unit: 'MiB',
      budget: 250,
    },
  ];
}
