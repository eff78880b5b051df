import { describe, expect, it } from 'vitest';
import { isDate, readCsv, readTemplate, repeated } from './read-template.ts';

const municipalities = readCsv<
  | 'kommunenummer'
  | 'navn'
  | 'navn_norsk'
  | 'fylkesnummer'
  | 'embete'
  | 'spraakvedtak'
  | 'folketall_2024'
  | 'orgnr'
>('kommuner.csv');
const counties = readCsv<
  | 'fylkesnummer'
  | 'navn'
  | 'navn_norsk'
  | 'embete'
  | 'kommuner'
  | 'bokmaal'
  | 'nynorsk'
  | 'noeytral'
  | 'flertall'
>('fylker.csv');
const offices = readCsv<'kode' | 'navn_nb' | 'navn_nn' | 'fylker'>('embeter.csv');
const older = readCsv<'nummer' | 'navn' | 'gyldig_fra' | 'gyldig_til' | 'etterfoelger'>(
  'kommuner-eldre.csv',
);

const numbers = new Set(municipalities.map((row) => row.kommunenummer));
const byNumber = new Map(municipalities.map((row) => [row.kommunenummer, row]));

function languageCount(decision: string, county?: string): number {
  return municipalities.filter(
    (row) => row.spraakvedtak === decision && (county === undefined || row.fylkesnummer === county),
  ).length;
}

/** The nine digits with the weights of Enhetsregisteret, the check digit with weight 1. */
function passesMod11(orgnr: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(orgnr[place]), 0);
  return /^\d{9}$/.test(orgnr) && sum % 11 === 0;
}

describe('every table', () => {
  it.each(['kommuner.csv', 'kommuner-eldre.csv', 'fylker.csv', 'embeter.csv'])(
    '%s is UTF-8 in NFC without BOM, with LF',
    (name) => {
      const text = readTemplate(name);
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\r|\uFFFD/);
    },
  );
});

describe('the municipalities', () => {
  it('are 357, each with a number of its own in its county', () => {
    expect(municipalities).toHaveLength(357);
    expect(numbers.size).toBe(357);
    const misplaced = municipalities.filter(
      (row) =>
        !/^\d{4}$/.test(row.kommunenummer) || !row.kommunenummer.startsWith(row.fylkesnummer),
    );
    expect(misplaced).toEqual([]);
  });

  it('leave the example numbers 9901–9998 alone', () => {
    expect([...numbers].filter((number) => number.startsWith('99'))).toEqual([]);
  });

  it('keep the leading zero of Oslo', () => {
    expect(byNumber.get('0301')?.navn_norsk).toBe('Oslo');
  });

  it.each([
    ['5612', 'Guovdageaidnu - Kautokeino', 'Kautokeino'],
    ['5540', 'Gáivuotna - Kåfjord - Kaivuono', 'Kåfjord'],
    ['5025', 'Røros - Rosse', 'Røros'],
    ['1818', 'Herøy', 'Herøy'],
    ['3419', 'Våler', 'Våler'],
  ])('%s has its full official name', (number, name, norwegian) => {
    expect(byNumber.get(number)).toMatchObject({ navn: name, navn_norsk: norwegian });
  });

  it('have the Norwegian name among the official ones', () => {
    const odd = municipalities.filter((row) => !row.navn.split(' - ').includes(row.navn_norsk));
    expect(odd).toEqual([]);
  });

  it('have decided on language as the regulation says: 119, 87 and 151', () => {
    expect(['bokmaal', 'nynorsk', 'noeytral'].map((form) => languageCount(form))).toEqual([
      119, 87, 151,
    ]);
  });

  it('sum to the population of the country', () => {
    const population = municipalities.map((row) => Number(row.folketall_2024));
    expect(population.reduce((sum, people) => sum + people, 0)).toBe(5_550_203);
  });

  it('have organisation numbers that pass mod-11, and blanks only where none is known', () => {
    const wrong = municipalities.filter((row) => row.orgnr !== '' && !passesMod11(row.orgnr));
    const blank = municipalities.filter((row) => row.orgnr === '');
    expect(wrong).toEqual([]);
    expect(blank.map((row) => row.kommunenummer)).toEqual(['1508', '1580']);
    expect(
      repeated(municipalities.map((row) => row.orgnr).filter((orgnr) => orgnr !== '')),
    ).toEqual([]);
  });
});

