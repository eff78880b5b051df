import { bodyCell, bodyColumn, figureCell, onSheet } from '../../../src/report/xlsx/addresses.ts';
import { roundKeySheet } from '../../../src/report/xlsx/key-sheet.ts';
import type { SheetColumn, TableSheet, Workbook } from '../../../src/report/xlsx/model.ts';

/** What stands in the cells of a need report that people fill in. */
export interface RoundRow {
  readonly id: string;
  readonly soekt: number;
  readonly lokalt_behov?: number;
  readonly partnerskap?: number;
  readonly innstilt?: number;
  readonly merknad?: string;
}

const frame = 500_000;

const above = {
  title: 'Behovsmeldinger 2027/2028',
  lead: ['Fyll ut de gule cellene. Resten er låst.'],
  figures: [
    { label: 'Innstilt', value: 0, kind: 'money' },
    { label: 'Ramme', value: frame, kind: 'money' },
    { label: 'Igjen', value: 0, kind: 'money' },
  ],
} as const;

const points: SheetColumn['input'] = {
  allow: { choices: [0, 1, 2] },
  prompt: { title: 'Poeng', text: '0, 1 eller 2. La cella stå tom til dere er enige.' },
  refusal: { title: 'Bare 0, 1 eller 2', text: 'Velg fra lista, eller slett det som står der.' },
};

const columns: SheetColumn[] = [
  { title: 'Behovsmelding', kind: 'text' },
  { title: 'Søkt', kind: 'money' },
  { title: 'Lokalt behov (fyll ut)', kind: 'count', input: points },
  { title: 'Partnerskap (fyll ut)', kind: 'count', input: points },
  { title: 'Skår', kind: 'share', bar: { max: 1 } },
  {
    title: 'Innstilt (fyll ut)',
    kind: 'money',
    input: { allow: { whole: { from: 0 } } },
    heat: [
      { formula: `${bodyCell(above, { column: 5, row: 0 })}>$B${5 + 3}`, tone: 'mild' },
      { from: 1, tone: 'good' },
    ],
  },
  { title: 'Merknad (fyll ut)', kind: 'long-text', input: { allow: { length: 1000 } } },
];

const scoreOf = ({ lokalt_behov, partnerskap }: RoundRow): number | string =>
  lokalt_behov === undefined || partnerskap === undefined
    ? ''
    : (2 * lokalt_behov + partnerskap) / 6;

function sheetRow(
  row: RoundRow,
  index: number,
): TableSheet['rows'] extends Iterable<infer R> ? R : never {
  const [first, last] = [2, 3].map((column) => bodyCell(above, { column, row: index }));
  return [
    row.id,
    row.soekt,
    row.lokalt_behov ?? null,
    row.partnerskap ?? null,
    {
      formula: `IF(COUNT(${first}:${last})<2,"",(2*${first}+${last})/6)`,
      value: scoreOf(row),
    },
    row.innstilt ?? null,
    row.merknad ?? null,
  ];
}

/** The sheet of need reports that a forum works in. */
function reportsSheet(rows: readonly RoundRow[]): TableSheet {
  const recommended = rows.reduce((sum, { innstilt = 0 }) => sum + innstilt, 0);
  const sum = `SUM(${bodyColumn(above, { column: 5, rows: rows.length })})`;
  return {
    kind: 'table',
    name: 'Behovsmeldinger',
    tableName: 'behovsmeldinger',
    title: above.title,
    lead: above.lead,
    figures: [
      { ...above.figures[0], value: { formula: sum, value: recommended }, name: 'innstilt' },
      { ...above.figures[1], name: 'ramme' },
      {
        ...above.figures[2],
        value: {
          formula: `${figureCell(above, 1)}-${figureCell(above, 0)}`,
          value: frame - recommended,
        },
        note: 'Rødt betyr at ramma er brukt opp.',
        name: 'igjen',
        heat: [{ below: 0, tone: 'strong' }],
      },
    ],
    locked: true,
    frozenColumns: 2,
    columns,
    rows: rows.map(sheetRow),
  };
}

const forum = { navn: 'Samarbeidsforum Ytre fylke', barnehage_skoleaar: '2027/2028' };

const keys = [
  'behovsmelding',
  'soekt',
  'poeng/lokalt_behov',
  'poeng/partnerskap',
  null,
  'innstilt',
  'merknad',
];

/** A workbook of a round: the sheet of need reports, an overview that reckons with it, the keys. */
export function roundWorkbook(rows: readonly RoundRow[]): Workbook {
  const sheet = reportsSheet(rows);
  const applied = onSheet(sheet.name, bodyColumn(sheet, { column: 1, rows: rows.length }));
  return {
    title: 'Samarbeidsforum Ytre fylke 2027/2028',
    language: 'nb',
    creator: 'kompass',
    created: '2027-02-02T00:00:00Z',
    print: { page: 'Side', of: 'av' },
    live: true,
    sheets: [
      {
        kind: 'text',
        name: 'Oversikt',
        locked: true,
        blocks: [
          { block: 'title', text: 'Samarbeidsforum Ytre fylke' },
          {
            block: 'figure',
            label: 'Søkt i alt',
            value: {
              formula: `SUM(${applied})`,
              value: rows.reduce((total, { soekt }) => total + soekt, 0),
            },
            kind: 'money',
          },
          {
            block: 'figure',
            label: 'Igjen av ramma',
            value: {
              formula: 'igjen',
              value: frame - rows.reduce((total, { innstilt = 0 }) => total + innstilt, 0),
            },
            kind: 'money',
            heat: [{ formula: 'B3<0', tone: 'strong' }],
          },
          {
            block: 'figure',
            label: 'Status',
            value: {
              formula: 'IF(igjen<0,"over ramma","innenfor ramma")',
              value: 'innenfor ramma',
            },
            kind: 'text',
          },
        ],
      },
      sheet,
      roundKeySheet({ forum, sheet, keys, reports: rows.map(({ id }) => id) }),
    ],
  };
}

/** Four need reports, of which one is judged in full and one in part. */
export const fourReports: readonly RoundRow[] = [
  {
    id: '9901/b1',
    soekt: 250_000,
    lokalt_behov: 2,
    partnerskap: 1,
    innstilt: 200_000,
    merknad: 'Godt forankret.',
  },
  { id: '9901/b2', soekt: 120_000, lokalt_behov: 1 },
  { id: '9902/b1', soekt: 400_000 },
  { id: '46/b1', soekt: 90_000, innstilt: 0 },
];
