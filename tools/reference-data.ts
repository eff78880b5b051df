import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SchemaFile } from './schemas.ts';
import { compileSchema } from './validators.ts';

/*
 * The reference data of templates/ as modules, one for each, so that a command loads only what it
 * needs. The data stands as JSON text in JSON.parse: engines read that faster than an object literal.
 */

interface Source {
  /** The module in `src/generated/data/`, and the constant that it exports. */
  module: string;
  name: string;
  file: string;
  describes: string;
  /** The type of the constant, and the lines that declare or import it. */
  type: string;
  declaration: string;
  read: (text: string) => unknown;
  /** The schema that the data must satisfy, for what is a document. */
  schema?: string;
}

interface Columns {
  numbers?: readonly string[];
  lists?: readonly string[];
  renamed?: Readonly<Record<string, string>>;
}

/** Rows of a table with `;` between the cells and no quoted cells, as objects. */
function readTable({ numbers = [], lists = [], renamed = {} }: Columns): Source['read'] {
  const value = (column: string, cell: string): unknown => {
    if (numbers.includes(column)) return Number(cell);
    return lists.includes(column) ? cell.split(' ').filter((part) => part !== '') : cell;
  };
  return (text) => {
    const [header = '', ...rows] = text.split('\n').filter((line) => line !== '');
    const columns = header.split(';');
    return rows.map((row) => {
      const cells = row.split(';');
      if (cells.length !== columns.length) throw new Error(`wrong number of cells: ${row}`);
      return Object.fromEntries(
        columns.map((column, index) => [
          renamed[column] ?? column,
          value(column, cells[index] ?? ''),
        ]),
      );
    });
  };
}

function readList(key: string): Source['read'] {
  return (text) => (parse(text) as Record<string, unknown>)[key];
}

const WORDS = `/** The same text in the three languages of the program. */
export interface Words {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}`;

export const SOURCES: readonly Source[] = [
  {
    module: 'standard-catalogue',
    name: 'standardCatalogue',
    file: 'katalog/standard.yaml',
    describes: 'The standard catalogue of competences.',
    type: 'Katalog',
    declaration: "import type { Katalog } from '../types.ts';",
    read: (text) => parse(text),
    schema: 'katalog',
  },
  {
    module: 'schemes',
    name: 'schemes',
    file: 'ordninger.yaml',
    describes: 'The grant schemes and the repealed regulations.',
    type: 'Ordninger',
    declaration: "import type { Ordninger } from '../types.ts';",
    read: (text) => parse(text),
    schema: 'ordninger',
  },
  {
    module: 'municipalities',
    name: 'municipalities',
    file: 'kommuner.csv',
    describes: 'The municipalities of today, by number.',
    type: 'readonly Municipality[]',
    declaration: `/** A municipality: official names, population on 1 January 2024, the written form it has chosen. */
export interface Municipality {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly navn_norsk: string;
  readonly fylkesnummer: string;
  readonly embete: string;
  readonly spraakvedtak: 'bokmaal' | 'nynorsk' | 'noeytral';
  readonly folketall_2024: number;
  readonly orgnr: string;
}`,
    read: readTable({ numbers: ['folketall_2024'] }),
  },
  {
    module: 'older-numbers',
    name: 'olderNumbers',
    file: 'kommuner-eldre.csv',
    describes: 'Municipality numbers that are no longer used, and those that came after.',
    type: 'readonly OlderNumber[]',
    declaration: `/** A number that is no longer used; several successors where the municipality was divided. */
export interface OlderNumber {
  readonly nummer: string;
  readonly navn: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly etterfoelgere: readonly string[];
}`,
    read: readTable({ lists: ['etterfoelger'], renamed: { etterfoelger: 'etterfoelgere' } }),
  },
  {
    module: 'counties',
    name: 'counties',
    file: 'fylker.csv',
    describes: 'The counties, by number.',
    type: 'readonly County[]',
    declaration: `/** A county, and how many of its municipalities have chosen which written form. */
export interface County {
  readonly fylkesnummer: string;
  readonly navn: string;
  readonly navn_norsk: string;
  readonly embete: string;
  readonly kommuner: number;
  readonly bokmaal: number;
  readonly nynorsk: number;
  readonly noeytral: number;
  readonly flertall: 'bokmaal' | 'nynorsk' | 'noeytral';
}`,
    read: readTable({ numbers: ['kommuner', 'bokmaal', 'nynorsk', 'noeytral'] }),
  },
  {
    module: 'offices',
    name: 'offices',
    file: 'embeter.csv',
    describes: "The statsforvalter's offices.",
    type: 'readonly Office[]',
    declaration: `/** A statsforvalter's office and the numbers of its counties. */
export interface Office {
  readonly kode: string;
  readonly navn_nb: string;
  readonly navn_nn: string;
  readonly fylker: readonly string[];
}`,
    read: readTable({ lists: ['fylker'] }),
  },
  {
    module: 'steps',
    name: 'steps',
    file: 'steg.yaml',
    describes: "The seven steps of KS's model, in order.",
    type: 'readonly Step[]',
    declaration: `${WORDS}

/** A step: its names and aliases, what it is for, what to ask oneself. */
export interface Step {
  readonly id:
    | 'organisering'
    | 'forankring'
    | 'maal'
    | 'kompetansebegrep'
    | 'analyse'
    | 'strategi'
    | 'oppfoelging';
  readonly nummer: number;
  readonly navn: Words;
  readonly eldre_navn: string;
  readonly aliaser: readonly string[];
  readonly formaal: Words;
  readonly spoersmaal: readonly Words[];
  readonly kilde: string;
}`,
    read: readList('steg'),
  },
  {
    module: 'glossary',
    name: 'glossary',
    file: 'ordliste.yaml',
    describes: 'The terms of the field, with explanations.',
    type: 'readonly Term[]',
    declaration: `${WORDS}

/** A term; \`noekkel\` is its key in the files, where it has one. */
export interface Term extends Words {
  readonly noekkel: string;
  readonly forklaring: Words;
}`,
    read: readList('ord'),
  },
  {
    module: 'first-names',
    name: 'firstNames',
    file: 'fornavn.txt',
    describes: 'First names, to find people named in fields for roles.',
    type: 'readonly string[]',
    declaration: '',
    read: (text) => text.split('\n').filter((line) => line !== ''),
  },
];

function checkAgainst(files: readonly SchemaFile[], source: Source, data: unknown): void {
  const file = files.find(({ name }) => name === source.schema);
  if (!file) return;
  const validate = compileSchema(file);
  if (validate(data)) return;
  const faults = validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  throw new Error(`templates/${source.file} does not satisfy its schema:\n${faults?.join('\n')}`);
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Makes the text of `src/generated/data/<module>.ts`; `files` are the schemas. */
export function makeData(root: string, source: Source, files: readonly SchemaFile[]): string {
  const text = readFileSync(join(root, 'templates', source.file), 'utf8');
  const data = source.read(text);
  checkAgainst(files, source, data);
  const declaration = source.declaration && `${source.declaration}\n\n`;
  return `// Made from templates/${source.file} by \`npm run generate\`. Never edited by hand.
${declaration}/** ${source.describes} */
export const ${source.name}: ${source.type} = JSON.parse(
  ${inSingleQuotes(JSON.stringify(data))},
);
`;
}
