import { groupBy } from '../../../domain/group-by.ts';
import type { Patch, RecordChange } from '../../../domain/import-changes.ts';
import { type ImportPlace, noticeOf } from '../../../domain/import-notices.ts';
import type { Kravpost } from '../../../generated/types.ts';
import type { FormRequirement } from '../form/form-records.ts';
import type { ImportedRequirement, SourceText } from '../records.ts';
import { changesIn, isEmpty, mergedPatch, newValues, placeOnly, valueText } from './changed.ts';
import type { MatchDesk } from './desk.ts';
import { nextId } from './new-ids.ts';

type Post = Patch<Omit<Kravpost, 'id'>>;

/** A requirement as it was read, with what its texts mean. */
interface Read extends ImportPlace {
  /** Null for a new one. */
  readonly id: string | null;
  readonly post: Post;
}

const MEASURES = ['antall', 'andel', 'aarsverk'] as const;

/** What tells a requirement that has no id from the others. */
function natureOf(post: Post): string {
  const measure = MEASURES.find((key) => post[key] !== undefined && post[key] !== null);
  const { kompetanse, gjelder, nivaa, per, hvor } = post;
  return [kompetanse, valueText('gjelder', gjelder), nivaa, per, hvor, measure].join('|');
}

/** All of the units, or undefined where one of them is not known. What was there may stay. */
function unitsIn(
  enheter: readonly SourceText[],
  there: readonly string[],
  desk: MatchDesk,
): string[] | undefined {
  const ids = enheter.map((unit) => (there.includes(unit.tekst) ? unit.tekst : desk.unit(unit)));
  const known = ids.flatMap((id) => id ?? []);
  return known.length === ids.length && known.length > 0 ? known : undefined;
}

function placesIn(
  gjelder: FormRequirement['gjelder'],
  there: readonly string[],
  desk: MatchDesk,
): Post {
  if (gjelder === undefined) return {};
  if ('tjeneste' in gjelder) return { gjelder };
  const enheter = unitsIn(gjelder.enheter, there, desk);
  return enheter === undefined ? {} : { gjelder: { enheter } };
}

/** A row of the form. */
function fromForm(row: FormRequirement, desk: MatchDesk): Read {
  const before = desk.plan.krav.find(({ id }) => id === row.id);
  const isAsBefore = row.kompetanse !== undefined && row.kompetanse.tekst === before?.kompetanse;
  const kompetanse = isAsBefore
    ? before.kompetanse
    : row.kompetanse && desk.competence(row.kompetanse);
  const post = {
    ...row.post,
    ...placesIn(row.gjelder, before?.gjelder.enheter ?? [], desk),
    ...(kompetanse === undefined ? {} : { kompetanse }),
  };
  return { ...placeOnly(row), id: row.id, post };
}

function foreignPlace(row: ImportedRequirement, desk: MatchDesk): Post {
  if (row.enhet !== undefined) return placesIn({ enheter: [row.enhet] }, [], desk);
  return row.tjeneste === undefined ? {} : { gjelder: { tjeneste: row.tjeneste } };
}

/** What a wide sheet says is needed: of each unit, in the unit, and it is a must. */
function fromSheet(row: ImportedRequirement, desk: MatchDesk): Read {
  const kompetanse = desk.competence(row.kompetanse);
  const { nivaa, antall, andel } = row;
  const post: Post = {
    ...(kompetanse === undefined ? {} : { kompetanse }),
    ...foreignPlace(row, desk),
    nivaa,
    ...(antall === undefined ? {} : { antall }),
    ...(andel === undefined ? {} : { andel }),
    per: 'enhet',
    hvor: 'enhet',
    viktighet: 'skal',
  };
  return { ...placeOnly(row), id: null, post };
}

const NEEDED = ['kompetanse', 'gjelder', 'nivaa', 'per', 'hvor', 'viktighet'] as const;

/** Whether a new requirement has all that one needs; what does not fit has been said. */
function isWhole(post: Post): boolean {
  const hasAmount = MEASURES.some((key) => post[key] !== undefined && post[key] !== null);
  return hasAmount && NEEDED.every((key) => post[key] !== undefined);
}

type Identified = Read & { readonly id: string };

/** The requirement of the plan that a row without id is: not one that has a row of its own. */
function alreadyThere(
  rows: readonly Read[],
  { plan }: MatchDesk,
): (post: Post) => string | undefined {
  const own = new Set(rows.map(({ id }) => id));
  const others = new Map(
    plan.krav.filter(({ id }) => !own.has(id)).map((krav) => [natureOf(krav), krav.id]),
  );
  return (post) => others.get(natureOf(post));
}

/** Gives rows without id that of what they are in the plan, or a new one. */
function identified(rows: readonly Read[], desk: MatchDesk): Identified[] {
  const there = alreadyThere(rows, desk);
  const taken = new Set([
    ...desk.plan.krav.map(({ id }) => id),
    ...rows.flatMap(({ id }) => id ?? []),
  ]);
  const fresh = new Map<string, string>();
  return rows.flatMap((row): Identified[] => {
    if (row.id !== null) return [{ ...row, id: row.id }];
    if (!isWhole(row.post)) return [];
    const nature = natureOf(row.post);
    const id = there(row.post) ?? fresh.get(nature) ?? nextId('k', taken);
    fresh.set(nature, id);
    return [{ ...row, id }];
  });
}

function changeOf(
  [first, ...others]: readonly [Identified, ...Identified[]],
  desk: MatchDesk,
): RecordChange<Kravpost>[] {
  const before = desk.plan.krav.find(({ id }) => id === first.id);
  const sources = [first, ...others].map((row) => ({
    ...placeOnly(row),
    post: changesIn<Omit<Kravpost, 'id'>>(row.post, before ?? {}),
  }));
  const merged = mergedPatch(sources, desk.notices);
  const { id } = first;
  const place = placeOnly(first);
  if (before !== undefined) {
    return isEmpty(merged) ? [] : [{ ...place, id, ny: false, post: merged }];
  }
  const post = newValues(merged);
  return isWhole(post) ? [{ ...place, id, ny: true, post }] : [];
}

/** Rows that the plan had when the form was made and no longer has; of them it is said. */
function stillThere(row: Identified, forms: ReadonlySet<string>, desk: MatchDesk): boolean {
  const isGone = forms.has(row.id) && !desk.plan.krav.some(({ id }) => id === row.id);
  if (isGone) {
    const saying = { kode: 'skjema/fjernet-i-planen', fakta: { id: row.id } } as const;
    desk.notices.push(noticeOf(placeOnly(row), saying));
  }
  return !isGone;
}

/** What becomes different in the requirements. */
export function requirementChanges(
  forms: readonly FormRequirement[],
  sheets: readonly ImportedRequirement[],
  desk: MatchDesk,
): RecordChange<Kravpost>[] {
  const rows = [
    ...forms.map((row) => fromForm(row, desk)),
    ...sheets.map((row) => fromSheet(row, desk)),
  ];
  const given = new Set(forms.flatMap(({ id }) => id ?? []));
  const kept = identified(rows, desk).filter((row) => stillThere(row, given, desk));
  return [...groupBy(kept, ({ id }) => id).values()].flatMap((same) => changeOf(same, desk));
}
