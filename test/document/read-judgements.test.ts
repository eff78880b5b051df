import { describe, expect, test } from 'vitest';
import { readJudgements } from '../../src/document/read-judgements.ts';
import type { ReadSheet } from '../../src/document/xlsx/read-workbook.ts';
import type { CellValue, ReadCell, ReadRow } from '../../src/document/xlsx/sheet-cells.ts';
import { judgementChanges } from '../../src/domain/judgement.ts';
import { keyRows, readKeyRows } from '../../src/domain/round-workbook.ts';
import type { Forum } from '../../src/generated/types.ts';

const forum: Forum = {
  dokument: 'forum',
  versjon: 1,
  navn: 'Samarbeidsforum Ytre fylke',
  embete: 'vestland',
  fylker: ['46'],
  ordninger: ['kollektiv_bhg_gs'],
  barnehage_skoleaar: '2027/2028',
  frist: '2027-02-01T23:59:00+01:00',
  ramme: 500_000,
  kriterier: [
    { id: 'lokalt_behov', navn: { nb: 'Lokalt behov' }, vekt: 2 },
    { id: 'partnerskap', navn: { nb: 'Partnerskap' }, vekt: 1 },
  ],
  vurderinger: [
    { behovsmelding: '9901/b1', poeng: { lokalt_behov: 1, gammelt: 2 }, merknad: 'To\nlinjer\n' },
    { behovsmelding: '9999/b9', innstilt: 4 },
  ],
};

const TITLES = ['Id', 'Søkt', 'Lokalt behov', 'Partnerskap', 'Skår', 'Innstilt', 'Merknad'];

const keys = {
  forum: forum.navn,
  barnehage_skoleaar: '2027/2028',
  ark: 'Behovsmeldinger',
  kolonner: new Map([
    ['behovsmelding', 'Id'],
    ['soekt', 'Søkt'],
    ['poeng/lokalt_behov', 'Lokalt behov'],
    ['poeng/partnerskap', 'Partnerskap'],
    ['innstilt', 'Innstilt'],
    ['merknad', 'Merknad'],
  ]),
  meldinger: ['9901/b1', '9901/b2', '9902/b1'],
};

/** What a test writes in a cell: a value, or a cell with something special about it. */
type Written = CellValue | undefined | Partial<ReadCell>;

const isCell = (written: Written): written is Partial<ReadCell> =>
  typeof written === 'object' && written !== null && !('error' in written);

function rowOf(number: number, values: readonly Written[]): ReadRow {
  const cells = values.flatMap((written, column): ReadCell[] => {
    if (written === undefined) return [];
    const address = `${String.fromCharCode(65 + column)}${number}`;
    const plain = { address, column, value: null, formula: false, date: false };
    return [isCell(written) ? { ...plain, ...written } : { ...plain, value: written }];
  });
  return { number, cells };
}

function sheetOf(name: string, rows: readonly (readonly Written[])[], hidden = false): ReadSheet {
  return { name, hidden, rows: rows.map((values, index) => rowOf(index + 1, values)), merged: [] };
}

const keySheet = (changes: Partial<typeof keys> = {}): ReadSheet =>
  sheetOf('_kompass', [['noekkel'], ...keyRows({ ...keys, ...changes })], true);

const untouched: Written[][] = [
  ['9901/b1', 300_000, 1, undefined, '', undefined, 'To\nlinjer'],
  ['9901/b2', 200_000],
  ['9902/b1', 100_000],
];

const above: Written[][] = [['Behovsmeldinger'], ['Id', 'Innstilt i alt'], []];

function bookOf(
  rows: readonly (readonly Written[])[],
  titles: readonly Written[] = TITLES,
): ReadSheet[] {
  return [
    sheetOf('Oversikt', [['Ramme', 500_000]]),
    sheetOf('Behovsmeldinger', [...above, titles, ...rows]),
    keySheet(),
  ];
}

const read = (rows: readonly (readonly Written[])[], titles?: readonly Written[]) =>
  readJudgements(bookOf(rows, titles), forum);

/** The faults in rows of which the first stands in row 5, as code and cell. */
const faultsIn = (rows: readonly (readonly Written[])[], titles?: readonly Written[]) =>
  read(rows, titles).faults.map(({ kode, celle }) => [kode, celle]);

/** The sheet with the first row changed from the third column on. */
const withFirst = (...values: Written[]): Written[][] => [
  ['9901/b1', 300_000, ...values],
  ...untouched.slice(1),
];

