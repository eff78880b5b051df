import type { RoundReport } from '../../domain/round-data.ts';
import type { Budsjettaar } from '../../generated/types.ts';
import type { Section } from '../view.ts';
import { type Field, fieldMakers, tableOf } from './fields.ts';
import type { RoundInput } from './round-input.ts';

interface BudgetRow {
  readonly report: RoundReport;
  readonly year: Budsjettaar;
}

function fieldsOf({ catalogue }: RoundInput): Field<BudgetRow>[] {
  const { column: c } = catalogue.round;
  const { text, money, year } = fieldMakers<BudgetRow>();
  return [
    text('behovsmelding', c.id, ({ report }) => report.id),
    text('avsender', c.sender, ({ report }) => report.avsender),
    text('tiltak', c.measure, ({ report }) => report.melding.tiltak.tittel),
    text('partner', c.partner, ({ report }) => report.melding.partner.navn),
    year('aar', c.year, (row) => row.year.aar),
    money('tilskudd_eier', c.toOwners, (row) => row.year.tilskudd_eier),
    money('tilskudd_partner', c.toPartner, (row) => row.year.tilskudd_partner),
    money('soekt', c.total, (row) => row.year.tilskudd_eier + row.year.tilskudd_partner),
    money('koordinator', c.coordinator, (row) => row.year.koordinator ?? 0),
    money('egenandel', c.ownShare, (row) => row.year.egenandel ?? 0),
  ];
}

/** How the money is wanted: a row for each year of each need report. */
export function budgetSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const rows = input.round.meldinger.flatMap((report) =>
    report.melding.budsjett.map((year): BudgetRow => ({ report, year })),
  );
  return {
    name: texts.sheet.budget,
    title: texts.sheet.budget,
    blocks: [{ block: 'paragraph', text: texts.lead.budget }],
    table: tableOf({ name: 'budsjett', description: texts.lead.budget }, fieldsOf(input), rows),
  };
}
