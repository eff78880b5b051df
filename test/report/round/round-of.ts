import { buildRound } from '../../../src/report/round/build-round.ts';
import type { Section, View } from '../../../src/report/view.ts';
import { rowsOf, sectionOf } from '../report-of.ts';
import { roundInput } from './county.ts';
import { roundOf } from './round-fixture.ts';

/** What is different in a round from one of which nothing is known. */
export type Parts = Parameters<typeof roundOf>[0];

/** The view of a round, in bokmål. */
export const viewOf = (parts: Parts): View => buildRound(roundInput(roundOf(parts)));

/** A section of it. */
export const section = (parts: Parts, name: string): Section => sectionOf(viewOf(parts), name);

/** The rows of a section's table, by keys. */
export const rows = (parts: Parts, name: string) => rowsOf(section(parts, name));