describe('a returned workbook', () => {
  test('that nobody has touched changes nothing', () => {
    const { judgements, faults, notes } = read(untouched);
    expect([faults, notes]).toEqual([[], []]);
    expect(judgementChanges(forum, judgements)).toEqual([]);
  });

  test('gives what became different, in the order of the sheet, and what was cleared', () => {
    const { judgements } = read([
      ['9902/b1', 100_000, undefined, undefined, '', 0],
      ['9901/b1', 300_000, undefined, 2, '', undefined, ' Enige '],
      ['9901/b2', 200_000, 0],
    ]);
    expect(judgementChanges(forum, judgements)).toEqual([
      { id: '9902/b1', felt: 'innstilt', fra: null, til: 0 },
      { id: '9901/b1', felt: 'poeng/lokalt_behov', fra: 1, til: null },
      { id: '9901/b1', felt: 'poeng/partnerskap', fra: null, til: 2 },
      { id: '9901/b1', felt: 'merknad', fra: 'To\nlinjer\n', til: 'Enige' },
      { id: '9901/b2', felt: 'poeng/lokalt_behov', fra: null, til: 0 },
    ]);
    expect(judgements[1]?.ark).toBe('Behovsmeldinger');
    expect([...(judgements[1]?.celler ?? [])]).toEqual([
      ['poeng/partnerskap', 'D6'],
      ['merknad', 'G6'],
    ]);
  });

  test.each<[string, Written, number | null]>([
    ['a number', 2, 2],
    ['a computed number', { value: 1.000_000_000_1, formula: true }, 1],
    ['text', '1', 1],
    ['text with decimals', ' 2,0 ', 2],
    ['blanks', '  ', null],
    ['a formula that gives nothing', { value: '', formula: true }, null],
  ])('may have points as %s', (_, written, expected) => {
    const { judgements, faults } = read(withFirst(written));
    expect(faults).toEqual([]);
    expect(judgements[0]?.poeng.get('lokalt_behov')).toBe(expected);
  });

  test.each<[string, Written, number]>([
    ['a number', 120_000, 120_000],
    ['grouped text', '120 000', 120_000],
    ['text grouped with no-break spaces', '1\u00a0120\u202f000', 1_120_000],
    ['text with øre', '120000,00', 120_000],
  ])('may have an amount as %s', (_, written, expected) => {
    const { judgements, faults } = read(withFirst(1, 1, '', written));
    expect(faults).toEqual([]);
    expect(judgements[0]?.innstilt).toBe(expected);
  });

  test.each<[string, Written, string | null]>([
    ['a number', 2028, '2028'],
    ['text with tabs and CR', 'a\tb\r\nc', 'a b\nc'],
    ['decomposed text', 'a\u030a', 'å'],
    ['blanks', ' \n ', null],
  ])('may have a remark as %s', (_, written, expected) => {
    expect(read(withFirst(1, 1, '', 0, written)).judgements[0]?.merknad).toBe(expected);
  });
});

