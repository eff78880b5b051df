import type { RoundReport } from '../../domain/round-data.ts';
import type { Behovsmelding, Deltaker } from '../../generated/types.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { TJENESTER } from '../services.ts';

/** What is applied for in one year; null where the report has no budget for it. */
export function appliedIn({ aar }: RoundReport, year: number): number | null {
  return aar.find((one) => one.aar === year)?.soekt ?? null;
}

/** The years that any of the reports has a budget for, in order. */
export function budgetYears(reports: readonly RoundReport[]): number[] {
  const years = new Set(reports.flatMap(({ aar }) => aar.map((one) => one.aar)));
  return [...years].sort((a, b) => a - b);
}

/** First and last year of a budget: `2027–2029`, or one year alone. */
export function yearSpan({ budsjett }: Behovsmelding): string {
  const years = budsjett.map(({ aar }) => aar);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The units of each service, with the private ones among them. */
export function unitsByService({ deltakere }: Behovsmelding, { round, words }: Catalogue): string {
  const parts = TJENESTER.flatMap((service) => {
    const units = deltakere.filter(({ tjeneste }) => tjeneste === service);
    const privately = units.filter(({ privat }) => privat === true).length;
    const facts = { service: words.term(service), units: units.length, privately };
    return units.length === 0 ? [] : [round.unitsOf(facts)];
  });
  return parts.join(', ');
}

/** The units by name, the private ones marked in words. */
export function unitNames({ deltakere }: Behovsmelding, { round }: Catalogue): string {
  const name = ({ navn, privat }: Deltaker): string =>
    privat === true ? `${navn} (${round.privately})` : navn;
  return deltakere.map(name).join(', ');
}

/** Who has taken part in finding the need, and how. */
export function participation({ medvirkning }: Behovsmelding, { round, words }: Catalogue): string {
  const { heard } = round;
  const groups = [
    ...(medvirkning.ansatte ? [heard.staff] : []),
    ...(medvirkning.tillitsvalgte ? [heard.unions] : []),
  ];
  const who = groups.length === 0 ? heard.nobody : words.list(groups);
  return sentences([`${who}.`, medvirkning.beskrivelse ?? '']);
}

/** Whether Statped takes part, and with what. */
export function statped({ statped: part }: Behovsmelding, { round }: Catalogue): string {
  if (part?.involvert !== true) return round.notInvolved;
  return part.bidrag === undefined ? round.involved : `${round.involved}: ${part.bidrag}`;
}

/** The plans and the case that the measure rests on. */
export function plans({ forankring }: Behovsmelding, { round }: Catalogue): string {
  const { planer, sak } = forankring;
  return [...planer, ...(sak === undefined ? [] : [round.case(sak)])].join(', ');
}

/** The goals, each with the sign that it is met, a line each. */
export function goals({ maal }: Behovsmelding, { round }: Catalogue): string {
  return maal.map(({ tekst, kjennetegn }) => round.goal(tekst, kjennetegn)).join('\n');
}

/** The target groups with how many there are of each. */
export function targets({ maalgrupper }: Behovsmelding): string {
  return maalgrupper.map(({ gruppe, antall }) => `${gruppe} (${antall})`).join(', ');
}

/** The network that applies, with the owners in it. */
export function network({ nettverk }: Behovsmelding): string {
  return nettverk === undefined ? '' : `${nettverk.navn} (${nettverk.deltakere.join(', ')})`;
}

function sentences(texts: readonly string[]): string {
  const text = texts.filter((one) => one !== '').join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