describe('the counties', () => {
  it('are 15 and hold every municipality', () => {
    expect(counties).toHaveLength(15);
    const counted = counties.map((county) => [county.fylkesnummer, Number(county.kommuner)]);
    const actual = counties.map((county) => [
      county.fylkesnummer,
      municipalities.filter((row) => row.fylkesnummer === county.fylkesnummer).length,
    ]);
    expect(actual).toEqual(counted);
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(357);
  });

  it.each(counties.map((county) => [county.navn_norsk, county] as const))(
    '%s agrees with its municipalities on language',
    (_name, county) => {
      const forms = ['bokmaal', 'nynorsk', 'noeytral'] as const;
      const counted = forms.map((form) => languageCount(form, county.fylkesnummer));
      expect(counted).toEqual(forms.map((form) => Number(county[form])));
      const majority = forms.find(
        (_form, index) => 2 * (counted[index] ?? 0) > Number(county.kommuner),
      );
      expect(county.flertall).toBe(majority ?? 'noeytral');
    },
  );

  it('belong to the office that their municipalities name', () => {
    const office = new Map(counties.map((county) => [county.fylkesnummer, county.embete]));
    const odd = municipalities.filter((row) => office.get(row.fylkesnummer) !== row.embete);
    expect(odd).toEqual([]);
  });
});

describe('the offices of the statsforvalter', () => {
  it('are 10 and share the 15 counties between them', () => {
    expect(offices).toHaveLength(10);
    const shared = offices.flatMap((office) =>
      office.fylker.split(' ').map((county) => `${county} ${office.kode}`),
    );
    expect(new Set(shared)).toEqual(
      new Set(counties.map((county) => `${county.fylkesnummer} ${county.embete}`)),
    );
    expect(repeated(shared)).toEqual([]);
  });

  it('are named in both written forms', () => {
    const odd = offices.filter(
      (office) =>
        !office.navn_nb.startsWith('Statsforvalteren i ') ||
        office.navn_nb.replace('forvalteren', 'forvaltaren') !== office.navn_nn,
    );
    expect(odd).toEqual([]);
  });
});

describe('the older numbers', () => {
  it('are those of Viken, Vestfold og Telemark, Troms og Finnmark and old Ålesund', () => {
    const prefixes = older.map((row) => row.nummer.slice(0, 2));
    const counts = ['30', '38', '54'].map(
      (prefix) => prefixes.filter((candidate) => candidate === prefix).length,
    );
    expect(counts).toEqual([51, 23, 39]);
    expect(older).toHaveLength(114);
    expect(repeated(older.map((row) => row.nummer))).toEqual([]);
  });

  it('are no longer in use, and lead to numbers that are', () => {
    expect(older.filter((row) => numbers.has(row.nummer))).toEqual([]);
    const successors = older.flatMap((row) => row.etterfoelger.split(' '));
    expect(successors.filter((number) => !numbers.has(number))).toEqual([]);
    expect(repeated(successors)).toEqual([]);
  });

  it('keep the name of the municipality where it is one to one', () => {
    const renamed = older
      .filter((row) => !row.etterfoelger.includes(' '))
      .filter((row) => byNumber.get(row.etterfoelger)?.navn_norsk !== row.navn);
    expect(renamed).toEqual([]);
  });

  it('split only Ålesund', () => {
    const split = older.filter((row) => row.etterfoelger.includes(' '));
    expect(split.map((row) => [row.nummer, row.etterfoelger])).toEqual([['1507', '1508 1580']]);
  });

  it.each([
    ['3001', '3101'],
    ['3005', '3301'],
    ['3024', '3201'],
    ['3034', '3228'],
    ['3811', '3911'],
    ['3817', '4020'],
    ['5401', '5501'],
    ['5403', '5601'],
    ['5430', '5612'],
    ['5444', '5605'],
  ])('%s became %s', (before, after) => {
    expect(older.find((row) => row.nummer === before)?.etterfoelger).toBe(after);
  });

  it('were in force from 2020 to 2023', () => {
    expect(older.every((row) => isDate(row.gyldig_fra) && isDate(row.gyldig_til))).toBe(true);
    expect(new Set(older.map((row) => `${row.gyldig_fra} ${row.gyldig_til}`))).toEqual(
      new Set(['2020-01-01 2023-12-31']),
    );
  });
});