describe('what does not fit', () => {
  test.each<[string, Written[][], [string, string | null][]]>([
    [
      'points outside 0–2',
      withFirst(3, -1),
      [
        ['ugyldig-poeng', 'C5'],
        ['ugyldig-poeng', 'D5'],
      ],
    ],
    [
      'points that are no whole number',
      withFirst(1.5, 'mye'),
      [
        ['ugyldig-poeng', 'C5'],
        ['ugyldig-poeng', 'D5'],
      ],
    ],
    ['points that are yes', withFirst(true), [['ugyldig-poeng', 'C5']]],
    ['a negative amount', withFirst(1, 1, '', -5), [['ugyldig-beloep', 'F5']]],
    ['øre', withFirst(1, 1, '', 5.5), [['ugyldig-beloep', 'F5']]],
    ['an amount no one can count', withFirst(1, 1, '', 1e20), [['ugyldig-beloep', 'F5']]],
    ['an amount that may be two', withFirst(1, 1, '', '1.000'), [['ugyldig-beloep', 'F5']]],
    [
      'an amount that is a day',
      withFirst(1, 1, '', { value: 46_000, date: true }),
      [['ugyldig-beloep', 'F5']],
    ],
    ['a remark that is yes', withFirst(1, 1, '', 1, true), [['ugyldig-merknad', 'G5']]],
    [
      'a remark that is a day',
      withFirst(1, 1, '', 1, { value: 46_000, date: true }),
      [['ugyldig-merknad', 'G5']],
    ],
    [
      'a remark that is too long',
      withFirst(1, 1, '', 1, 'å'.repeat(10_001)),
      [['for-lang-merknad', 'G5']],
    ],
    ['control characters', withFirst(1, 1, '', 1, 'a\u0007b'), [['styretegn', 'G5']]],
    [
      'errors of formulas',
      withFirst({ error: '#REF!' }, 1, '', { error: '#NAME?' }, { error: '#N/A' }),
      [
        ['formelfeil', 'C5'],
        ['formelfeil', 'F5'],
        ['formelfeil', 'G5'],
      ],
    ],
    [
      'formulas that nobody has computed',
      withFirst({ value: null, formula: true }),
      [['formel-uten-verdi', 'C5']],
    ],
    ['a row that is deleted', untouched.slice(1), [['mangler-rad', null]]],
    ['a row that is there twice', [...untouched, ['9901/b1']], [['dobbel-rad', 'A8']]],
    ['a row that nobody has heard of', [...untouched, ['Sum', 600_000]], [['ukjent-rad', 'A8']]],
    [
      'a row that is filled in but has no id',
      [...untouched, [undefined, 1, undefined, 2]],
      [['rad-uten-id', 'D8']],
    ],
    ['a row with only a sum in it', [...untouched, [undefined, 600_000]], []],
    [
      'all of it at once',
      [['9901/b2', 1, 9], ['9901/b2'], ['9903/b1']],
      [
        ['ugyldig-poeng', 'C5'],
        ['dobbel-rad', 'A6'],
        ['ukjent-rad', 'A7'],
        ['mangler-rad', null],
        ['mangler-rad', null],
      ],
    ],
  ])('is listed with its cell: %s', (_, rows, expected) => {
    expect(faultsIn(rows)).toEqual(expected);
  });

  test('is repeated, but not at any length', () => {
    const { faults } = read(withFirst('å'.repeat(60)));
    expect(faults[0]?.fakta).toEqual({ verdi: `${'å'.repeat(40)}…` });
  });
});

describe('columns', () => {
  const moved = (row: readonly Written[]): Written[] => [
    row[5],
    row[0],
    row[1],
    row[6],
    row[2],
    row[3],
  ];

  test('that are moved are read where they are, and told', () => {
    const rows = [['9901/b1', 300_000, 2, 1, '', 7, 'Ja'], ...untouched.slice(1)];
    const { judgements, faults, notes } = read(rows.map(moved), moved(TITLES));
    expect(faults).toEqual([]);
    expect(notes.map(({ kode, fakta }) => [kode, fakta])).toEqual([
      [
        'flyttet-kolonne',
        { titler: ['Id', 'Søkt', 'Lokalt behov', 'Partnerskap', 'Innstilt', 'Merknad'] },
      ],
    ]);
    expect(judgements[0]).toMatchObject({ id: '9901/b1', innstilt: 7, merknad: 'Ja' });
  });

  test('that others have put in between are no matter', () => {
    const widened = (row: readonly Written[]): Written[] => ['x', ...row];
    const { faults, notes } = read(untouched.map(widened), widened(TITLES));
    expect([faults, notes]).toEqual([[], []]);
  });

  test('are known whatever the case and the spaces of their titles', () => {
    expect(faultsIn(untouched, ['ID ', 'søkt', 'LOKALT\nbehov', ...TITLES.slice(3)])).toEqual([]);
  });

  test.each<[string, Written[], [string, string | null][]]>([
    [
      'missing',
      ['Id', 'Søkt', 'Lokalt behov', 'Partnerskap', 'Skår', 'Innstilt', undefined],
      [['mangler-kolonne', null]],
    ],
    ['there twice', [...TITLES, 'Merknad'], [['dobbel-kolonne', 'H4']]],
    ['without the ids', [undefined, ...TITLES.slice(1)], [['mangler-kolonne', null]]],
  ])('that are %s are refused', (_, titles, expected) => {
    expect(faultsIn(untouched, titles)).toEqual(expected);
  });
});

