import type { Behovsmelding } from '../../generated/types.ts';
import type { LeftOut } from '../../messages/answer-texts.ts';
import { type Letter, schemeName } from './letter.ts';
import { markdownText } from './markdown.ts';
import { reportName } from './received-section.ts';

/** Why each need report of the submission is not on the forum's list; null where it is. */
function leftOutReasons({ report, round }: Letter): [Behovsmelding, LeftOut | null][] {
  const ofThis = ({ fil }: { fil: string }): boolean => fil === report.fil;
  const listed = new Set(round.meldinger.filter(ofThis).map(({ melding }) => melding.id));
  const outside = new Map(
    round.meldinger_utenfor.filter(ofThis).map(({ melding, utenfor }) => [melding.id, utenfor[0]]),
  );
  return report.meldinger.map((melding) => [
    melding,
    listed.has(melding.id) ? null : (outside.get(melding.id) ?? 'feil'),
  ]);
}

/** Which need reports the forum will see, and why it will not see the others. */
function listBlocks(letter: Letter): string[] {
  const { texts, catalogue, round } = letter;
  const reasons = leftOutReasons(letter);
  const listed = reasons.filter(([, why]) => why === null).map(([report]) => report);
  if (reasons.length === 0) return [];
  if (listed.length === reasons.length) return [texts.next.allListed(listed.length)];
  const lines = reasons.flatMap(([report, why]) => {
    if (why === null) return [];
    const reason = texts.next.leftOut[why]({
      year: markdownText(report.barnehage_skoleaar),
      roundYear: markdownText(round.forum.barnehage_skoleaar),
      scheme: catalogue.words.quote(schemeName(report.ordning, letter)),
    });
    return [`- ${reportName(report, letter)}: ${reason}`];
  });
  const names = listed.map((report) => reportName(report, letter));
  return [
    ...(names.length > 0 ? [texts.next.listed(names, catalogue.words)] : []),
    [texts.next.notListed, '', ...lines].join('\n'),
  ];
}

/** What becomes of the submission. */
export function nextBlocks(letter: Letter): string[] {
  const { errors, report, texts } = letter;
  const blocks = listBlocks(letter);
  if (errors.length > 0) blocks.push(texts.next.withErrors);
  if (report.meldinger.length > 0) blocks.push(texts.next.onlyChecked);
  return blocks.length === 0 ? [] : [`## ${texts.section.next}`, ...blocks];
}
