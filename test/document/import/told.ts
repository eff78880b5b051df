import { type ForeignOptions, readForeign } from '../../../src/document/import/foreign.ts';
import type { Grid } from '../../../src/document/import/grid.ts';
import type { Import } from '../../../src/document/import/records.ts';
import { loadPublished } from '../../../src/document/reference.ts';
import type { Notice } from '../../../src/domain/import-notices.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';

const { reference } = await loadPublished();
const { skala = [], kompetanser } = standardCatalogue;

/** The plan of Fjordvik, as far as readers of sheets know it. */
export const options: ForeignOptions = {
  known: {
    skala,
    enheter: ['solbakken', 'Solbakken barnehage', 'fjellro', 'Fjellro barnehage', 'Sentrum skole'],
    kompetanser: kompetanser.flatMap(({ id, navn }) => [id, ...Object.values(navn)]),
    fornavn: reference.firstNames,
  },
  setups: [],
  aar: 2027,
};

function figures(levels: Readonly<Partial<Record<number, number>>> | null | undefined): string {
  if (levels === null) return 'ikke kartlagt';
  return Object.entries(levels ?? {})
    .map(([level, figure]) => `${level}=${figure}`)
    .join(' ');
}

/** The records of a table, a line each, without the cells they came from. */
export function recordLines({ holdings, units, measures, requirements }: Import): string[] {
  const bare = (record: object): string =>
    Object.entries(record)
      .filter(([key]) => !['fil', 'ark', 'celle', 'rad', 'kolonne'].includes(key))
      .map(([key, value]) => `${key}: ${(value as { tekst?: string }).tekst ?? value}`)
      .join(', ');
  return [
    ...holdings.map(({ enhet, kompetanse, antall, aarsverk, ubrukt, merknad }) =>
      [
        `${enhet.tekst} / ${kompetanse.tekst}: ${figures(antall)}`,
        ...(aarsverk === undefined ? [] : [`årsverk ${figures(aarsverk)}`]),
        ...(ubrukt === undefined ? [] : [`ubrukt ${ubrukt}`]),
        ...(merknad === undefined ? [] : [`«${merknad}»`]),
      ].join(', '),
    ),
    ...units.filter((unit) => Object.keys(unit).length > 6).map((unit) => `enhet: ${bare(unit)}`),
    ...measures.map((measure) => `tiltak: ${bare(measure)}`),
    ...requirements.map((requirement) => `krav: ${bare(requirement)}`),
  ];
}

/** What is said, without what is said of every table. */
export function codes(notices: readonly Notice[]): string[] {
  const usual = ['tabell/lest-som'];
  return notices
    .filter(({ kode }) => !usual.includes(kode))
    .map(({ kode, celle }) => (celle === null ? kode : `${kode} ${celle}`));
}

/** What a sheet says, as lines. */
export function told(grid: Grid, changes: Partial<ForeignOptions> = {}) {
  const { imports, notices } = readForeign([grid], { ...options, ...changes });
  return {
    layouts: imports.map(({ layout }) => layout),
    records: imports.flatMap(recordLines),
    said: codes([...imports.flatMap((each) => each.notices), ...notices]),
  };
}
