import type { AnswerKind, LeadFacts } from '../../messages/answer-texts.ts';
import { errorBlocks, warningBlocks } from './findings-section.ts';
import { baseName, dueOf, isDraft, type Letter, schemeName } from './letter.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { nextBlocks } from './next-section.ts';
import { doubleBlocks, receivedBlocks } from './received-section.ts';

const MUNICIPALITY_LENGTH = 4;
const COUNTY_LENGTH = 2;

/** The receiver by name; by number where no name is known, or the name is private. */
function receiverName({ participant, report, name, texts }: Letter): string {
  const { noekkel } = participant;
  if (name !== null) return markdownText(name);
  if (noekkel === null) return texts.senderOf(markdownCode(baseName(report.fil)));
  if (noekkel.length === MUNICIPALITY_LENGTH) return texts.unnamed.municipality(noekkel);
  if (noekkel.length === COUNTY_LENGTH) return texts.unnamed.county(noekkel);
  return texts.unnamed.organisation(noekkel);
}

function headBlocks(name: string, letter: Letter): string[] {
  const { kind, texts, catalogue, round, setup, form } = letter;
  const { navn, barnehage_skoleaar, ordninger } = round.forum;
  const { label } = texts;
  const schemes = ordninger.map((id) => schemeName(id, letter));
  const lines: [string, string][] = [
    [label.to, name],
    [label.from, setup.office?.[form] ?? markdownText(navn)],
    [label.date, catalogue.words.date(setup.today)],
    [label.about, texts.about(markdownText(navn), barnehage_skoleaar)],
    [schemes.length === 1 ? label.scheme : label.schemes, schemes.join('; ')],
  ];
  const list = lines.map(([key, value]) => `- **${key}:** ${value}`);
  return [`# ${texts.heading[kind](name)}`, list.join('\n')];
}

/** A county by name and number. */
function countyName(number: string, { setup, texts }: Letter): string {
  const name = setup.counties.get(number);
  return name === undefined ? texts.unknownCounty(number) : markdownText(name);
}

function leadText(letter: Letter): string {
  const { kind, participant, report, reports, errors, warnings, texts, catalogue } = letter;
  const { noekkel } = participant;
  // The first two digits of a municipality's number are its county's.
  const hasCounty = noekkel !== null && noekkel.length <= MUNICIPALITY_LENGTH;
  const facts: LeadFacts = {
    due: dueOf(letter),
    errors: errors.length,
    warnings: warnings.length,
    draft: isDraft(report),
    files: reports.length,
    file: markdownCode(baseName(report.fil)),
    county: hasCounty ? countyName(noekkel.slice(0, COUNTY_LENGTH), letter) : null,
    counties: letter.round.forum.fylker.map((number) => countyName(number, letter)),
  };
  return texts.lead[kind](facts, catalogue.words);
}

/** What to do, as numbered steps; a single one as it is. */
function howBlocks(steps: readonly string[], { texts }: Letter): string[] {
  const list = steps.length === 1 ? steps : steps.map((step, index) => `${index + 1}. ${step}`);
  return [`## ${texts.section.how}`, list.join('\n')];
}

function mendSteps({ errors, texts, catalogue }: Letter): readonly string[] {
  if (errors.length === 0) return texts.how.final;
  const fixable = errors.filter(({ rettelse }) => rettelse !== null).length;
  return texts.how.mend(fixable, catalogue.words);
}

function withErrors(letter: Letter): string[] {
  return [
    ...errorBlocks(letter),
    ...howBlocks(mendSteps(letter), letter),
    ...warningBlocks(letter),
    ...receivedBlocks(letter),
    ...nextBlocks(letter),
  ];
}

/** Between the lead and the greeting. */
const BODY: Readonly<Record<AnswerKind, (letter: Letter) => string[]>> = {
  received: (letter) => [
    ...(isDraft(letter.report) ? howBlocks(letter.texts.how.final, letter) : []),
    ...warningBlocks(letter),
    ...receivedBlocks(letter),
    ...nextBlocks(letter),
  ],
  faulty: withErrors,
  unusable: withErrors,
  unreadable: (letter) => [...errorBlocks(letter), ...howBlocks(letter.texts.how.again, letter)],
  double: (letter) => [
    ...doubleBlocks(letter),
    ...howBlocks(letter.texts.how.choose, letter),
    `## ${letter.texts.section.next}`,
    letter.texts.next.undecided,
  ],
  missing: (letter) => howBlocks(letter.texts.how.first, letter),
  outside: () => [],
};

/** A letter as Markdown: receiver and round, the main thing, what it rests on, whom to ask. */
export function writeLetter(letter: Letter): string {
  const { kind, texts, round, setup, form } = letter;
  const office = setup.office?.[form] ?? null;
  const forum = markdownText(round.forum.navn);
  const blocks = [
    ...headBlocks(receiverName(letter), letter),
    leadText(letter),
    ...BODY[kind](letter),
    texts.contact(office),
    texts.greeting,
    office === null ? forum : `${office}  \n${forum}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
