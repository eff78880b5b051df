import type { AreaCell } from '../../domain/county-gap.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Participant } from '../../domain/round-data.ts';
import { compareText } from '../../domain/text-order.ts';
import type { Block, Cell, Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, marksOf, shownCell, tableOf } from './fields.ts';
import { isReceived } from './overview-section.ts';
import { nameOf, type RoundInput, said } from './round-input.ts';
import { areaGapShown } from './shown-gap.ts';

interface MunicipalityRow {
  readonly participant: Participant;
  readonly key: string;
  readonly cells: readonly AreaCell[];
}

const MUNICIPALITY_NUMBER = /^\d{4}$/;

/** The areas that anybody has requirements in, in the order of the catalogue; local ones last. */
function areasOf({ round, areas, catalogue }: RoundInput): { id: string; name: string }[] {
  const used = new Set(round.omraader.map(({ omraade }) => omraade));
  const known = areas
    .filter(({ id }) => used.has(id))
    .map(({ id, navn }) => ({ id, name: said(navn, catalogue) }));
  const ids = new Set(known.map(({ id }) => id));
  const others = [...used].filter((id) => !ids.has(id)).sort(compareText);
  return [...known, ...others.map((id) => ({ id, name: id }))];
}

/** The municipalities, and other owners that have sent figures. */
function rowsOf({ round }: RoundInput): MunicipalityRow[] {
  const byOwner = groupBy(round.omraader, ({ noekkel }) => noekkel);
  return round.deltakere.flatMap((participant) => {
    const key = participant.noekkel ?? '';
    const cells = byOwner.get(key) ?? [];
    return cells.length > 0 || MUNICIPALITY_NUMBER.test(key) ? [{ participant, key, cells }] : [];
  });
}

function fieldsOf(input: RoundInput): Field<MunicipalityRow>[] {
  const { catalogue } = input;
  const { column: c, status } = catalogue.round;
  const { none } = marksOf(catalogue);
  const { text, count } = fieldMakers<MunicipalityRow>();
  const gapOf = (cells: readonly AreaCell[]): Cell =>
    cells.length === 0 ? none : shownCell(areaGapShown(cells), catalogue);
  const inArea =
    (area: string) =>
    ({ cells }: MunicipalityRow): Cell =>
      gapOf(cells.filter(({ omraade }) => omraade === area));
  const sum =
    (part: 'skjult' | 'ukartlagt') =>
    ({ cells }: MunicipalityRow): Cell =>
      cells.length === 0 ? none : cells.reduce((all, cell) => all + cell[part], 0);
  return [
    text('navn', c.owner, ({ participant }) => nameOf(participant)),
    text('noekkel', c.number, ({ key }) => key),
    emphasised(
      text('status', c.status, ({ participant }) => status[participant.status]),
      'status-heat',
    ),
    ...areasOf(input).map(({ id, name }) =>
      emphasised(count(`omraade_${id}`, name, inArea(id)), 'gap-heat'),
    ),
    count('gap', c.totalGap, ({ cells }) => gapOf(cells)),
    count('skjult', c.hiddenCells, sum('skjult')),
    count('ukartlagt', c.unmappedRows, sum('ukartlagt')),
  ];
}

/** What is missing in each municipality, by area of competence. */
export function municipalitiesSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  return {
    name: texts.sheet.municipalities,
    title: texts.sheet.municipalities,
    blocks: texts.lead.municipalities.map((text): Block => ({ block: 'paragraph', text })),
    table: tableOf(
      { name: 'kommuner', description: texts.lead.municipalities.join(' ') },
      fieldsOf(input),
      rowsOf(input),
    ),
  };
}

/** How many submissions the figures rest on. */
export function submissionsUsed({ round }: Pick<RoundInput, 'round'>): number {
  const owners = new Set(round.omraader.map(({ noekkel }) => noekkel));
  return round.deltakere.filter((one) => isReceived(one) && owners.has(one.noekkel ?? '')).length;
}
