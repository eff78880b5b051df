import { join } from 'node:path';
import { type Figure, medians } from '../harness/figures.ts';
import { difference, interleave, ratio } from '../harness/interleave.ts';
import { kompass, memoryOf, type Program } from '../harness/programs.ts';
import { type WrittenRound, writeLargeRound, writeRound } from '../round.ts';

const ROUNDS = 9;
const PROPOSALS = 3;
const NOTHING: Program = { args: ['-e', '0'], exitCode: 0 };
/** With the most municipalities: 46. */
const COUNTY = '34';

const DAY = '2027-01-15';

function samle({ forum, submissions }: WrittenRound, out: string): Program {
  const files = ['--forum', forum, '--out', out, '--overskriv'];
  return kompass(['samle', submissions, ...files, '--dato', DAY, '--feil-ved', 'aldri']);
}

const size = ({ count, bytes }: WrittenRound): string =>
  `${count} submissions, ${(bytes / 1e6).toFixed(1)} MB`;

/** How long it takes to propose among thousands of need reports, besides all else that is done. */
async function proposal(folder: string): Promise<Figure> {
  const large = writeLargeRound(folder);
  const line = samle(large, join(folder, 'out'));
  const proposing = { ...line, args: [...line.args, '--forslag'] };
  const times = await interleave({ round: line, proposing }, PROPOSALS);
  return {
    what: `${large.count} need reports: samle with --forslag − without`,
    value: difference(times.proposing, times.round),
    unit: 'ms',
    budget: 2000,
    from: medians(times),
  };
}

/** How fast the rounds of a county and of the whole country are made, to the written workbook. */
export async function round(folder: string): Promise<readonly Figure[]> {
  const one = await writeRound(join(folder, 'county'), COUNTY);
  const all = await writeRound(join(folder, 'country'), null);
  const county = samle(one, join(folder, 'county-out'));
  const country = samle(all, join(folder, 'country-out'));
  const times = await interleave({ nothing: NOTHING, county, country }, ROUNDS);
  const common = { unit: '×', from: medians(times) } as const;
  return [
    {
      what: `county, ${size(one)}: samle / node -e 0`,
      value: ratio(times.county, times.nothing),
      budget: 30,
      ...common,
    },
    {
      what: `country, ${size(all)}: samle / that of the county`,
      value: ratio(times.country, times.county),
      budget: 8,
      ...common,
    },
    { what: 'country: samle', value: await memoryOf(country, folder), unit: 'MiB', budget: 500 },
    await proposal(join(folder, 'large')),
  ];
}
