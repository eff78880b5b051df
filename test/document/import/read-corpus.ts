import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../../src/document/check-folder.ts';
import { type ForeignOptions, readForeign } from '../../../src/document/import/foreign.ts';
import type { FormImport } from '../../../src/document/import/form/form-records.ts';
import { readForms } from '../../../src/document/import/form/read-forms.ts';
import { knownPlan } from '../../../src/document/import/known-plan.ts';
import { readGrids } from '../../../src/document/import/read-grids.ts';
import { loadPublished } from '../../../src/document/reference.ts';
import type { Notice } from '../../../src/domain/import-notices.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import { exampleFiles } from '../../report/form/form-fixture.ts';
import { filesOf, TODAY } from '../check.ts';
import { codes, recordLines } from './told.ts';

/** A file of the corpus, and what must come out of it. */
export interface CorpusFile {
  readonly file: string;
  readonly why: string;
  /** The charset and the separator that a text is read with. */
  readonly as?: string;
  readonly layouts?: readonly string[];
  readonly records?: readonly string[];
  /** Codes with what they are about, and the cells. */
  readonly said?: readonly string[];
  /** The headers of columns about people. */
  readonly dropped?: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'corpus');

/** The files of the corpus. */
export const CORPUS: readonly string[] = readdirSync(FOLDER).filter((name) => name !== 'README.md');

/** The bytes of a file of the corpus. */
export function corpusBytes(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

const { reference } = await loadPublished();
const { documents } = await checkFolder(filesOf(exampleFiles('fjordvik')), { today: TODAY });

/** The plan that the corpus is read into. */
const plan = knownPlan(documents, {
  katalog: standardCatalogue,
  fornavn: reference.firstNames,
});

const options: ForeignOptions = {
  known: {
    skala: plan.skala,
    enheter: plan.enheter.flatMap(({ id, navn }) => [id, navn]),
    kompetanser: plan.kompetanser.flatMap(({ id, navn }) => [id, ...Object.values(navn)]),
    fornavn: plan.fornavn,
  },
  setups: [],
  aar: 2027,
};

/** All that is read from a file, as the records are. */
export function readFile(fil: string) {
  const read = readGrids({ fil, bytes: corpusBytes(fil) });
  const { forms, rest, notices: refused } = readForms(read.grids, { plan, wordings: () => [] });
  const foreign = readForeign(rest, options);
  const { imports, notices } = foreign;
  return {
    read,
    forms,
    refused,
    foreign,
    /** All that goes on from here. */
    said: [read.notices, forms, refused, imports, notices],
  };
}

/** How a table written as text was read: its charset and separator. */
function readAs(notices: readonly Notice[]): string | undefined {
  for (const { kode, fakta } of notices) {
    if (kode === 'csv/lest-som') return `${fakta.tegnsett} ${JSON.stringify(fakta.skilletegn)}`;
  }
  return undefined;
}

/** What is said of a file or a sheet, in short. */
function shortly({ kode, fakta, ark }: Notice): string {
  if (kode === 'fil/arbeidsbok') return [kode, ...Object.values(fakta.feil)].join(' ');
  if (kode === 'fil/ikke-tabell') return `${kode} ${fakta.slag}`;
  if (kode === 'ark/ikke-gjenkjent') return `${kode} ${fakta.overskrifter.join(' | ')}`.trim();
  return ark === null ? kode : `${kode} ${ark}`;
}

/** What a form says, a line for each unit and each row. */
function formLines({ units, holdings }: FormImport): string[] {
  return [
    ...units.map(({ enhet, post }) => `${enhet.tekst}: ${JSON.stringify(post)}`),
    ...holdings.map(
      ({ enhet, kompetanse, post }) =>
        `${enhet.tekst} / ${kompetanse.tekst}: ${JSON.stringify(post)}`,
    ),
  ];
}

/** What comes out of a file, as lines. */
export function readCorpus(file: string): Omit<CorpusFile, 'file' | 'why'> {
  const { read, forms, refused, foreign } = readFile(file);
  const { imports } = foreign;
  const notices = [
    ...read.notices.filter(({ kode }) => kode !== 'csv/lest-som'),
    ...refused,
    ...foreign.notices,
  ];
  const said = [
    ...notices.map(shortly),
    ...[...forms, ...imports].flatMap((one) => codes(one.notices)),
  ];
  const as = readAs(read.notices);
  const some = (key: string, list: readonly string[]) => (list.length === 0 ? {} : { [key]: list });
  return {
    ...(as === undefined ? {} : { as }),
    ...some('layouts', [...forms.map(() => 'skjema'), ...imports.map(({ layout }) => layout)]),
    ...some('records', [...forms.flatMap(formLines), ...imports.flatMap(recordLines)]),
    ...some('said', said),
    ...some(
      'dropped',
      imports.flatMap(({ droppedColumns }) => droppedColumns),
    ),
  };
}
