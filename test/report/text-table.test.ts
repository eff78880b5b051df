import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWords } from '../../src/messages/make-words.ts';
import { cellText, cut, textTable, textWidth } from '../../src/report/text-table.ts';
import type { Cell, Column } from '../../src/report/view.ts';
import { wrap } from '../../src/report/wrap.ts';

const words = makeWords('nb', {});
const column = (title: string, kind: Column['kind'] = 'text'): Column => ({
  key: title.toLowerCase(),
  title,
  kind,
});

describe('the width of a text', () => {
  test.each([
    ['ordinary letters', 'Fjordvik', 8],
    ['Norwegian letters', 'æøå', 3],
    ['a letter and its mark', 'a\u030A', 1],
    ['an emoji', '🧭', 2],
    ['nothing', '', 0],
  ])('%s', (_, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test.each([
    ['Fjordvik', 8, 'Fjordvik'],
    ['Fjordvik', 5, 'Fjor…'],
    ['Indre by', 7, 'Indre…'],
    ['🧭🧭🧭', 4, '🧭…'],
  ])('%s cut to %i', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });
});

describe('a cell as text', () => {
  const none: Cell = { mark: 'none', text: '–' };
  const cases: [string, Cell, Column['kind'], string][] = [
    ['text', 'PPT', 'text', 'PPT'],
    ['a count', 6006, 'count', '6\u00A0006'],
    ['a share', 0.74, 'share', '74\u00A0%'],
    ['a year has no thousands', 2027, 'year', '2027'],
    ['money', 520000, 'money', '520\u00A0000\u00A0kr'],
    ['a date', '2027-02-01', 'date', '1. februar 2027'],
    ['no date', '', 'date', ''],
    ['a mark', none, 'count', '–'],
  ];
  test.each(cases)('%s', (_, cell, kind, expected) => {
    expect(cellText(cell, column('X', kind), words)).toBe(expected);
  });
});

describe('a table', () => {
  const table = {
    name: 'eksempel',
    columns: [column('Kompetanse'), column('Gap', 'count')],
    rows: [
      ['Språkutvikling og språkvansker', 12],
      ['ASK', { mark: 'unknown', text: 'ukjent' } as const],
    ],
  };

  test('figures stand to the right, texts to the left', () => {
    expect(textTable(table, words, 80)).toEqual([
      'Kompetanse                         Gap',
      '──────────────────────────────  ──────',
      'Språkutvikling og språkvansker      12',
      'ASK                             ukjent',
    ]);
  });

  test('texts give way where it is narrow', () => {
    expect(textTable(table, words, 24)).toEqual([
      'Kompetanse           Gap',
      '────────────────  ──────',
      'Språkutvikling…       12',
      'ASK               ukjent',
    ]);
  });

  test('of several texts the widest gives way first, none below six columns', () => {
    const columns = [column('Enhet'), column('Kompetanse'), column('Gap', 'count')];
    const rows = [['Solbakken barnehage', 'Språkutvikling', 3]];
    const at = (width: number): string =>
      textTable({ name: 'eksempel', columns, rows }, words, width)[2] ?? '';
    expect(at(36)).toBe('Solbakken barn…  Språkutvikling    3');
    expect(at(36)).toHaveLength(36);
    expect(at(30)).toBe('Solbakken…   Språkutvikl…    3');
    expect(at(3)).toBe('Solba…  Språk…    3');
  });

  test('a row that is too short has empty cells', () => {
    expect(textTable({ ...table, rows: [['ASK']] }, words, 80).at(-1)).toBe('ASK');
  });

  test('where nothing can give way, the table is as wide as its figures', () => {
    const figures = { name: 'tall', columns: [column('Behov', 'count')], rows: [[123456789]] };
    expect(textTable(figures, words, 5)[2]).toHaveLength('123 456 789'.length);
  });

  test('no line is wider than asked for, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.nat(99999))), (rows) => {
        const columns = [column('Tjeneste'), column('Kompetanse'), column('Gap', 'count')];
        for (const line of textTable({ name: 'x', columns, rows }, words, 40)) {
          expect(textWidth(line)).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});

describe('wrapping', () => {
  test.each([
    ['a b c', 3, ['a b', 'c']],
    ['', 10, ['']],
    ['kompetanseplanlegging nå', 10, ['kompetanseplanlegging', 'nå']],
    ['får plass', 20, ['får plass']],
  ])('«%s» to %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
