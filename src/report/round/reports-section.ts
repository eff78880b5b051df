import type { RoundReport } from '../../domain/round-data.ts';
import type { Kriterium } from '../../generated/types.ts';
import type { Block, Section } from '../view.ts';
import { type Field, fieldMakers, marksOf, tableOf } from './fields.ts';
import {
  appliedIn,
  budgetYears,
  goals,
  network,
  participation,
  plans,
  statped,
  targets,
  unitNames,
  unitsByService,
  yearSpan,
} from './report-facts.ts';
import { criteriaOf, nameOfCompetence, type RoundInput, said } from './round-input.ts';
import { ranksOf, shownShare } from './shares.ts';

/** The key of the column of points for a criterion. */
export const pointsKey = (criterion: string): string => `poeng_${criterion}`;

const { text, long, count, share, money, date } = fieldMakers<RoundReport>();

/** The title of a criterion's points: its name, with the id where two share a name. */
function pointsTitle(criterion: Kriterium, { catalogue, round }: RoundInput): string {
  const name = said(criterion.navn, catalogue);
  const same = criteriaOf(round).filter(
    ({ navn }) => said(navn, catalogue).toLowerCase() === name.toLowerCase(),
  );
  return catalogue.round.column.points(same.length > 1 ? `${name} (${criterion.id})` : name);
}

/** What members look at first, and what they fill in. */
function judgedFields(input: RoundInput): Field<RoundReport>[] {
  const { catalogue, round } = input;
  const { column: c } = catalogue.round;
  const { none } = marksOf(catalogue);
  const ranks = ranksOf(round.meldinger);
  return [
    text('tiltak', c.measure, ({ melding }) => melding.tiltak.tittel),
    text('avsender', c.sender, ({ avsender }) => avsender),
    text('behovsmelding', c.id, ({ id }) => id),
    money('soekt', c.applied, ({ soekt }) => soekt),
    ...criteriaOf(round).map((criterion) =>
      count(
        pointsKey(criterion.id),
        pointsTitle(criterion, input),
        ({ poeng }) => poeng[criterion.id] ?? '',
      ),
    ),
    money('innstilt', c.recommended, ({ innstilt }) => innstilt ?? ''),
    long('merknad', c.remark, ({ merknad }) => merknad ?? ''),
    share('fra', c.from, ({ fra }) => (fra === null ? none : shownShare(fra))),
    share('til', c.to, ({ til }) => (til === null ? none : shownShare(til))),
    count('ikke_vurdert', c.notJudged, ({ ikke_vurdert }) => ikke_vurdert.length),
    count('plass', c.rank, ({ id }) => ranks.get(id) ?? ''),
    ...(round.forslag === null
      ? []
      : [money('foreslaatt', c.proposed, ({ foreslaatt }) => foreslaatt ?? '')]),
  ];
}

/** How the measure meets the criteria of the grant, which is what members judge by. */
function criteriaFields({ catalogue }: RoundInput): Field<RoundReport>[] {
  const { column: c } = catalogue.round;
  return [
    long('kriterium_lokalt_behov', c.localNeed, ({ melding }) => melding.kriterier.lokalt_behov),
    long(
      'kriterium_kollektiv_prosess',
      c.collective,
      ({ melding }) => melding.kriterier.kollektiv_prosess,
    ),
    long('kriterium_partnerskap', c.partnership, ({ melding }) => melding.kriterier.partnerskap),
  ];
}

function measureFields({ catalogue, round, schemes }: RoundInput): Field<RoundReport>[] {
  const { column: c, reportKind } = catalogue.round;
  const errors = new Map(round.deltakere.map(({ noekkel, feil }) => [noekkel, feil]));
  const schemeName = (id: string): string => {
    const scheme = schemes.find((one) => one.id === id);
    return scheme === undefined ? id : said(scheme.navn, catalogue);
  };
  return [
    count('prioritet', c.priority, ({ melding }) => melding.prioritet ?? ''),
    count('feil', c.senderErrors, ({ noekkel }) => errors.get(noekkel) ?? 0),
    text('type', c.kind, ({ melding }) => reportKind[melding.type]),
    text('tidligere', c.earlier, ({ melding }) => melding.tidligere_id ?? ''),
    date('start', c.start, ({ melding }) => melding.tiltak.start),
    date('slutt', c.end, ({ melding }) => melding.tiltak.slutt),
    text('budsjettaar', c.years, ({ melding }) => yearSpan(melding)),
    long('ordning', c.scheme, ({ melding }) => schemeName(melding.ordning)),
    text('noekkel', c.number, ({ noekkel }) => noekkel),
  ];
}

