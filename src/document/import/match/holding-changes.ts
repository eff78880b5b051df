import { groupBy } from '../../../domain/group-by.ts';
import type { HoldingChange, Patch } from '../../../domain/import-changes.ts';
import { type ImportPlace, noticeOf, type SheetLayout } from '../../../domain/import-notices.ts';
import type { Beholdningspost, Kompetanse } from '../../../generated/types.ts';
import type { FormHolding } from '../form/form-records.ts';
import type { ImportedHolding, LevelFigures, SourceText } from '../records.ts';
import { changesIn, isEmpty, mergedPatch, newValues, placeOnly } from './changed.ts';
import type { MatchDesk } from './desk.ts';
import type { UnitHints } from './match-unit.ts';

/** A holding before it is known what its texts mean. */
export interface HoldingSource extends ImportPlace {
  readonly enhet: SourceText;
  readonly kompetanse: SourceText;
  readonly hints: UnitHints;
  readonly post: Patch<Beholdningspost>;
  /** It tells of some levels, and nothing of the others. */
  readonly partial: boolean;
}

type Figures = NonNullable<Beholdningspost['antall']>;

function figures(levels: LevelFigures): Figures {
  const given = Object.entries(levels).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

/**
 * A holding of a foreign sheet, which takes nothing away. Of levels that a sheet does not name it
 * says nothing; rows of people are all there are.
 */
export function foreignHolding(holding: ImportedHolding, layout: SheetLayout): HoldingSource {
  const { enhet, kompetanse, orgnr, tjeneste, antall, aarsverk, ubrukt, merknad } = holding;
  return {
    ...placeOnly(holding),
    enhet,
    kompetanse,
    hints: { orgnr, tjeneste },
    post: {
      antall: antall === null ? null : figures(antall),
      ...(aarsverk === undefined ? {} : { aarsverk: figures(aarsverk) }),
      ...(ubrukt === undefined ? {} : { ubrukt }),
      ...(merknad === undefined ? {} : { merknad }),
    },
    partial: layout !== 'individer',
  };
}

/** A holding of a form of ours. */
export function formHolding({ enhet, kompetanse, post, ...place }: FormHolding): HoldingSource {
  return { ...placeOnly(place), enhet, kompetanse, hints: {}, post, partial: false };
}

/** A holding of which it is known what it is about. */
interface Placed extends ImportPlace {
  readonly enhet: string;
  readonly kompetanse: string;
  readonly post: Patch<Beholdningspost>;
  /** Taken over from the retired competence of which this one is the successor. */
  readonly erstatter: string | null;
}

const NONE = {};

function heldBefore({ plan }: MatchDesk, enhet: string, kompetanse: string) {
  const unit = plan.enheter.find(({ id }) => id === enhet);
  return unit?.beholdning?.[kompetanse];
}

/** The competence in use that took the place of a retired one, through others if need be. */
function successorOf(
  id: string,
  competences: ReadonlyMap<string, Kompetanse>,
  seen: ReadonlySet<string> = new Set(),
): string | undefined {
  const competence = competences.get(id);
  if (competence === undefined || seen.has(id)) return undefined;
  if (competence.utgaatt === undefined) return id;
  const { erstattet_av: next } = competence;
  return next === undefined ? undefined : successorOf(next, competences, new Set([...seen, id]));
}

interface Successors {
  readonly of: (id: string) => string | undefined;
}

function makeSuccessors({ plan }: MatchDesk): Successors {
  const competences = new Map(plan.kompetanser.map((one) => [one.id, one]));
  return { of: (id) => successorOf(id, competences) };
}

/** Whether a patch says anything of a competence that the unit has nothing of yet. */
function saysAnything({ antall, aarsverk, ubrukt, merknad, avgang }: Patch<Beholdningspost>) {
  return [antall, aarsverk, ubrukt, merknad, avgang].some(
    (value) => value !== undefined && value !== null,
  );
}

/** What a source says, with the levels that it says nothing of as they were. */
function withOtherLevels(
  { post, partial }: HoldingSource,
  before: Partial<Beholdningspost>,
): Patch<Beholdningspost> {
  if (!partial) return post;
  const { antall, aarsverk } = post;
  return {
    ...post,
    ...(antall ? { antall: { ...before.antall, ...antall } } : {}),
    ...(aarsverk ? { aarsverk: { ...before.aarsverk, ...aarsverk } } : {}),
  };
}

/** Where a holding belongs; of a retired competence that the unit does not have, its successor. */
function placed(source: HoldingSource, successors: Successors, desk: MatchDesk): Placed[] {
  const enhet = desk.unit(source.enhet, source.hints);
  const kompetanse = desk.competence(source.kompetanse);
  if (enhet === undefined || kompetanse === undefined) return [];
  const before = heldBefore(desk, enhet, kompetanse);
  const saysNow = withOtherLevels(source, before ?? NONE);
  const found = { ...placeOnly(source), enhet, post: changesIn(saysNow, before ?? NONE) };
  if (before !== undefined) return [{ ...found, kompetanse, erstatter: null }];
  if (!saysAnything(source.post)) return [];
  const now = successors.of(kompetanse);
  if (now === kompetanse) return [{ ...found, kompetanse, erstatter: null }];
  if (now === undefined) {
    const at = placeOnly(source.kompetanse);
    desk.notices.push(noticeOf(at, { kode: 'treff/utgaatt', fakta: { kompetanse } }));
    return [];
  }
  const next = heldBefore(desk, enhet, now) ?? NONE;
  const post = changesIn(withOtherLevels(source, next), next);
  return [{ ...found, post, kompetanse: now, erstatter: kompetanse }];
}

/** Of a competence that is there itself, nothing is taken over from a retired one. */
function direct(all: readonly [Placed, ...Placed[]], desk: MatchDesk): readonly Placed[] {
  const own = all.filter(({ erstatter }) => erstatter === null);
  for (const { erstatter, kompetanse, ...place } of all) {
    if (erstatter === null) continue;
    const at = placeOnly(place);
    const saying =
      own.length > 0 || desk.streng
        ? ({ kode: 'treff/utgaatt', fakta: { kompetanse: erstatter } } as const)
        : ({
            kode: 'gjett/erstattet',
            fakta: { kompetanse: erstatter, valgt: kompetanse },
          } as const);
    desk.notices.push(noticeOf(at, saying));
  }
  return own.length > 0 || desk.streng ? own : all;
}

/** The patch of several sources. Where they disagree on the counts, only the remark is left. */
function agreed(sources: readonly Placed[], { notices }: MatchDesk): Patch<Beholdningspost> {
  const merged = mergedPatch(sources, notices);
  const isTorn = !('antall' in merged) && sources.some(({ post }) => 'antall' in post);
  const { merknad } = merged;
  if (!isTorn) return merged;
  return merknad === undefined ? {} : { merknad };
}

/** The patch of a competence that the unit had nothing of; null where that would say nothing. */
function firstPost(
  post: Patch<Beholdningspost>,
  place: ImportPlace,
  { notices }: MatchDesk,
): Patch<Beholdningspost> | null {
  const { antall = null, merknad, ...rest } = newValues(post);
  if (antall !== null) return newValues(post);
  if ('avgang' in rest) {
    notices.push(noticeOf(place, { kode: 'skjema/avgang-uten-tall', fakta: {} }));
    return null;
  }
  return merknad === undefined ? null : { antall, merknad };
}

function changeOf(all: readonly [Placed, ...Placed[]], desk: MatchDesk): HoldingChange[] {
  const sources = direct(all, desk);
  const [{ enhet, kompetanse, ...rest }] = all;
  const place = placeOnly(rest);
  const merged = agreed(sources, desk);
  const ny = heldBefore(desk, enhet, kompetanse) === undefined;
  const post = ny ? firstPost(merged, place, desk) : merged;
  if (post === null || isEmpty(post)) return [];
  return [{ ...place, enhet, kompetanse, ny, post }];
}

/** What becomes different in what the units have. */
export function holdingChanges(
  sources: readonly HoldingSource[],
  desk: MatchDesk,
): HoldingChange[] {
  const successors = makeSuccessors(desk);
  const all = sources.flatMap((source) => placed(source, successors, desk));
  const pairs = groupBy(all, ({ enhet, kompetanse }) => `${enhet}/${kompetanse}`);
  return [...pairs.values()].flatMap((same) => changeOf(same, desk));
}
