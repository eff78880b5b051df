import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildForms } from '../../src/report/form/build-forms.ts';
import type { TableSheet, TextSheet, Workbook } from '../../src/report/xlsx/model.ts';
import { exampleFiles, formInputOf, shown } from '../report/form/form-fixture.ts';

/* The form of one unit in both written forms, as those who fill it in see it, and its formulas. */

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const FORMS = [
  ['fjordvik', 'nb', 'skjema-9901-fjordvik-solbakken'],
  ['dalsbygd', 'nn', 'skjema-9903-dalsbygd-elvetun'],
] as const;

function line(cells: readonly unknown[]): string {
  return cells.map((cell) => cell ?? '').join('\t').trimEnd();
}

function textLines({ blocks }: TextSheet): string[] {
  return blocks.flatMap((block) => (block.block === 'figure' ? [] : [`${block.block}: ${block.text}`]));
}

function tableLines(sheet: TableSheet): string[] {
  const { title, lead = [], figures = [], columns, rows } = sheet;
  const [first = []] = rows;
  const formulas = first.flatMap((cell, at) =>
    typeof cell === 'object' && cell !== null && 'formula' in cell
      ? [`${columns[at]?.title} = ${cell.formula}`]
      : [],
  );
  const inputs = columns.flatMap(({ title: name, input }) =>
    input === undefined ? [] : [`${name}: ${JSON.stringify(input)}`],
  );
  return [
    ...(title === undefined ? [] : [title]),
    ...lead,
    ...figures.map(({ label, value, note }) =>
      line([label, shown(value), typeof note === 'object' ? note.value : note]),
    ),
    '',
    line(columns.map(({ title: name }) => name)),
    ...[...rows].map((row) => line(row.map(shown))),
    ...(formulas.length + inputs.length === 0 ? [] : ['', ...formulas, ...inputs]),
  ];
}

function pageOf({ title, sheets }: Workbook): string {
  const pages = sheets.map((sheet) => {
    const lines = sheet.kind === 'text' ? textLines(sheet) : tableLines(sheet);
    const state = sheet.hidden === true ? ' (hidden)' : '';
    return [`=== ${sheet.name}${state}`, ...lines].join('\n');
  });
  return `${[title, ...pages].join('\n\n')}\n`;
}

describe.each(FORMS)('the form of a unit of %s', (example, language, name) => {
  test(`is the same in ${language}`, async () => {
    const forms = buildForms('oversikt', 'enhet', await formInputOf(exampleFiles(example), language));
    const form = forms.find((one) => one.name === `${name}.xlsx`);
    if (form === undefined) throw new Error(`no form is called ${name}`);
    const file = join(import.meta.dirname, `${name}.txt`);
    const seen = pageOf(form.workbook);
    if (UPDATE) writeFileSync(file, seen);
    expect(seen).toBe(readFileSync(file, 'utf8'));
  });
});
