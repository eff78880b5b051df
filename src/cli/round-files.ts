import { sha256 } from '../io/sha256.ts';
import { loadAnswerLanguage } from '../messages/load-answer.ts';
import { answers } from '../report/answer/answers.ts';
import type { AnswerSetup } from '../report/answer/letter.ts';
import { fileNamePart } from '../report/file-name.ts';
import { type HashedFile, manifestText } from '../report/manifest.ts';
import { reportCsv } from '../report/report-csv.ts';
import { buildRound } from '../report/round/build-round.ts';
import { dataPackage } from '../report/round/data-package.ts';
import type { RoundInput } from '../report/round/round-input.ts';
import { roundJson } from '../report/round/round-json.ts';
import { roundWorkbook } from '../report/round/round-workbook.ts';
import type { View } from '../report/view.ts';
import { writeWorkbook } from '../report/xlsx/write-workbook.ts';
import type { CollateOptions } from './collate-options.ts';
import { type ReadRound, roundSources } from './make-round.ts';
import { hashFiles, type ReportFile } from './report-files.ts';

export const TABLES = 'tabeller';
export const ANSWERS = 'svar';
const MANIFEST = 'manifest.json';

const encoder = new TextEncoder();
const asFile = (name: string, text: string): ReportFile => ({
  name,
  chunks: [encoder.encode(text)],
});

/** `samarbeidsforum-ytre-fylke-2027-2028.xlsx`: a forum is often called so in its own name too. */
export function workbookName({ round }: RoundInput): string {
  const { navn, barnehage_skoleaar } = round.forum;
  const own = navn.replace(/^samarbeidsforum(?:et)?\b/i, '').trim();
  const name = own === '' ? '' : `-${fileNamePart(own)}`;
  return `samarbeidsforum${name}-${fileNamePart(barnehage_skoleaar)}.xlsx`;
}

function csvFiles(view: View, input: RoundInput, dialect: CollateOptions['dialect']): ReportFile[] {
  const files = [...reportCsv(view, input.catalogue, dialect)].map(([name, texts]) => ({
    name,
    chunks: Array.from(texts, (text) => encoder.encode(text)),
  }));
  const sizes = new Map(
    files.map(({ name, chunks }) => {
      const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      return [name, { bytes, sha256: sha256(chunks) }];
    }),
  );
  const described = asFile('datapackage.json', dataPackage(view, input, { dialect, sizes }));
  return [...files, described].map((file) => ({ ...file, name: `${TABLES}/${file.name}` }));
}

/** What is published of the round, in the formats that were asked for. */
function publications(input: RoundInput, { formats, dialect }: CollateOptions): ReportFile[] {
  const view = buildRound(input);
  const files: ReportFile[] = [];
  if (formats.has('xlsx')) {
    const chunks = [...writeWorkbook(roundWorkbook(view, input))];
    files.push({ name: workbookName(input), chunks });
  }
  if (formats.has('csv')) files.push(...csvFiles(view, input, dialect));
  if (formats.has('json')) files.push(asFile('runde.json', roundJson(input)));
  return files;
}

async function answerSetup({ round, schemes, today }: RoundInput): Promise<AnswerSetup> {
  const [{ offices }, { counties }, { steps }, nb, nn] = await Promise.all([
    import('../generated/data/offices.ts'),
    import('../generated/data/counties.ts'),
    import('../generated/data/steps.ts'),
    loadAnswerLanguage('nb'),
    loadAnswerLanguage('nn'),
  ]);
  const office = offices.find(({ kode }) => kode === round.forum.embete);
  return {
    today,
    office: office === undefined ? null : { nb: office.navn_nb, nn: office.navn_nn },
    schemes,
    counties: new Map(counties.map(({ fylkesnummer, navn_norsk }) => [fylkesnummer, navn_norsk])),
    steps,
    languages: { nb, nn },
  };
}

function manifestOf(
  files: readonly ReportFile[],
  input: RoundInput,
  kilder: readonly HashedFile[],
): ReportFile {
  const text = manifestText({
    versjon: 1,
    verktoey: { navn: 'kompass', versjon: input.version },
    dato: input.today,
    spraak: input.catalogue.words.language,
    organisasjon: input.round.forum.navn,
    saksnummer: null,
    katalog: input.editions,
    ordninger: { utgave: input.schemeEdition },
    filer: hashFiles(files),
    kilder,
  });
  return asFile(MANIFEST, text);
}

/** Makes every file of a round: what is published, a letter to each participant, the manifest. */
export async function roundFiles(
  input: RoundInput,
  read: ReadRound,
  options: CollateOptions,
): Promise<ReportFile[]> {
  const reports = read.submissions.map(({ report }) => report);
  const letters = answers(input.round, reports, await answerSetup(input));
  const files = [
    ...publications(input, options),
    ...letters.map(({ name, text }) => asFile(name, text)),
  ];
  return [...files, manifestOf(files, input, roundSources(read))];
}