describe('sheets', () => {
  const reports = (name: string, hidden = false): ReadSheet =>
    sheetOf(name, [...above, TITLES, ...untouched], hidden);
  const codes = (sheets: readonly ReadSheet[]) =>
    readJudgements(sheets, forum).faults.map(({ kode, fakta }) => [kode, fakta]);

  test.each<[string, ReadSheet[], unknown[]]>([
    ['with another name', [reports('Runde 1'), keySheet()], []],
    ['with a copy', [reports('Behovsmeldinger'), reports('Behovsmeldinger (2)'), keySheet()], []],
    [
      'with two other names',
      [reports('A'), reports('B'), keySheet()],
      [['flere-ark', { navn: ['A', 'B'] }]],
    ],
    [
      'gone',
      [sheetOf('Oversikt', [['Ramme']]), keySheet()],
      [['mangler-ark', { navn: 'Behovsmeldinger' }]],
    ],
    [
      'hidden',
      [reports('Behovsmeldinger', true), keySheet()],
      [['mangler-ark', { navn: 'Behovsmeldinger' }]],
    ],
    ['without the keys', [reports('Behovsmeldinger')], [['uten-noekler', {}]]],
    [
      'with keys that lack a column',
      [reports('Behovsmeldinger'), keySheet({ kolonner: new Map([['behovsmelding', 'Id']]) })],
      [['uten-noekler', {}]],
    ],
    [
      'of another year',
      [reports('Behovsmeldinger'), keySheet({ barnehage_skoleaar: '2026/2027' })],
      [
        [
          'annen-runde',
          {
            funnet: 'Samarbeidsforum Ytre fylke 2026/2027',
            ventet: 'Samarbeidsforum Ytre fylke 2027/2028',
          },
        ],
      ],
    ],
    [
      'of another forum',
      [reports('Behovsmeldinger'), keySheet({ forum: 'Nordforum' })],
      [
        [
          'annen-runde',
          { funnet: 'Nordforum 2027/2028', ventet: 'Samarbeidsforum Ytre fylke 2027/2028' },
        ],
      ],
    ],
    [
      'with other criteria',
      [
        reports('Behovsmeldinger'),
        keySheet({
          kolonner: new Map(
            [...keys.kolonner].flatMap(([key, title]) => [
              [key === 'poeng/partnerskap' ? 'poeng/samarbeid' : key, title] as const,
            ]),
          ),
        }),
      ],
      [['andre-kriterier', { kriterier: ['samarbeid', 'partnerskap'] }]],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(codes(sheets)).toEqual(expected);
  });

  test('of a round without need reports say so and no more', () => {
    const rows = [['Ingen har meldt behov.', undefined, 1]];
    const sheets = [...bookOf(rows).slice(0, 2), keySheet({ meldinger: [] })];
    expect(readJudgements(sheets, forum)).toEqual({ judgements: [], faults: [], notes: [] });
  });

  test('of a forum without criteria and judgements', () => {
    const { kriterier: _, vurderinger: __, ramme: ___, ...bare } = forum;
    const kolonner = new Map([...keys.kolonner].filter(([key]) => !key.startsWith('poeng/')));
    const rows = [['9901/b1', 1, 1, 1, '', 600_000], ...untouched.slice(1)];
    const sheets = [...bookOf(rows).slice(0, 2), keySheet({ kolonner })];
    const { judgements, faults } = readJudgements(sheets, bare);
    expect(faults).toEqual([]);
    expect(judgementChanges(bare, judgements)).toEqual([
      { id: '9901/b1', felt: 'innstilt', fra: null, til: 600_000 },
    ]);
  });
});

test('more than was applied for, and more than the frame, is told', () => {
  const { notes, faults } = read([
    ['9901/b1', 300_000, 1, 1, '', 300_001],
    ['9901/b2', 'ukjent', 1, 1, '', 300_000],
    ['9902/b1', 100_000, 1, 1, '', 100_000],
  ]);
  expect(faults).toEqual([]);
  expect(notes.map(({ kode, celle, fakta }) => [kode, celle, fakta])).toEqual([
    ['over-soekt', 'F5', { id: '9901/b1', innstilt: 300_001, soekt: 300_000 }],
    ['over-ramma', null, { innstilt: 700_001, ramme: 500_000 }],
  ]);
});

describe('the keys of a workbook', () => {
  test('read back as they were written', () => {
    expect(readKeyRows(keyRows(keys))).toEqual(keys);
  });

  test.each(['dokument', 'versjon', 'forum', 'barnehage_skoleaar', 'ark'])(
    'are none without %s',
    (key) => {
      expect(readKeyRows(keyRows(keys).filter(([name]) => name !== key))).toBeNull();
    },
  );
});
