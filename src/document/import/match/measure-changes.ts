import { groupBy } from '../../../domain/group-by.ts';
import type { Patch, RecordChange } from '../../../domain/import-changes.ts';
import { type ImportPlace, noticeOf } from '../../../domain/import-notices.ts';
import type { Effekt, Tiltakspost } from '../../../generated/types.ts';
import type { FormEffect, FormMeasure } from '../form/form-records.ts';
import { compactText } from '../header-text.ts';
import type { ImportedMeasure, SourceText } from '../records.ts';
import { changesIn, isEmpty, mergedPatch, newValues, placeOnly } from './changed.ts';
import type { MatchDesk } from './desk.ts';
import { nextId } from './new-ids.ts';

type Post = Patch<Omit<Tiltakspost, 'id'>>;

/** A measure as it was read, with what its texts mean. */
interface Read extends ImportPlace {
  /** Null where the row says none. */
  readonly id: string | null;
  readonly post: Post;
  /** What a new one has that the table does not say. */
  readonly ellers: Pick<Post, 'strategi' | 'status'>;
}

/** The ids that the effects of a measure name already, right or wrong: they may stay. */
function namedIn({ id }: FormMeasure, { plan }: MatchDesk): ReadonlySet<string> {
  const effects = plan.tiltak.find((measure) => measure.id === id)?.effekt ?? [];
  return new Set(
    effects.flatMap((one) => [one.kompetanse, one.enhet ?? [], one.fra_enhet ?? []].flat()),
  );
}

/** Those who look texts up at the desk, but for texts that may stay. */
function keeping(there: ReadonlySet<string>, desk: MatchDesk) {
  const kept = ({ tekst }: SourceText): string | undefined =>
    there.has(tekst) ? tekst : undefined;
  return {
    unit: (source: SourceText) => kept(source) ?? desk.unit(source),
    competence: (source: SourceText) => kept(source) ?? desk.competence(source),
  };
}

/** An effect; undefined where a text in it is not settled. */
function effectOf(effect: FormEffect, desk: ReturnType<typeof keeping>): Effekt | undefined {
  const { kompetanse, enhet, tjeneste, fra_enhet, fra_nivaa, til_nivaa, antall, aar } = effect;
  const texts = {
    kompetanse: desk.competence(kompetanse),
    ...(enhet === undefined ? {} : { enhet: desk.unit(enhet) }),
    ...(fra_enhet === undefined ? {} : { fra_enhet: desk.unit(fra_enhet) }),
  };
  if (Object.values(texts).includes(undefined)) return undefined;
  return {
    // None of the texts is undefined.
    ...(texts as { kompetanse: string; enhet?: string; fra_enhet?: string }),
    ...(tjeneste === undefined ? {} : { tjeneste }),
    ...(fra_nivaa === undefined ? {} : { fra_nivaa }),
    ...(til_nivaa === undefined ? {} : { til_nivaa }),
    ...(tjeneste === undefined ? { antall } : { antall_per_enhet: antall }),
    aar,
  };
}

/** All effects of a measure; nothing where one of them is not settled. */
function effectsOf(measure: FormMeasure, desk: MatchDesk): Pick<Post, 'effekt'> {
  const { effekter } = measure;
  if (effekter === undefined) return {};
  const own = keeping(namedIn(measure, desk), desk);
  const effekt = effekter.map((effect) => effectOf(effect, own));
  const known = effekt.flatMap((effect) => effect ?? []);
  if (known.length < effekt.length) return {};
  return { effekt: known.length === 0 ? null : known };
}

function fromForm(row: FormMeasure, desk: MatchDesk): Read {
  return {
    ...placeOnly(row),
    id: row.id,
    post: { ...row.post, ...effectsOf(row, desk) },
    ellers: {},
  };
}

/** An action sheet has no word for the strategy, and often none for how far the measure has come. */
const ASSUMED = { strategi: 'utvikle', status: 'planlagt' } as const;

