import { join } from 'node:path';
import { writeCountry } from '../country.ts';
import { type Figure, medians } from '../harness/figures.ts';
import { interleave, ratio } from '../harness/interleave.ts';
import { kompass, memoryOf, script } from '../harness/programs.ts';
import { writePlainValidators } from '../plain/validators.ts';

const ROUNDS = 5;

/** How a whole country is checked and computed, against the plainest script. */
export async function country(folder: string): Promise<readonly Figure[]> {
  const once = join(folder, 'once');
  const twice = join(folder, 'twice');
  const validators = join(folder, 'validators.mjs');
  const { files, bytes } = writeCountry(once, { copies: 1 });
  writeCountry(twice, { copies: 2 });
  await writePlainValidators(validators);
  const valider = kompass(['valider', once]);
  const gap = kompass(['gap', once]);
  const plain = script('bench/plain/script.mjs', [once, validators]);
  const times = await interleave(
    { plain, valider, twice: kompass(['valider', twice]), gap },
    ROUNDS,
  );
  const common = { unit: '×', from: medians(times) } as const;
  const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: `country, ${size}: valider / plain script`,
      value: ratio(times.valider, times.plain),
      budget: 1,
      ...common,
    },
    {
      what: 'country: valider of twice the files / once',
      value: ratio(times.twice, times.valider),
      budget: 2.1,
      ...common,
    },
    {
      what: 'country: gap / valider',
      value: ratio(times.gap, times.valider),
      budget: 1.25,
      ...common,
    },
    { what: 'country: valider', value: await memoryOf(valider, folder), unit: 'MiB', budget: 400 },
    { what: 'country: gap', value: await memoryOf(gap, folder), unit: 'MiB', budget: 400 },
  ];
}
