const CLOCK = { start: 'YYYY-MM-DDT'.length, end: 'YYYY-MM-DDThh:mm'.length };
const OFFSET_LENGTH = '+hh:mm'.length;

const offsetOf = (moment: string): string =>
  moment.endsWith('Z') ? 'UTC' : moment.slice(-OFFSET_LENGTH);

/** The clock of a moment; with its offset where that differs from another moment's. */
export function clockOf(moment: string, other: string, between: ':' | '.'): string {
  const clock = moment.slice(CLOCK.start, CLOCK.end).replace(':', between);
  const offset = offsetOf(moment);
  return offset === offsetOf(other) ? clock : `${clock} (${offset})`;
}
