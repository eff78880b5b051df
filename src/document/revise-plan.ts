import type { ImportChanges } from '../domain/import-changes.ts';
import type { ImportPlace } from '../domain/import-notices.ts';
import type {
  PlanRecord,
  RecordRevision,
  RecordValues as Values,
} from '../domain/record-revision.ts';
import { type NewFiles, newDocument, newFile } from './new-plan-files.ts';
import { parseYaml } from './parse.ts';
import { isValues, patched } from './plan-fields.ts';
import { reviseYaml } from './revise-yaml.ts';
import { groupLines } from './yaml-lines.ts';

/** A document of a plan folder as text, without BOM. */
export interface PlanText {
  readonly fil: string;
  readonly text: string;
}

/** A plan folder with changes in it. */
export interface RevisedPlan {
  /** The texts that are different now, and those of new files. */
  readonly texts: ReadonlyMap<string, string>;
  readonly nyeFiler: readonly string[];
  /** In the order of the changes: units, holdings, requirements, measures, need reports. */
  readonly revisions: readonly RecordRevision[];
}

type Mutable = Record<string, unknown>;

/** A document that is being changed. */
interface Draft {
  readonly fil: string;
  readonly kind: string;
  /** Null for a new file. */
  readonly text: string | null;
  value: Mutable;
}

interface Desk {
  readonly drafts: Draft[];
  readonly fresh: NewFiles;
  readonly revisions: RecordRevision[];
}

function draftsOf(files: readonly PlanText[]): Draft[] {
  return files.flatMap(({ fil, text }) => {
    const { value } = parseYaml(text);
    return isValues(value)
      ? [{ fil, kind: String(value['dokument']), text, value: { ...value } }]
      : [];
  });
}

const listIn = ({ value }: Draft, list: string): readonly unknown[] => {
  const records = value[list];
  return Array.isArray(records) ? records : [];
};

const recordsIn = (draft: Draft, list: string): Values[] => listIn(draft, list).filter(isValues);

/** Where a record is: of two with one id, the first. */
function findRecord({ drafts }: Desk, { kind, list }: ListName, id: string) {
  for (const draft of drafts) {
    if (draft.kind !== kind) continue;
    const record = recordsIn(draft, list).find((each) => each['id'] === id);
    if (record !== undefined) return { draft, record };
  }
  return null;
}

interface ListName {
  readonly kind: string;
  readonly list: string;
}

/** One record becomes another; what is not in the list yet comes last in it. */
function putRecord(draft: Draft, list: string, [before, after]: readonly [Values | null, Values]) {
  const records = [...listIn(draft, list)];
  const place = before === null ? records.length : records.indexOf(before);
  records[place] = after;
  draft.value = { ...draft.value, [list]: records };
}

interface Change extends ImportPlace {
  readonly id: string;
  readonly post: object;
}

function note(
  desk: Desk,
  place: ImportPlace,
  revision: Omit<RecordRevision, keyof ImportPlace>,
): void {
  const { fil, ark, celle, rad, kolonne } = place;
  desk.revisions.push({ fil, ark, celle, rad, kolonne, ...revision });
}

const LISTS = {
  enhet: { kind: 'oversikt', list: 'enheter' },
  krav: { kind: 'krav', list: 'krav' },
  tiltak: { kind: 'tiltak', list: 'tiltak' },
} as const satisfies Partial<Record<PlanRecord, ListName>>;

/** The document that a new record goes into; a new one where there is none for it. */
function draftFor(desk: Desk, slag: keyof typeof LISTS, record: Values): Draft {
  const { kind, list } = LISTS[slag];
  const drafts = desk.drafts.filter((draft) => draft.kind === kind);
  const service = slag === 'enhet' ? record['tjeneste'] : null;
  const found = service === null ? drafts[0] : draftOfService(drafts, String(service));
  if (found !== undefined) return found;
  const suffix = service === null ? '' : `-${String(service)}`;
  const taken = desk.drafts.map(({ fil }) => fil);
  const fil = newFile(`${kind}${suffix}`, taken, desk.fresh);
  const value = { ...newDocument(kind, desk.fresh), [list]: [] };
  const draft: Draft = { fil, kind, text: null, value };
  desk.drafts.push(draft);
  return draft;
}

