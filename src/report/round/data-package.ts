import { type CsvDialect, csvHeader, csvSigns, HIDDEN } from '../csv.ts';
import { fileNamePart } from '../file-name.ts';
import { csvName, reportTables } from '../report-csv.ts';
import { type Cell, type Column, isMark, type Table, type View } from '../view.ts';
import type { RoundInput } from './round-input.ts';

/** The CSV files that are described: their dialect, and size and hash by file name. */
export interface CsvFiles {
  readonly dialect: CsvDialect;
  readonly sizes: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
}

/** What a table says of itself beside its columns, by its name. Keys are stated only where they hold. */
interface TableKeys {
  readonly primary?: readonly string[];
  readonly foreign?: {
    readonly fields: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
  };
}

const KEYS: Readonly<Record<string, TableKeys>> = {
  noekkeltall: { primary: ['noekkel'] },
  deltakere: { primary: ['noekkel'] },
  behovsmeldinger: {
    primary: ['behovsmelding'],
    foreign: { fields: ['noekkel'], table: 'deltakere', to: ['noekkel'] },
  },
  budsjett: {
    primary: ['behovsmelding', 'aar'],
    foreign: { fields: ['behovsmelding'], table: 'behovsmeldinger', to: ['behovsmelding'] },
  },
  kompetansegap: { primary: ['kompetanse_id', 'tjeneste'] },
  kommuner: {
    primary: ['noekkel'],
    foreign: { fields: ['noekkel'], table: 'deltakere', to: ['noekkel'] },
  },
  kriterier: { primary: ['kriterium_id'] },
  forslag: {
    primary: ['behovsmelding'],
    foreign: { fields: ['behovsmelding'], table: 'behovsmeldinger', to: ['behovsmelding'] },
  },
};

/** The values of some columns, a row each, as one text; null where one of them is empty. */
function keysIn({ columns, rows }: Table, keys: readonly string[]): (string | null)[] {
  const isKey = columns.map(({ key }) => keys.includes(key));
  return rows.map((row) => {
    const cells = row.filter((_, index) => isKey[index]);
    return cells.some((cell) => cell === '' || isMark(cell)) ? null : JSON.stringify(cells);
  });
}

const identifies = (table: Table, keys: readonly string[]): boolean => {
  const values = keysIn(table, keys);
  return !values.includes(null) && new Set(values).size === values.length;
};

/** Headers of the columns with some keys. */
function headers({ columns }: Table, keys: readonly string[], dialect: CsvDialect): string[] {
  return keys.flatMap((key) =>
    columns.filter((column) => column.key === key).map((column) => csvHeader(column, dialect)),
  );
}

function keysOf(table: Table, tables: readonly Table[], dialect: CsvDialect): object {
  const { primary = [], foreign } = KEYS[table.name] ?? {};
  const target = tables.find(({ name }) => name === foreign?.table);
  const known = new Set(
    foreign === undefined || target === undefined ? [] : keysIn(target, foreign.to),
  );
  const refers =
    foreign !== undefined &&
    keysIn(table, foreign.fields).every((value) => value === null || known.has(value));
  return {
    ...(primary.length > 0 && identifies(table, primary)
      ? { primaryKey: headers(table, primary, dialect) }
      : {}),
    ...(refers && target !== undefined && identifies(target, foreign.to)
      ? {
          foreignKeys: [
            {
              fields: headers(table, foreign.fields, dialect),
              reference: { resource: target.name, fields: headers(target, foreign.to, dialect) },
            },
          ],
        }
      : {}),
  };
}

interface FieldType {
  readonly type: string;
  readonly format?: string;
  readonly decimalChar?: string;
}

/** The type of a column: what its kind says, where every value in it is of that kind. */
function typeOf({ kind }: Column, cells: readonly Cell[], dialect: CsvDialect): FieldType {
  const values = cells.filter((cell) => cell !== '' && !isMark(cell));
  const numbers = values.filter((cell) => typeof cell === 'number');
  if (kind === 'text' || kind === 'long-text') return { type: 'string' };
  if (kind === 'date') {
    return { type: 'date', format: dialect === 'norsk' ? '%d.%m.%Y' : 'default' };
  }
  if (numbers.length < values.length) return { type: 'string' };
  if (kind === 'year') return { type: 'year' };
  const whole = kind !== 'fte' && kind !== 'share' && numbers.every(Number.isInteger);
  if (whole) return { type: 'integer' };
  return { type: 'number', decimalChar: csvSigns(dialect).decimal };
}

function fieldsOf({ columns, rows }: Table, dialect: CsvDialect): object[] {
  return columns.map((column, place) => {
    const cells = rows.flatMap((row) => row.filter((_, index) => index === place));
    return {
      name: csvHeader(column, dialect),
      title: column.title,
      noekkel: column.key,
      ...typeOf(column, cells, dialect),
    };
  });
}

/** What stands in the cells that hold no value, marks of every kind included. */
function missingValues({ rows }: Table): string[] {
  const marks = rows.flat().filter(isMark);
  const texts = marks.map(({ mark, text }) => (mark === 'hidden' ? HIDDEN : text));
  return [...new Set(['', HIDDEN, ...texts])];
}

/** A table as a resource of the package. */
function resourceOf(table: Table, tables: readonly Table[], { dialect, sizes }: CsvFiles): object {
  const path = csvName(table);
  const size = sizes.get(path);
  const { name, description } = table;
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    ...(description === undefined ? {} : { description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(size === undefined ? {} : { bytes: size.bytes, hash: `sha256:${size.sha256}` }),
    dialect: {
      csvddfVersion: 1.2,
      delimiter: csvSigns(dialect).separator,
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: fieldsOf(table, dialect),
      missingValues: missingValues(table),
      ...keysOf(table, tables, dialect),
    },
  };
}

/**
 * `datapackage.json`: the CSV files of a round as a Tabular Data Package with Table Schema
 * (Frictionless, version 1). A field's `name` is the header in the file, which in Norwegian files
 * is the title; `noekkel` is the key, the same in every language and dialect.
 */
export function dataPackage(
  view: View,
  { catalogue, round, today, version }: RoundInput,
  files: CsvFiles,
): string {
  const { navn, barnehage_skoleaar: year } = round.forum;
  const tables = reportTables(view, catalogue);
  const described = {
    profile: 'tabular-data-package',
    name: `behovsmeldinger-${fileNamePart(navn)}-${fileNamePart(year)}`,
    title: view.title,
    description: catalogue.round.description(navn, year),
    created: `${today}T00:00:00Z`,
    spraak: view.language,
    verktoey: { navn: 'kompass', versjon: version },
    resources: tables.map((table) => resourceOf(table, tables, files)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
