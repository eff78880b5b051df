import type { RecordRevision } from '../domain/record-revision.ts';
import { compareText } from '../domain/text-order.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { harmless } from './harmless.ts';
import { importPlaceText } from './import-place-text.ts';
import { cutText } from './safe-text.ts';

/** What changes are shown with. */
export interface ChangesSettings {
  readonly catalogue: Catalogue;
  /** The names of units and competences, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Makes private numbers unreadable. */
  readonly mask: (text: string) => string;
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BY_LEVEL: ReadonlySet<string> = new Set(['antall', 'aarsverk']);
/** Told in the line above, or of no interest to people. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'beholdning', 'dokument', 'versjon']);

const LONGEST_SHOWN = 80;

/** Yes and no as choices of forms have them. */
const truth = (value: boolean, { form }: Catalogue): string =>
  value ? form.choice.yes : form.choice.no;

function scalarText(value: unknown, { catalogue, mask }: ChangesSettings): string | null {
  const { words } = catalogue;
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return truth(value, catalogue);
  if (typeof value !== 'string') return null;
  return words.quote(harmless(cutText(mask(value.replace(/\s+/g, ' ')), LONGEST_SHOWN)));
}

/** Figures by level on one line: `0: 9, 2: 1`. */
function levelsText(figures: Values, settings: ChangesSettings): string {
  const parts = Object.entries(figures).map(
    ([level, figure]) => `${level}: ${scalarText(figure, settings)}`,
  );
  return parts.join(', ');
}

/** A value in a few words; null for one that is too large to be shown. */
function valueText(value: unknown, field: string, settings: ChangesSettings): string | null {
  const { catalogue } = settings;
  if (value === undefined) return catalogue.import.nothing;
  if (value === null) return catalogue.import.unmapped;
  if (field === 'frist' && typeof value === 'number') return String(value);
  if (isValues(value) && typeof value['sum'] === 'number')
    return catalogue.words.money(value['sum']);
  if (isValues(value) && BY_LEVEL.has(field)) return levelsText(value, settings);
  if (!Array.isArray(value)) return scalarText(value, settings);
  const parts = value.map((item) => scalarText(item, settings));
  return parts.includes(null) ? null : parts.join(', ');
}

/** A field by its parts: figures by level each by itself. */
function partsOf(field: string, before: unknown, after: unknown): [string, unknown, unknown][] {
  const isByLevel = BY_LEVEL.has(field) && (isValues(before) || isValues(after));
  if (!isByLevel || before === null || after === null) return [[field, before, after]];
  const [was, becomes] = [isValues(before) ? before : {}, isValues(after) ? after : {}];
  const levels = [...new Set([...Object.keys(was), ...Object.keys(becomes)])].sort(compareText);
  return levels.map((level) => [`${field}/${level}`, was[level], becomes[level]]);
}

function partText(
  [field, before, after]: readonly [string, unknown, unknown],
  isNew: boolean,
  settings: ChangesSettings,
): string {
  const { import: texts } = settings.catalogue;
  const name = texts.fieldName(field);
  const [was, becomes] = [valueText(before, field, settings), valueText(after, field, settings)];
  if (becomes === null || was === null) return `${name}: ${texts.changed}`;
  return isNew ? `${name}: ${becomes}` : `${name}: ${was} → ${becomes}`;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldTexts({ foer, etter, ny }: RecordRevision, settings: ChangesSettings): string[] {
  const fields = [...new Set([...Object.keys(foer), ...Object.keys(etter)])];
  const isTold = (field: string): boolean =>
    !(UNTOLD.has(field) || isSame(foer[field], etter[field]));
  // A unit that is mapped for the first time had nothing, not an unknown number.
  return fields
    .filter(isTold)
    .flatMap((field) => {
      const was = ny ? undefined : (foer[field] ?? undefined);
      const before = field === 'antall' && !ny && foer[field] === null ? null : was;
      return partsOf(field, before, etter[field]);
    })
    .filter(([, before, after]) => !isSame(before, after))
    .map((part) => partText(part, ny, settings));
}

const OF_UNIT: ReadonlySet<string> = new Set(['enhet', 'beholdning']);

/** What a record is called; of a new unit that is in what is new of it. */
function nameOf({ slag, id, etter }: RecordRevision, names: ChangesSettings['names']): string {
  const own = etter[slag === 'tiltak' ? 'tittel' : 'navn'];
  const known = OF_UNIT.has(slag) ? names.get(id) : undefined;
  return typeof own === 'string' && slag !== 'beholdning' ? own : (known ?? id);
}

function titleOf(revision: RecordRevision, { names, catalogue, mask }: ChangesSettings): string {
  const { slag, id, ny } = revision;
  const { newUnit, newRecord } = catalogue.import;
  const name = nameOf(revision, names);
  const shown = OF_UNIT.has(slag) || name === id ? name : `${id} ${name}`;
  if (!ny || slag === 'beholdning') return harmless(mask(shown));
  return harmless(mask(`${shown} (${slag === 'enhet' ? newUnit : newRecord})`));
}

function changeLine(revision: RecordRevision, settings: ChangesSettings): string {
  const { names, catalogue } = settings;
  const { kompetanse } = revision;
  const fields = fieldTexts(revision, settings).join(' · ');
  const name = kompetanse === null ? undefined : names.get(kompetanse);
  const subject = kompetanse === null ? '' : `${[kompetanse, name].filter(Boolean).join(' ')}: `;
  return `  ${harmless(subject)}${fields}  [${harmless(importPlaceText(revision, catalogue))}]`;
}

/** The changes, each below the unit or record that it is in. */
export function changeLines(
  revisions: readonly RecordRevision[],
  settings: ChangesSettings,
): string[] {
  const byTitle = new Map<string, string[]>();
  for (const revision of revisions) {
    const key = `${OF_UNIT.has(revision.slag) ? 'enhet' : revision.slag}/${revision.id}`;
    const lines = byTitle.get(key) ?? [titleOf(revision, settings)];
    lines.push(changeLine(revision, settings));
    byTitle.set(key, lines);
  }
  return [...byTitle.values()].flat();
}
