import type { JudgementChange, JudgementValue } from '../domain/judgement.ts';
import type { Forum, Vurdering } from '../generated/types.ts';
import { reviseYaml } from './revise-yaml.ts';

const LIST = 'vurderinger';

type Values = Readonly<Record<string, JudgementValue>>;

/** What becomes different in one judgement. */
interface Revision {
  readonly points: Values;
  readonly fields: Values;
}

function revisions(changes: readonly JudgementChange[]): Map<string, Revision> {
  const byId = new Map<string, Revision>();
  for (const { id, felt, til } of changes) {
    const { points, fields } = byId.get(id) ?? { points: {}, fields: {} };
    const [name = '', criterion] = felt.split('/');
    byId.set(
      id,
      criterion === undefined
        ? { points, fields: { ...fields, [name]: til } }
        : { points: { ...points, [criterion]: til }, fields },
    );
  }
  return byId;
}

function withoutNothing(values: Values): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** A judgement as it is when it has been revised. */
function revised(before: Vurdering, { points, fields }: Revision): Vurdering {
  const { behovsmelding, poeng, innstilt = null, merknad = null } = before;
  const after = withoutNothing({ ...poeng, ...points });
  const isGone = Object.keys(after).length === 0;
  // The values have been read as what the fields hold.
  return {
    behovsmelding,
    ...(isGone ? {} : { poeng: after }),
    ...withoutNothing({ innstilt, merknad, ...fields }),
  } as Vurdering;
}

function revisedList(forum: Forum, byId: ReadonlyMap<string, Revision>): Vurdering[] {
  const before = forum.vurderinger ?? [];
  const known = new Set(before.map(({ behovsmelding }) => behovsmelding));
  const added = [...byId].filter(([id]) => !known.has(id));
  return [
    ...before.map((judgement) => {
      const revision = byId.get(judgement.behovsmelding);
      return revision === undefined ? judgement : revised(judgement, revision);
    }),
    ...added.map(([id, revision]) => revised({ behovsmelding: id }, revision)),
  ];
}

/**
 * The text of a forum's document (without BOM) with changed judgements, and every other character as
 * it was. New judgements come last. `forum` is what the text says, and satisfies its schema.
 */
export function writeJudgements(
  text: string,
  forum: Forum,
  changes: readonly JudgementChange[],
): string {
  if (changes.length === 0) return text;
  return reviseYaml(text, { ...forum, [LIST]: revisedList(forum, revisions(changes)) });
}