function fromSheet(row: ImportedMeasure): Read {
  const { tittel, strategi, ansvar, start, frist, kostnad, status, prioritet, merknad } = row;
  const said = {
    tittel: tittel.tekst,
    strategi,
    ansvar,
    start,
    frist,
    kostnad: kostnad === undefined ? undefined : { sum: kostnad },
    prioritet,
    status,
    merknad,
  };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  const ellers = Object.entries(ASSUMED).filter(([key]) => !given.some(([own]) => own === key));
  return {
    ...placeOnly(row),
    id: null,
    // What has been left out has no value.
    post: Object.fromEntries(given) as Post,
    ellers: Object.fromEntries(ellers),
  };
}

type Identified = Read & { readonly id: string };

const titleKey = (title: string | null | undefined): string => compactText(title ?? '');

/** Gives rows without id that of the measure with their title, or a new one. */
function identified(rows: readonly Read[], { plan }: MatchDesk): Identified[] {
  const titles = new Map(plan.tiltak.map(({ id, tittel }) => [titleKey(tittel), id]));
  const taken = new Set([
    ...plan.tiltak.map(({ id }) => id),
    ...rows.flatMap(({ id }) => id ?? []),
  ]);
  return rows.flatMap((row): Identified[] => {
    if (row.id !== null) return [{ ...row, id: row.id }];
    const title = titleKey(row.post.tittel);
    if (title === '') return [];
    const id = titles.get(title) ?? nextId('t', taken);
    titles.set(title, id);
    return [{ ...row, id }];
  });
}

/** Says what was assumed of new measures, once for each table and field. */
function sayAssumed(rows: readonly Identified[], { notices }: MatchDesk): void {
  for (const key of ['strategi', 'status'] as const) {
    const assumed = rows.filter(({ ellers }) => ellers[key] !== undefined);
    for (const same of groupBy(assumed, ({ fil, ark }) => `${fil}/${ark ?? ''}`).values()) {
      const [{ fil, ark }] = same;
      const place = { fil, ark, celle: null, rad: -1, kolonne: -1 };
      const fakta = { valgt: ASSUMED[key], antall: same.length };
      notices.push(noticeOf(place, { kode: `gjett/${key}`, fakta }));
    }
  }
}

function changeOf(
  [first, ...others]: readonly [Identified, ...Identified[]],
  desk: MatchDesk,
): RecordChange<Tiltakspost>[] {
  const { id } = first;
  const before = desk.plan.tiltak.find((measure) => measure.id === id);
  const sources = [first, ...others].map((row) => ({
    ...placeOnly(row),
    post: changesIn<Omit<Tiltakspost, 'id'>>(row.post, before ?? {}),
  }));
  const merged = mergedPatch(sources, desk.notices);
  const place = placeOnly(first);
  if (before !== undefined) {
    return isEmpty(merged) ? [] : [{ ...place, id, ny: false, post: merged }];
  }
  const post: Post = { ...first.ellers, ...newValues(merged) };
  const isWhole =
    post.tittel !== undefined && post.strategi !== undefined && post.status !== undefined;
  return isWhole ? [{ ...place, id, ny: true, post }] : [];
}

/** Whether a row is new or the plan has it; of one that the plan no longer has, it is said. */
function isThere(row: Identified, given: ReadonlySet<string>, { plan, notices }: MatchDesk) {
  const isGone = given.has(row.id) && !plan.tiltak.some(({ id }) => id === row.id);
  if (isGone) {
    const saying = { kode: 'skjema/fjernet-i-planen', fakta: { id: row.id } } as const;
    notices.push(noticeOf(placeOnly(row), saying));
  }
  return !isGone;
}

/** What becomes different in the measures. */
export function measureChanges(
  forms: readonly FormMeasure[],
  sheets: readonly ImportedMeasure[],
  desk: MatchDesk,
): RecordChange<Tiltakspost>[] {
  const rows = [...forms.map((row) => fromForm(row, desk)), ...sheets.map(fromSheet)];
  const given = new Set(forms.flatMap(({ id }) => id ?? []));
  const kept = identified(rows, desk).filter((row) => isThere(row, given, desk));
  const known = new Set(desk.plan.tiltak.map(({ id }) => id));
  sayAssumed(
    kept.filter(({ id }) => !known.has(id)),
    desk,
  );
  return [...groupBy(kept, ({ id }) => id).values()].flatMap((same) => changeOf(same, desk));
}
