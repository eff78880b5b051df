import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { CsvDialect } from '../../../src/report/csv.ts';
import { reportCsv } from '../../../src/report/report-csv.ts';
import { buildRound } from '../../../src/report/round/build-round.ts';
import { dataPackage } from '../../../src/report/round/data-package.ts';
import type { RoundInput } from '../../../src/report/round/round-input.ts';
import { roundJson } from '../../../src/report/round/round-json.ts';
import { countyRound, roundInput } from './county.ts';
import {
  FORUM,
  needReport,
  openRow,
  participant,
  roundOf,
  roundReport,
  submissionOf,
} from './round-fixture.ts';

interface Field {
  name: string;
  type: string;
  format?: string;
  decimalChar?: string;
  noekkel: string;
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  dialect: { delimiter: string };
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** The CSV files of a round as text, and their description. */
function published(input: RoundInput, dialect: CsvDialect) {
  const view = buildRound(input);
  const texts = new Map(
    [...reportCsv(view, input.catalogue, dialect)].map(([name, pieces]) => [
      name,
      [...pieces].join(''),
    ]),
  );
  const sizes = new Map(
    [...texts].map(([name, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return [name, { bytes: Buffer.byteLength(text), sha256 }];
    }),
  );
  const described: { resources: Resource[] } = JSON.parse(
    dataPackage(view, input, { dialect, sizes }),
  );
  return { texts, described };
}

/** The rows of a file, read as its description says: no row where nothing is below the header. */
function readAs({ path, dialect, schema }: Resource, texts: ReadonlyMap<string, string>) {
  const lines: string[][] = parse(texts.get(path) ?? '', {
    bom: true,
    delimiter: dialect.delimiter,
  });
  const [header = [], ...body] = lines;
  const values = body.map((cells) =>
    cells.map((cell) => (schema.missingValues.includes(cell) ? null : cell)),
  );
  return { header, values };
}

const DAYS: Readonly<Record<string, RegExp>> = {
  default: /^\d{4}-\d{2}-\d{2}$/,
  '%d.%m.%Y': /^\d{2}\.\d{2}\.\d{4}$/,
};

function fits(value: string, { type, format = 'default', decimalChar = '.' }: Field): boolean {
  if (type === 'date') return DAYS[format]?.test(value) ?? false;
  if (type === 'year') return /^\d{4}$/.test(value);
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (type === 'number') return !Number.isNaN(Number(value.replace(decimalChar, '.')));
  return type === 'string';
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../corpus/tabular-data-package.json'), 'utf8'),
);
const ajv = new AjvDraft4.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('textarea', true);
const validate = ajv.compile(schema);

const CASES = (['norsk', 'rfc4180'] as const).flatMap((dialect) =>
  (['nb', 'nn', 'en'] as const).map((lang) => [dialect, lang] as const),
);

describe.each(CASES)('the data package of a round, %s, %s', (dialect, lang) => {
  const { texts, described } = published(roundInput(countyRound(), lang), dialect);

  test('is one by the profile that others have written', () => {
    expect(validate(described), JSON.stringify(validate.errors)).toBe(true);
    const nameless = described.resources.map(({ name, ...rest }) => rest);
    expect(validate({ ...described, resources: nameless })).toBe(false);
  });

  test('describes every file, with its size and hash', () => {
    expect(described.resources.map(({ path }) => path)).toEqual([...texts.keys()]);
    for (const { path, bytes, hash } of described.resources) {
      const text = texts.get(path) ?? '';
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });

  test('names the columns as their headers do, and no two alike', () => {
    for (const resource of described.resources) {
      const names = resource.schema.fields.map(({ name }) => name);
      expect(readAs(resource, texts).header, resource.path).toEqual(names);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has types that every value fits', () => {
    for (const resource of described.resources) {
      for (const row of readAs(resource, texts).values) {
        for (const [index, field] of resource.schema.fields.entries()) {
          const value = row[index] ?? null;
          if (value === null) continue;
          expect([resource.path, field, value, fits(value, field)]).toEqual([
            ...[resource.path, field, value, true],
          ]);
        }
      }
    }
  });

  test('has keys that hold', () => {
    const columns = (name: string, keys: readonly string[]) => {
      const resource = described.resources.find((one) => one.name === name);
      if (resource === undefined) throw new Error(`no resource ${name}`);
      const { header, values } = readAs(resource, texts);
      return values.map((row) => keys.map((key) => row[header.indexOf(key)] ?? null));
    };
    for (const { name, schema: own } of described.resources) {
      const values = columns(name, own.primaryKey ?? []).map((row) => JSON.stringify(row));
      if (own.primaryKey) expect(new Set(values).size, name).toBe(values.length);
      for (const { fields, reference } of own.foreignKeys ?? []) {
        const known = columns(reference.resource, reference.fields).map((row) => row.join());
        for (const row of columns(name, fields)) expect(known).toContain(row.join());
      }
    }
    const keyed = described.resources.filter(({ schema: own }) => own.primaryKey);
    expect(keyed.map(({ name }) => name)).toEqual([
      ...['noekkeltall', 'deltakere', 'behovsmeldinger', 'budsjett', 'kompetansegap'],
      ...['kommuner', 'kriterier', 'forslag'],
    ]);
  });
});

describe('what is stated only where it holds', () => {
  const resourceOf = (input: RoundInput, name: string) => {
    const found = published(input, 'rfc4180').described.resources.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no resource ${name}`);
    return found.schema;
  };

  test('a file without a number leaves the participants without a key, and others without the reference', () => {
    const deltakere = [participant(), participant({ noekkel: null })];
    const meldinger = [roundReport({ melding: needReport() })];
    const input = roundInput(roundOf({ deltakere, meldinger }));
    expect(resourceOf(input, 'deltakere').primaryKey).toBeUndefined();
    expect(resourceOf(input, 'behovsmeldinger').foreignKeys).toBeUndefined();
    expect(resourceOf(input, 'budsjett').foreignKeys).toHaveLength(1);
  });

  test('a report from somebody who is not listed refers to nobody', () => {
    const meldinger = [roundReport({ melding: needReport() })];
    const input = roundInput(roundOf({ deltakere: [participant({ noekkel: '9902' })], meldinger }));
    expect(resourceOf(input, 'behovsmeldinger').foreignKeys).toBeUndefined();
  });

  test('a column with words among its figures is text, and decimals make a column of numbers', () => {
    const forum = { ...FORUM, kriterier: [{ id: 'k', navn: { nb: 'Kriteriet' }, vekt: 1.5 }] };
    const typesIn = (input: RoundInput, name: string) =>
      Object.fromEntries(
        resourceOf(input, name).fields.map(({ noekkel, type }) => [noekkel, type]),
      );
    expect(typesIn(roundInput(roundOf({ forum })), 'kriterier')).toMatchObject({
      vekt: 'number',
      andel: 'number',
      kriterium: 'string',
    });
    const view = buildRound(roundInput(roundOf()));
    const [first] = view.sections;
    if (first === undefined || first.table === null) throw new Error('the view has no table');
    const columns = [{ key: 'antall', title: 'Antall', kind: 'count' }] as const;
    const section = { ...first, table: { name: 'annet', columns, rows: [[1], ['mange']] } };
    const text = dataPackage({ ...view, sections: [section] }, roundInput(roundOf()), {
      dialect: 'norsk',
      sizes: new Map(),
    });
    const { resources }: { resources: Resource[] } = JSON.parse(text);
    expect(resources[1]).toMatchObject({ name: 'annet', schema: { fields: [{ type: 'string' }] } });
    expect(resources[1]).not.toHaveProperty('bytes');
    expect(resources[1]).not.toHaveProperty('description');
  });

  test('a title that a spreadsheet might run is named as it stands in the file', () => {
    const forum = { ...FORUM, kriterier: [{ id: 'k', navn: { nb: 'Kriteriet' }, vekt: 1 }] };
    const areas = [{ id: 'lokal', navn: { nb: '=1+1' } }];
    const submissions = new Map([
      ['9901', submissionOf('9901', [openRow({ kompetanse: 'lokal-01', behov: 30, dekning: 8 })])],
    ]);
    const round = roundOf({ forum, submissions, deltakere: [participant()] });
    const { described, texts } = published({ ...roundInput(round), areas }, 'norsk');
    const municipalities = described.resources.find(({ name }) => name === 'kommuner');
    if (municipalities === undefined) throw new Error('no resource kommuner');
    expect(municipalities.schema.fields.map(({ name }) => name)).toContain("'=1+1");
    expect(readAs(municipalities, texts).header).toContain("'=1+1");
  });
});

describe('runde.json', () => {
  const hidden = new Map([
    ['9901', submissionOf('9901', [openRow({ behov: 20, dekning: 18 })])],
    ['9902', submissionOf('9902', [openRow({ kompetanse: 'san-05', behov: 30, dekning: null })])],
  ]);

  test('has the round as data, hidden figures as the word, unknown ones as null', () => {
    const round = roundOf({ submissions: hidden, deltakere: [participant()] });
    const data = JSON.parse(roundJson(roundInput(round)));
    expect(data).toMatchObject({
      versjon: 1,
      prikking: { terskel: 5 },
      forum: { navn: FORUM.navn },
      deltakere: [{ noekkel: '9901' }],
      gap: [
        { kompetanse: 'san-05', gap: null, andel_med_gap: null },
        { kompetanse: 'spr-01', gap: 'skjult', skjult: 1, andel_med_gap: 1 },
      ],
      omraader: [
        { omraade: 'spraak', gap: 'skjult' },
        { omraade: 'kommunikasjon', gap: null },
      ],
    });
  });

  test('has no facts and no place of what stands in a plan folder', () => {
    const { funn } = JSON.parse(roundJson(roundInput(countyRound())));
    expect(funn.map((one: { fil: string }) => [one.fil, 'fakta' in one, 'linje' in one])).toEqual([
      ['innsending-9903.yaml', true, true],
      ['planer/dalsbygd/krav.yaml', false, false],
      ['innsending-9904.yaml', true, true],
    ]);
    const input = roundInput({ ...countyRound(), deltakere: [] });
    expect(JSON.parse(roundJson(input)).funn[0]).toMatchObject({ noekkel: null });
  });
});
