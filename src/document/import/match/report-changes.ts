import { groupBy } from '../../../domain/group-by.ts';
import type { Patch, RecordChange } from '../../../domain/import-changes.ts';
import type { Behovsmelding } from '../../../generated/types.ts';
import type { FormNeedReport } from '../form/form-records.ts';
import { compactText } from '../header-text.ts';
import { changesIn, isEmpty, mergedPatch, newValues, placeOnly } from './changed.ts';
import type { MatchDesk } from './desk.ts';
import { nextId } from './new-ids.ts';

type Post = Patch<Omit<Behovsmelding, 'id'>>;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a report with the answers to its fields; null where nothing is left of it. */
function partWith(before: unknown, answers: ReadonlyMap<string, unknown>): object | null {
  const part = new Map<string, unknown>(isGroup(before) ? Object.entries(before) : []);
  for (const [key, value] of answers) {
    if (value === null) part.delete(key);
    else part.set(key, value);
  }
  return part.size === 0 ? null : Object.fromEntries(part);
}

/** The answers as parts of a report: what they leave open stays as it was. */
function postOf({ felt, lister }: FormNeedReport, before: Partial<Behovsmelding>): Post {
  const there = new Map<string, unknown>(Object.entries(before));
  const fields = [...felt].map(([path, value]) => {
    const [part = '', key] = path.split('/');
    return { part, key, value };
  });
  const post = new Map<string, unknown>();
  for (const [part, own] of groupBy(fields, (field) => field.part)) {
    const [{ key, value }] = own;
    if (part === 'id') continue;
    const answers = new Map(own.map((field) => [field.key ?? '', field.value]));
    post.set(part, key === undefined ? value : partWith(there.get(part), answers));
  }
  for (const [list, rows] of Object.entries(lister)) post.set(list, rows);
  // The paths of the fields, and the names of the lists, are those of the type.
  return Object.fromEntries(post) as Post;
}

const text = (value: unknown): string => compactText(typeof value === 'string' ? value : '');

/** What a report is about, when its id does not tell. */
function subjectOf(ordning: unknown, year: unknown, title: unknown): string {
  return [ordning, year, title].map(text).join('|');
}

const subjectOfForm = ({ felt }: FormNeedReport): string =>
  subjectOf(felt.get('ordning'), felt.get('barnehage_skoleaar'), felt.get('tiltak/tittel'));

const subjectOfReport = ({ ordning, barnehage_skoleaar, tiltak }: Behovsmelding): string =>
  subjectOf(ordning, barnehage_skoleaar, tiltak.tittel);

/** Whether the form is of this report, and not of a new one that was given the same id. */
function isSame({ felt }: FormNeedReport, { tiltak, behov }: Behovsmelding): boolean {
  const same = (path: string, value: string): boolean => text(felt.get(path)) === text(value);
  return same('tiltak/tittel', tiltak.tittel) || same('behov/beskrivelse', behov.beskrivelse);
}

interface Identified {
  readonly form: FormNeedReport;
  readonly id: string;
}

/**
 * Empty forms all begin with the same id, so one that is about something else than the report of
 * that id is a new report.
 */
function identified(forms: readonly FormNeedReport[], { plan }: MatchDesk): Identified[] {
  const subjects = new Map(plan.meldinger.map((report) => [subjectOfReport(report), report.id]));
  const taken = new Set(plan.meldinger.map(({ id }) => id));
  return forms.map((form) => {
    const named = plan.meldinger.find(({ id }) => id === form.id);
    if (named !== undefined && isSame(form, named)) return { form, id: named.id };
    const subject = subjectOfForm(form);
    const known = subjects.get(subject);
    if (known !== undefined) return { form, id: known };
    const isFree = form.id !== null && !taken.has(form.id);
    const id = isFree ? form.id : nextId('b', taken);
    taken.add(id);
    subjects.set(subject, id);
    return { form, id };
  });
}

function changeOf(
  same: readonly [Identified, ...Identified[]],
  { plan, notices }: MatchDesk,
): RecordChange<Behovsmelding>[] {
  const [{ id, form: first }] = same;
  const before = plan.meldinger.find((report) => report.id === id);
  const sources = same.map(({ form }) => ({
    ...placeOnly(form),
    post: changesIn<Omit<Behovsmelding, 'id'>>(postOf(form, before ?? {}), before ?? {}),
  }));
  const merged = mergedPatch(sources, notices);
  const post = before === undefined ? newValues(merged) : merged;
  return isEmpty(post) ? [] : [{ ...placeOnly(first), id, ny: before === undefined, post }];
}

/** What becomes different in the need reports. */
export function reportChanges(
  forms: readonly FormNeedReport[],
  desk: MatchDesk,
): RecordChange<Behovsmelding>[] {
  const reports = identified(forms, desk);
  return [...groupBy(reports, ({ id }) => id).values()].flatMap((same) => changeOf(same, desk));
}
