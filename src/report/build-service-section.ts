import type { GapRow } from '../domain/result.ts';
import { sumRows } from '../domain/sums.ts';
import { known } from './gap-table.ts';
import { competenceName, inLanguage } from './plan-names.ts';
import type { ReportInput } from './report-input.ts';
import { TJENESTER } from './services.ts';
import type { Block, Cell, Column, Section } from './view.ts';

const inPeople = (row: GapRow): boolean => row.maalt_i === 'antall';

/** The gap of some rows in people: unknown if none of them is mapped, empty if there is none. */
function gapCell(rows: readonly GapRow[], { catalogue }: ReportInput): Cell {
  if (rows.length === 0) return '';
  const isKnown = rows.some((row) => row.gap !== null);
  return known(isKnown ? sumRows(rows, 'antall').gap : null, catalogue);
}

function coverageCell(rows: readonly GapRow[], input: ReportInput): Cell {
  const share = sumRows(rows, 'antall').dekningsgrad;
  if (share !== null) return share;
  const { gap } = input.catalogue;
  return rows.some((row) => row.gap !== null)
    ? { mark: 'none', text: gap.notApplicable }
    : { mark: 'unknown', text: gap.unknown };
}

function areaName(competence: string, { areas, competences, catalogue }: ReportInput): string {
  const area = areas.find(({ id }) => id === competences.get(competence)?.omraade);
  return area === undefined ? '' : inLanguage(area.navn, catalogue.words.language);
}

/** Competences in the order of the catalogue; local ones after the standard ones. */
function inCatalogueOrder(ids: Iterable<string>, input: ReportInput): string[] {
  const own = input.documents.katalog.flatMap(({ kompetanser }) => kompetanser);
  const local = new Set(own.map(({ id }) => id));
  const known = [...input.competences.keys()];
  const order = [...known.filter((id) => !local.has(id)), ...known.filter((id) => local.has(id))];
  return [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function columnsFor(services: readonly string[], { catalogue }: ReportInput): Column[] {
  const { gap, report, words } = catalogue;
  return [
    { key: 'kompetanse', title: gap.column.competence, kind: 'text' },
    { key: 'omraade', title: report.column.area, kind: 'text' },
    ...services.map((service): Column => {
      const name = words.term(service);
      const title = name.slice(0, 1).toUpperCase() + name.slice(1);
      return { key: service, title, kind: 'count', emphasis: 'gap-heat' };
    }),
    { key: 'gap', title: report.column.totalGap, kind: 'count', emphasis: 'bar' },
    { key: 'dekningsgrad', title: gap.column.coverage, kind: 'share' },
    { key: 'ukartlagt', title: gap.column.unmapped, kind: 'count' },
  ];
}

/** Competence by service: where how many are missing. */
export function serviceSection(input: ReportInput): Section {
  const { catalogue, names, result } = input;
  const { report, words } = catalogue;
  const rows = result.rader.filter(inPeople);
  const services = TJENESTER.filter((service) => rows.some((row) => row.tjeneste === service));
  const ids = new Set(rows.map((row) => row.kompetanse));
  const cells = inCatalogueOrder(ids, input).map((id): Cell[] => {
    const own = rows.filter((row) => row.kompetanse === id);
    return [
      competenceName(id, names, words.language),
      areaName(id, input),
      ...services.map((service) =>
        gapCell(
          own.filter((row) => row.tjeneste === service),
          input,
        ),
      ),
      gapCell(own, input),
      coverageCell(own, input),
      sumRows(own, 'antall').ukartlagt,
    ];
  });
  const fte = new Set(result.rader.filter((row) => !inPeople(row)).map((row) => row.krav)).size;
  const blocks: Block[] = [{ block: 'paragraph', text: report.lead.byService }];
  if (fte > 0) blocks.push({ block: 'paragraph', text: report.lead.byServiceFte(fte, words) });
  return {
    name: report.sheet.byService,
    title: report.sheet.byService,
    blocks,
    table: {
      name: 'per_tjeneste',
      description: report.lead.byService,
      columns: columnsFor(services, input),
      rows: cells,
    },
  };
}
