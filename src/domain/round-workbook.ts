/** The sheet of the forum's workbook that tells programs which round it is, and what is where. */
export const KEY_SHEET = '_kompass';

/** What is said there. The titles that people see may change; the keys do not. */
export interface RoundKeys {
  /** The name of the forum. */
  readonly forum: string;
  readonly barnehage_skoleaar: string;
  /** The sheet with the need reports. */
  readonly ark: string;
  /** The titles of its columns by their keys: `behovsmelding`, `poeng/<criterion>`, `innstilt` … */
  readonly kolonner: ReadonlyMap<string, string>;
  /** The need reports that were on the sheet: "9901/b1". */
  readonly meldinger: readonly string[];
}

/** A line of the key sheet. */
export type KeyRow = readonly [key: string, value: string];

const EDITION = '1';
const COLUMN = 'kolonne/';

/** What the key sheet holds, below its header. */
export function keyRows({
  forum,
  barnehage_skoleaar,
  ark,
  kolonner,
  meldinger,
}: RoundKeys): KeyRow[] {
  return [
    ['dokument', 'forum'],
    ['versjon', EDITION],
    ['forum', forum],
    ['barnehage_skoleaar', barnehage_skoleaar],
    ['ark', ark],
    ...[...kolonner].map(([key, title]): KeyRow => [COLUMN + key, title]),
    ...meldinger.map((id): KeyRow => ['melding', id]),
  ];
}

/** Reads a key sheet back; null if it is not the one of a round, or of another edition. */
export function readKeyRows(rows: readonly KeyRow[]): RoundKeys | null {
  const single = new Map(rows);
  if (single.get('dokument') !== 'forum' || single.get('versjon') !== EDITION) return null;
  const [forum, year, ark] = ['forum', 'barnehage_skoleaar', 'ark'].map((key) => single.get(key));
  if (forum === undefined || year === undefined || ark === undefined) return null;
  const columns = rows.filter(([key]) => key.startsWith(COLUMN));
  return {
    forum,
    barnehage_skoleaar: year,
    ark,
    kolonner: new Map(columns.map(([key, title]) => [key.slice(COLUMN.length), title])),
    meldinger: rows.flatMap(([key, value]) => (key === 'melding' ? [value] : [])),
  };
}
