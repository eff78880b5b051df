import type { Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, tableOf } from './fields.ts';
import { type PublicFinding, publicFindings, publicSentence } from './public-findings.ts';
import { nameOf, type RoundInput } from './round-input.ts';

function fieldsOf({ catalogue, round }: RoundInput): Field<PublicFinding>[] {
  const { column: c } = catalogue.round;
  const { words } = catalogue;
  const { text, long, count } = fieldMakers<PublicFinding>();
  return [
    text('navn', c.owner, ({ participant }) =>
      participant === null ? round.forum.navn : nameOf(participant),
    ),
    text('noekkel', c.number, ({ participant }) => participant?.noekkel ?? ''),
    emphasised(
      text('alvor', c.severity, ({ finding }) => words.term(finding.alvor)),
      'status-heat',
    ),
    long('melding', c.sentence, (one) => publicSentence(one, catalogue)),
    text('fil', c.file, ({ finding }) => finding.fil),
    count('linje', c.line, ({ finding, confined }) => (confined ? '' : finding.linje)),
    count('kolonne', c.place, ({ finding, confined }) => (confined ? '' : finding.kolonne)),
    text('kode', c.code, ({ finding }) => finding.kode),
  ];
}

/** Everything that was found when the submissions were checked. */
export function findingsSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  return {
    name: texts.sheet.findings,
    title: texts.sheet.findings,
    blocks: texts.lead.findings.map((text) => ({ block: 'paragraph', text })),
    table: tableOf(
      { name: 'funn', description: texts.lead.findings.join(' ') },
      fieldsOf(input),
      publicFindings(input.round),
    ),
  };
}
