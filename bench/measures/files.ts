import { join } from 'node:path';
import { type Figure, medians } from '../harness/figures.ts';
import { interleave, ratio } from '../harness/interleave.ts';
import { kompass, memoryOf, type Program, script } from '../harness/programs.ts';
import { writeSingleFiles } from '../single-files.ts';

const ROUNDS = 5;
const BUDGET = 2;
const MEMORY_BUDGET = 110;

/** ajv-cli with the same schema; it does not know our formats, and checks none. */
function ajvCli(pattern: string, exitCode: number): Program {
  const flags = ['--spec=draft2020', '--all-errors', '--strict=false', '--validate-formats=false'];
  const args = ['validate', ...flags, '-s', 'schemas/oversikt.schema.json', '-d', pattern];
  return script('node_modules/ajv-cli/dist/index.js', args, exitCode);
}

async function compare(folder: string, faulty: boolean): Promise<readonly Figure[]> {
  const apart = join(folder, `apart-${faulty}`);
  const together = join(folder, `together-${faulty}`);
  writeSingleFiles(apart, { apart: true, faulty });
  writeSingleFiles(together, { apart: false, faulty });
  const exitCode = faulty ? 1 : 0;
  const ours = {
    apart: kompass(['valider', apart], exitCode),
    together: kompass(['valider', together], exitCode),
  };
  const theirs = ajvCli(`${apart}/*/oversikt.yaml`, exitCode);
  const times = await interleave({ 'ajv-cli': theirs, ...ours }, ROUNDS);
  const from = medians(times);
  const what = faulty ? '500 files with three faults each' : '500 files';
  const figures: Figure[] = [];
  for (const layout of ['apart', 'together'] as const) {
    const where = `${what}, ${layout === 'apart' ? 'a folder each' : 'one folder'}`;
    const value = ratio(times[layout], times['ajv-cli']);
    const memory = await memoryOf(ours[layout], folder);
    figures.push(
      { what: `${where}: valider / ajv-cli`, value, unit: '×', budget: BUDGET, from },
      { what: `${where}: valider`, value: memory, unit: 'MiB', budget: MEMORY_BUDGET },
    );
  }
  return figures;
}

/** How many small files are checked, against ajv-cli, which gives no places. */
export async function files(folder: string): Promise<readonly Figure[]> {
  return [...(await compare(folder, false)), ...(await compare(folder, true))];
}
