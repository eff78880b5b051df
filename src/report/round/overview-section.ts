import type { Participant } from '../../domain/round-data.ts';
import type { Block, Cell, Figure, Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, figureMaker, marksOf, tableOf } from './fields.ts';
import { dayOnClockOf } from './received-day.ts';
import { nameOf, type RoundInput, said } from './round-input.ts';

/** The participants of whom something has come in and could be used. */
export function isReceived({ status }: Participant): boolean {
  return status === 'mottatt' || status === 'mangelfull';
}

const hasDelivered = ({ status }: Participant): boolean => status !== 'ikke_mottatt';
const isUnused = (one: Participant): boolean => hasDelivered(one) && !isReceived(one);

const { text, count, money, date, long } = fieldMakers<Participant>();

function receivedFields({ catalogue, round }: RoundInput): Field<Participant>[] {
  const { column: c, status, yes } = catalogue.round;
  const received = ({ tidspunkt }: Participant): Cell =>
    tidspunkt === null ? '' : dayOnClockOf(tidspunkt, round.forum.frist);
  return [
    text('navn', c.owner, nameOf),
    text('noekkel', c.number, ({ noekkel }) => noekkel ?? ''),
    emphasised(
      text('status', c.status, (one) => status[one.status]),
      'status-heat',
    ),
    date('mottatt', c.received, received),
    text('for_sent', c.late, ({ for_sent }) => (for_sent ? yes : '')),
    text('utkast', c.draft, ({ utkast }) => (utkast ? yes : '')),
  ];
}

/** What is in a submission; nothing can be said of one that has not come. */
function contentFields({ catalogue }: RoundInput): Field<Participant>[] {
  const { column: c } = catalogue.round;
  const { none } = marksOf(catalogue);
  const delivered =
    (part: 'meldinger' | 'soekt' | 'feil' | 'advarsler' | 'meldinger_utenfor') =>
    (one: Participant): Cell =>
      hasDelivered(one) ? one[part] : none;
  return [
    count('meldinger', c.reports, delivered('meldinger')),
    money('soekt', c.applied, delivered('soekt')),
    count('feil', c.errors, delivered('feil')),
    count('advarsler', c.warnings, delivered('advarsler')),
    count('meldinger_utenfor', c.outside, delivered('meldinger_utenfor')),
  ];
}

function otherFields({ catalogue }: RoundInput): Field<Participant>[] {
  const { column: c, yes, no } = catalogue.round;
  const { words } = catalogue;
  return [
    text('ventet', c.expected, ({ ventet }) => (ventet ? yes : no)),
    text('svar', c.answerIn, ({ spraak }) => words.term(spraak === 'nn' ? 'nynorsk' : 'bokmaal')),
    long('fil', c.file, ({ fil, filer }) => fil ?? filer.join(', ')),
    long('forkastet', c.older, ({ forkastet }) => forkastet.join(', ')),
  ];
}

function countFigures({ catalogue, round }: RoundInput): Figure[] {
  const { figure: label, note } = catalogue.round;
  const figure = figureMaker('count');
  const count = (keep: (one: Participant) => boolean): number =>
    round.deltakere.filter(keep).length;
  const faulty = count(({ status }) => status === 'mangelfull');
  return [
    figure(
      'ventet',
      label.expected,
      count(({ ventet }) => ventet),
    ),
    figure('mottatt', label.received, count(isReceived)),
    { ...figure('mottatt_med_feil', label.faulty, faulty), note: note.faulty },
    figure('ikke_brukt', label.notUsed, count(isUnused)),
    figure(
      'ikke_mottatt',
      label.missing,
      count((one) => !hasDelivered(one)),
    ),
    figure('meldinger', label.reports, round.meldinger.length),
  ];
}

function moneyFigures({ catalogue, round }: RoundInput): Figure[] {
  const { figure: label, note } = catalogue.round;
  const { none } = marksOf(catalogue);
  const { soekt, innstilt, ramme, igjen } = round.sum;
  const figure = figureMaker('money');
  const outcome = igjen !== null && igjen < 0 ? note.exceeded : note.within;
  return [
    { ...figure('soekt', label.applied, soekt), note: note.applied },
    { ...figure('innstilt', label.recommended, innstilt), note: note.recommended },
    {
      ...figure('ramme', label.frame, ramme ?? none),
      ...(ramme === null ? { note: note.noFrame } : {}),
    },
    {
      ...figure('igjen', label.left, igjen ?? none),
      ...(igjen === null ? {} : { note: outcome }),
    },
  ];
}

function lines({ catalogue, round, schemes }: RoundInput): Block[] {
  const { round: texts, words } = catalogue;
  const { forum, deltakere, meldinger_utenfor } = round;
  const names = forum.ordninger.map((id) => {
    const scheme = schemes.find((one) => one.id === id);
    return scheme === undefined ? id : said(scheme.navn, catalogue);
  });
  const missing = deltakere.filter((one) => !hasDelivered(one)).map(nameOf);
  const unused = deltakere.filter(isUnused).map(nameOf);
  const all = [
    texts.schemes(names, words),
    texts.yearAndDeadline(
      {
        year: forum.barnehage_skoleaar,
        day: forum.frist.slice(0, 10),
        clock: forum.frist.slice(11, 16),
      },
      words,
    ),
    missing.length > 0 ? texts.missing(missing, words) : texts.allReceived,
    ...(unused.length > 0 ? [texts.notUsed(unused, words)] : []),
    ...(meldinger_utenfor.length > 0
      ? [
          texts.outside(
            meldinger_utenfor.map(({ id }) => id),
            words,
          ),
        ]
      : []),
  ];
  return all.map((text): Block => ({ block: 'paragraph', text }));
}

/** The page that opens: which round it is, who has reported and who has not, sums and frame. */
export function overviewSection(input: RoundInput): Section {
  const { catalogue, round } = input;
  const { round: texts } = catalogue;
  return {
    name: texts.sheet.overview,
    title: texts.title(round.forum.navn, round.forum.barnehage_skoleaar),
    blocks: [...lines(input), ...countFigures(input), ...moneyFigures(input)],
    table: tableOf(
      { name: 'deltakere', description: texts.lead.overview },
      [...receivedFields(input), ...contentFields(input), ...otherFields(input)],
      round.deltakere,
    ),
  };
}
