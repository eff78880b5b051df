import type {
  Behovsmelding,
  Innsending,
  Innsendtplan,
  Laget,
  Organisasjon,
} from '../generated/types.ts';
import { childOf } from './document-path.ts';
import type { FolderFile } from './folders.ts';
import { readDocument } from './read-document.ts';
import { loadValidator } from './validators.ts';

/** What can be used of a submission that as a whole cannot. */
export interface UsableParts {
  readonly organisasjon: Organisasjon | null;
  readonly laget: Laget | null;
  readonly plan: Innsendtplan | null;
  readonly behovsmeldinger: readonly Behovsmelding[];
}

/** The least that is a submission: a part is usable if it is one still with that part in it. */
const SKELETON: Innsending = {
  dokument: 'innsending',
  versjon: 1,
  laget: { verktoey: 'kompass', versjon: '1', tidspunkt: '2027-01-01T00:00:00Z', kilder: [] },
  organisasjon: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
  plan: {
    periode: { fra: 2027, til: 2030 },
    status: 'utkast',
    maalform: 'bokmaal',
    steg: {
      organisering: 'tom',
      forankring: 'tom',
      maal: 'tom',
      kompetansebegrep: 'tom',
      analyse: 'tom',
      strategi: 'tom',
      oppfoelging: 'tom',
    },
  },
  katalog: { id: 'standard', utgave: '1' },
  prikking: { terskel: 5 },
  gap: [],
  behovsmeldinger: [],
};

/**
 * Looks for the parts of a submission, each by itself, in a document that is not one; null where no
 * document can be read. Need reports with something private in them are left out.
 */
export async function usableParts(
  files: readonly FolderFile[],
  privately: readonly { readonly sti: string }[],
): Promise<UsableParts | null> {
  const [file] = files;
  if (file === undefined) return null;
  const { mended } = await readDocument(file, new Map());
  if (mended === null) return null;
  const validate = await loadValidator('innsending');
  const usable = <K extends keyof Innsending>(key: K, value: unknown): Innsending[K] | null =>
    // The validator has proved it.
    validate({ ...SKELETON, [key]: value }) ? (value as Innsending[K]) : null;
  const part = <K extends keyof Innsending>(key: K) => usable(key, childOf(mended, key));
  const isPrivate = (index: number): boolean =>
    privately.some(({ sti }) => sti.startsWith(`/behovsmeldinger/${index}/`));
  const reports = childOf(mended, 'behovsmeldinger');
  return {
    organisasjon: part('organisasjon'),
    laget: part('laget'),
    plan: part('plan'),
    behovsmeldinger: (Array.isArray(reports) ? reports : []).flatMap(
      (report: unknown, index) =>
        (isPrivate(index) ? null : usable('behovsmeldinger', [report])) ?? [],
    ),
  };
}