/** The overview with most units of a service; else the only one, if it is of several services. */
function draftOfService(drafts: readonly Draft[], service: string): Draft | undefined {
  const services = (draft: Draft): unknown[] =>
    recordsIn(draft, LISTS.enhet.list).map(({ tjeneste }) => tjeneste);
  const own = (draft: Draft): number => services(draft).filter((each) => each === service).length;
  const [most] = drafts.toSorted((a, b) => own(b) - own(a));
  if (most !== undefined && own(most) > 0) return most;
  const isMixed = most !== undefined && new Set(services(most)).size !== 1;
  return drafts.length === 1 && isMixed ? most : undefined;
}

function changeRecord(desk: Desk, slag: keyof typeof LISTS, change: Change): void {
  const { kind, list } = LISTS[slag];
  const found = findRecord(desk, { kind, list }, change.id);
  const before = found?.record ?? { id: change.id };
  const after = patched(before, { ...change.post }, slag);
  const draft = found?.draft ?? draftFor(desk, slag, after);
  putRecord(draft, list, [found?.record ?? null, after]);
  note(desk, change, {
    slag,
    id: change.id,
    kompetanse: null,
    ny: found === null,
    dokument: draft.fil,
    foer: found === null ? {} : before,
    etter: after,
  });
}

function changeHolding(desk: Desk, change: ImportChanges['beholdning'][number]): void {
  const found = findRecord(desk, LISTS.enhet, change.enhet);
  // Whoever has made the changes has made or known the unit.
  if (found === null) return;
  const { draft, record } = found;
  const holdings = isValues(record['beholdning']) ? record['beholdning'] : {};
  const before = holdings[change.kompetanse];
  const foer = isValues(before) ? before : {};
  const etter = patched(foer, { ...change.post }, 'beholdning');
  const beholdning = { ...holdings, [change.kompetanse]: etter };
  putRecord(draft, LISTS.enhet.list, [record, patched(record, { beholdning }, 'enhet')]);
  note(desk, change, {
    slag: 'beholdning',
    id: change.enhet,
    kompetanse: change.kompetanse,
    ny: before === undefined,
    dokument: draft.fil,
    foer,
    etter,
  });
}

const REPORT = 'behovsmelding';

function changeReport(desk: Desk, change: ImportChanges['meldinger'][number]): void {
  const isIt = ({ kind, value }: Draft): boolean => kind === REPORT && value['id'] === change.id;
  const found = desk.drafts.find(isIt);
  const before = found?.value ?? { ...newDocument(REPORT, desk.fresh), id: change.id };
  const after = { ...patched(before, { ...change.post }, 'melding') };
  const taken = desk.drafts.map(({ fil }) => fil);
  const draft = found ?? {
    fil: newFile(`${REPORT}-${change.id.replace(/^b(?=\d+$)/, '')}`, taken, desk.fresh),
    kind: REPORT,
    text: null,
    value: {},
  };
  if (found === undefined) desk.drafts.push(draft);
  draft.value = after;
  note(desk, change, {
    slag: 'melding',
    id: change.id,
    kompetanse: null,
    ny: found === undefined,
    dokument: draft.fil,
    foer: found === undefined ? {} : before,
    etter: after,
  });
}

function textOf({ text, kind, value }: Draft, { schemaFolder }: NewFiles): string {
  if (text !== null) return reviseYaml(text, value);
  const comment = `# yaml-language-server: $schema=${schemaFolder}${kind}.schema.json\n`;
  return `${schemaFolder === null ? '' : comment}${groupLines(value, 0).join('\n')}\n`;
}

/**
 * The documents of a plan folder with what an import makes different, every other character of them
 * as it was. Nothing is ever taken out of the plan. What belongs in no document yet goes into new
 * ones. Files that cannot be read are left alone.
 */
export function revisePlan(
  files: readonly PlanText[],
  changes: ImportChanges,
  fresh: NewFiles,
): RevisedPlan {
  const desk: Desk = { drafts: draftsOf(files), fresh, revisions: [] };
  for (const change of changes.enheter) changeRecord(desk, 'enhet', change);
  for (const change of changes.beholdning) changeHolding(desk, change);
  for (const change of changes.krav) changeRecord(desk, 'krav', change);
  for (const change of changes.tiltak) changeRecord(desk, 'tiltak', change);
  for (const change of changes.meldinger) changeReport(desk, change);
  const texts = new Map<string, string>();
  for (const draft of desk.drafts) {
    const text = textOf(draft, fresh);
    if (text !== draft.text) texts.set(draft.fil, text);
  }
  const nyeFiler = desk.drafts.filter(({ text }) => text === null).map(({ fil }) => fil);
  return { texts, nyeFiler, revisions: desk.revisions };
}