function moneyFields({ catalogue, round }: RoundInput): Field<RoundReport>[] {
  const { column: c } = catalogue.round;
  const { none } = marksOf(catalogue);
  return [
    ...budgetYears(round.meldinger).map((year) =>
      money(`soekt_${year}`, c.appliedIn(year), (report) => appliedIn(report, year) ?? ''),
    ),
    money('tilskudd_eier', c.toOwners, ({ tilskudd_eier }) => tilskudd_eier),
    money('tilskudd_partner', c.toPartner, ({ tilskudd_partner }) => tilskudd_partner),
    money('koordinator', c.coordinator, ({ koordinator }) => koordinator),
    money('egenandel', c.ownShare, ({ egenandel }) => egenandel),
    share('egenandel_andel', c.ownShareRate, ({ egenandel, soekt }) =>
      soekt === 0 ? none : shownShare(egenandel / soekt),
    ),
  ];
}

function peopleFields({ catalogue }: RoundInput): Field<RoundReport>[] {
  const { column: c } = catalogue.round;
  const { words } = catalogue;
  return [
    count('enheter', c.units, ({ melding }) => melding.deltakere.length),
    count(
      'private_enheter',
      c.privateUnits,
      ({ melding }) => melding.deltakere.filter(({ privat }) => privat === true).length,
    ),
    long('deltakere', c.services, ({ melding }) => unitsByService(melding, catalogue)),
    count('personer', c.targetCount, ({ melding }) =>
      melding.maalgrupper.reduce((sum, { antall }) => sum + antall, 0),
    ),
    long('maalgrupper', c.targets, ({ melding }) => targets(melding)),
    text('nettverk', c.network, ({ melding }) => network(melding)),
    text('partner', c.partner, ({ melding }) => melding.partner.navn),
    text('partnertype', c.partnerKind, ({ melding }) => words.term(melding.partner.type)),
    date('partner_kontaktet', c.contacted, ({ melding }) => melding.partner.kontaktet ?? ''),
  ];
}

function longFields(input: RoundInput): Field<RoundReport>[] {
  const { catalogue } = input;
  const { column: c } = catalogue.round;
  return [
    long('beskrivelse', c.description, ({ melding }) => melding.tiltak.beskrivelse),
    long('arbeidsform', c.form, ({ melding }) => melding.tiltak.arbeidsform ?? ''),
    long('behov', c.need, ({ melding }) => melding.behov.beskrivelse),
    long('partner_bidrag', c.contribution, ({ melding }) => melding.partner.bidrag ?? ''),
    long('statped', c.statped, ({ melding }) => statped(melding, catalogue)),
    long('medvirkning', c.participation, ({ melding }) => participation(melding, catalogue)),
    long('forankring', c.plans, ({ melding }) => plans(melding, catalogue)),
    long('maal', c.goals, ({ melding }) => goals(melding, catalogue)),
    long('kompetanser', c.themes, ({ melding }) =>
      (melding.tiltak.tema ?? []).map((id) => nameOfCompetence(id, input)).join(', '),
    ),
    long('enhetsnavn', c.participants, ({ melding }) => unitNames(melding, catalogue)),
    text(
      'kontakt',
      c.contact,
      ({ melding }) => `${melding.kontakt.rolle}, ${melding.kontakt.epost}`,
    ),
  ];
}

/** The need reports, a row each: what to judge first, what to read after it. */
export function reportsSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const lead: Block = { block: 'paragraph', text: texts.lead.reports };
  return {
    name: texts.sheet.reports,
    title: texts.sheet.reports,
    blocks: [lead],
    table: tableOf(
      { name: 'behovsmeldinger', description: texts.lead.reports },
      [
        ...judgedFields(input),
        ...criteriaFields(input),
        ...measureFields(input),
        ...moneyFields(input),
        ...peopleFields(input),
        ...longFields(input),
      ],
      input.round.meldinger,
    ),
  };
}
