import type { CountyGapRow } from '../../domain/county-gap.ts';
import type { Block, Cell, Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, shownCell, tableOf } from './fields.ts';
import { nameOfCompetence, type RoundInput, said } from './round-input.ts';
import { shownShare } from './shares.ts';
import { countyGapShown, gapAfterSharingShown, shareWithGapShown } from './shown-gap.ts';

/** What a competence's area is called; empty where only the municipality knows it. */
function areaOf(id: string, { competences, areas, catalogue }: RoundInput): string {
  const code = competences.get(id)?.omraade;
  const area = areas.find((one) => one.id === code);
  return area === undefined ? '' : said(area.navn, catalogue);
}

const { text, count, share } = fieldMakers<CountyGapRow>();

function sumFields({ catalogue }: RoundInput): Field<CountyGapRow>[] {
  const { column: c } = catalogue.round;
  const shareOf = (row: CountyGapRow): Cell => {
    const shown = shareWithGapShown(row);
    return typeof shown === 'number' ? shownShare(shown) : shownCell(shown, catalogue);
  };
  return [
    count('behov', c.requirement, ({ behov }) => behov),
    emphasised(
      count('gap', c.gap, (row) => shownCell(countyGapShown(row), catalogue)),
      'gap-heat',
    ),
    count('skjult', c.hiddenCells, ({ skjult }) => skjult),
    emphasised(
      count('gap_etter_deling', c.afterSharing, (row) =>
        shownCell(gapAfterSharingShown(row), catalogue),
      ),
      'bar',
    ),
    emphasised(share('andel_med_gap', c.shareWithGap, shareOf), 'gap-heat'),
  ];
}

function municipalityFields({ catalogue }: RoundInput): Field<CountyGapRow>[] {
  const { column: c } = catalogue.round;
  return [
    count('kommuner', c.municipalities, ({ kommuner }) => kommuner),
    count('kommuner_med_gap', c.withGap, ({ kommuner_med_gap }) => kommuner_med_gap),
    count('kommuner_uten_gap', c.withoutGap, ({ kommuner_uten_gap }) => kommuner_uten_gap),
    count('kommuner_skjult', c.hiddenMunicipalities, ({ kommuner_skjult }) => kommuner_skjult),
    count(
      'kommuner_ukartlagt',
      c.unmappedMunicipalities,
      ({ kommuner_ukartlagt }) => kommuner_ukartlagt,
    ),
  ];
}

function fieldsOf(input: RoundInput): Field<CountyGapRow>[] {
  const { words, round } = input.catalogue;
  const { column: c } = round;
  return [
    text('kompetanse', c.competence, ({ kompetanse }) => nameOfCompetence(kompetanse, input)),
    text('tjeneste', c.service, ({ tjeneste }) => words.term(tjeneste)),
    ...sumFields(input),
    ...municipalityFields(input),
    text('omraade', c.area, ({ kompetanse }) => areaOf(kompetanse, input)),
    text('kompetanse_id', c.competenceId, ({ kompetanse }) => kompetanse),
  ];
}

/** What is missing in the county: competence by service, over the municipalities that have sent in. */
export function countyGapSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  return {
    name: texts.sheet.gap,
    title: texts.sheet.gap,
    blocks: texts.lead.gap.map((text): Block => ({ block: 'paragraph', text })),
    table: tableOf(
      { name: 'kompetansegap', description: texts.lead.gap.join(' ') },
      fieldsOf(input),
      input.round.gap,
    ),
  };
}
