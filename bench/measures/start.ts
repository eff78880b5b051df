import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, medians } from '../harness/figures.ts';
import { interleave, ratio } from '../harness/interleave.ts';
import { kompass, type Program } from '../harness/programs.ts';
import { inventoryOf200Lines } from '../single-files.ts';

const ROUNDS = 21;
const NOTHING: Program = { args: ['-e', '0'], exitCode: 0 };

/** How long the smallest runs take, against Node's own start. */
export async function start(folder: string): Promise<readonly Figure[]> {
  const file = join(folder, 'oversikt.yaml');
  writeFileSync(file, inventoryOf200Lines(0));
  const times = await interleave(
    { nothing: NOTHING, version: kompass(['--version']), valider: kompass(['valider', file]) },
    ROUNDS,
  );
  const common = { unit: '×', from: medians(times) } as const;
  return [
    {
      what: 'kompass --version / node -e 0',
      value: ratio(times.version, times.nothing),
      budget: 1.6,
      ...common,
    },
    {
      what: 'kompass valider of 200 lines / node -e 0',
      value: ratio(times.valider, times.nothing),
      budget: 2.2,
      ...common,
    },
  ];
}
