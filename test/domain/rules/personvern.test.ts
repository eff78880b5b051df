import { describe, expect, test } from 'vitest';
import {
  exampleInventory,
  exampleMeasures,
  exampleNetwork,
  examplePlan,
} from '../../../src/domain/rules/example-plan.ts';
import { exampleSubmission } from '../../../src/domain/rules/example-submission.ts';
import { foldedNames } from '../../../src/domain/rules/folded-names.ts';
import { rule as epost } from '../../../src/domain/rules/personvern/epost.ts';
import { rule as foedselsnummer } from '../../../src/domain/rules/personvern/foedselsnummer.ts';
import { rule as litenCelle } from '../../../src/domain/rules/personvern/liten-celle.ts';
import { rule as navn } from '../../../src/domain/rules/personvern/navn.ts';
import { rule as telefon } from '../../../src/domain/rules/personvern/telefon.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { firstNames } from '../../../src/generated/data/first-names.ts';
import { contextOf, REFERENCE } from './context.ts';
import { factsOf, findings } from './findings.ts';

const PRIVATE = [foedselsnummer, telefon, epost, navn] as const;
const REAL = { reference: { ...REFERENCE, firstNames: new Set(firstNames) } };

/** Each finding in a document with one field: `code mask`. */
function found(value: unknown, field = 'merknad'): string[] {
  const document = { dokument: 'tiltak', tiltak: [{ [field]: value }] };
  const context = { ...contextOf({}), ...REAL, raw: [document] };
  return PRIVATE.flatMap((rule: Rule<(typeof PRIVATE)[number]['code']>) =>
    [...(rule.check?.(context) ?? [])].map(
      ({ facts }) => `${rule.code.slice('personvern/'.length)} ${facts.maskert}`,
    ),
  );
}

describe('national identity numbers', () => {
  test.each([
    // Printed by Skatteetaten; the last two are right by the rule from 2032 only.
    ['02013299997', '02*********'],
    ['02013299806', '02*********'],
    ['30108299920', '30*********'],
    ['30108299939', '30*********'],
    ['02013299903', '02*********'],
    ['020132 99997', '02*********'],
    ['020132-99997', '02*********'],
    ['020132\u00a099997', '02*********'],
    ['020132–99997', '02*********'],
    ['020132.99997', '02*********'],
    ['Gjelder barnet 02013299997.', '02*********'],
    ['fnr02013299997fnr', '02*********'],
    ['nr. 12345678910, så 30108299920 og 02013299997', '30*********'],
  ])('%s is found', (text, mask) => {
    expect(found(text)).toEqual([`foedselsnummer ${mask}`]);
  });

  test.each([
    ['12345678910'],
    ['102013299997'],
    ['020132999971'],
    ['020132  99997'],
    ['020132/99997'],
    ['0201329 9997'],
    ['Økonomi- og handlingsplan 2027–2030'],
    ['00002013299997a0000000000000000000000000000000000000000000000000'],
    ['f02013299997a00000000000000000000000000000000000000000000000000f'],
  ])('%s is nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('in the stock of an inventory, whether or not the schema refused it', () => {
    const stock =
      '{ "02013299806": { antall: null }, spr-01: { antall: { 0: 1 } }, spr-02: { antall: null, merknad: Se 30108299920 }, "kari@fjordvik.example": { antall: null } }';
    const context = contextOf({ 'oversikt.yaml': exampleInventory([{ beholdning: stock }]) });
    const refused = {
      ...context,
      raw: [...context.raw],
      documents: { ...context.documents, oversikt: [] },
    };
    for (const each of [context, refused]) {
      const numbers = [...(foedselsnummer.check?.(each) ?? [])];
      expect(numbers.map(({ key, facts }) => [key, facts.maskert])).toEqual([
        ['02013299806', '02*********'],
        ['merknad', '30*********'],
      ]);
      expect([...(epost.check?.(each) ?? [])]).toMatchObject([
        { key: 'kari@fjordvik.example', atKey: true },
      ]);
    }
  });

  test('a checksum is exactly 64 hexadecimal digits', () => {
    const checksum = `${'a'.repeat(40)}02013299997${'b'.repeat(13)}`;
    expect(found(checksum)).toEqual([]);
    expect(found(`${checksum}c`)).toEqual(['foedselsnummer 02*********']);
    expect(found(`${checksum}c`.slice(2))).toEqual(['foedselsnummer 02*********']);
    expect(found(`g${checksum.slice(1)}`)).toEqual(['foedselsnummer 02*********']);
    expect(found(` ${checksum}`)).toEqual(['foedselsnummer 02*********']);
  });

  test.each([
    [2013299997, ['foedselsnummer 02*********']],
    [30108299920, ['foedselsnummer 30*********']],
    [12345678910, []],
    [2013299997.5, []],
    [-2013299997, []],
    [302013299997, []],
  ])('the number %d without quotes', (value, expected) => {
    expect(found(value)).toEqual(expected);
  });

  test('the key, the item of a list and what is nested are looked at, and pointed at', () => {
    const files = {
      'oversikt.yaml': exampleInventory([
        { beholdning: '{ spr-01: { antall: { 0: 1 }, merknad: Gjelder 02013299997 } }' },
      ]),
      'tiltak.yaml': exampleMeasures({ krav: '[k1, "30108299920"]', '"02013299806"': 'ja' }),
    };
    expect(findings(foedselsnummer, files)).toEqual([
      { at: 'oversikt.yaml:13', value: 'Gjelder 02013299997', facts: { maskert: '02*********' } },
      { at: 'tiltak.yaml:7', value: '30108299920', facts: { maskert: '30*********' } },
      { at: 'tiltak.yaml:13', value: 'key 02013299806', facts: { maskert: '02*********' } },
    ]);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['98 76 54 32', '98******'],
    ['987 65 432', '98******'],
    ['98\u00a076\u00a054\u00a032', '98******'],
    ['Ring 987 65 432.', '98******'],
    ['Ring 987 65 432, eller kom innom', '98******'],
    ['(22 33 44 55)', '22******'],
    ['+47 98765432', '98******'],
    ['+4798765432', '98******'],
    ['+47 98 76 54 32', '98******'],
    ['+47-987-65-432', '98******'],
    ['004798765432', '98******'],
    ['Logopeden (+47 98765432)', '98******'],
    ['tlf 98765432', '98******'],
    ['Tlf. 98765432', '98******'],
    ['telefonnr: 98765432', '98******'],
    ['telefonnummer 98765432', '98******'],
    ['mobil 98.76.54.32', '98******'],
    ['mobil: 987-65-432', '98******'],
    ['mobiltelefon 9876 5432', '98******'],
    ['mob 98765432', '98******'],
    ['phone 98765432', '98******'],
    ['SMS til 98765432', '98******'],
    ['98765432', '98******'],
    [' 98765432 ', '98******'],
    ['020132 99997 og 98 76 54 32', '98******'],
  ])('%s is found', (text, mask) => {
    expect(found(text)).toContain(`telefon ${mask}`);
  });

  test.each([
    ['974760673'],
    ['974 760 673'],
    ['Tilskudd på 12 345 678 kroner'],
    ['kr 22 500 000'],
    ['2027-01-15'],
    ['01.02.2027'],
    ['20270115'],
    ['19991231'],
    ['sak 112/26'],
    ['2026/98765432'],
    ['Saken har nummer 98765432'],
    ['https://www.udir.no/98765432'],
    ['mobilisere 98765432'],
    ['Telefonen er ny fra 2026 2027'],
    ['telefon 01.02.2027'],
    ['telefon fra 2027-01-15'],
    ['telefon siden 20.01.2027'],
    ['smsen 98765432'],
    ['tlf i resepsjonen på rådhuset 98765432'],
    ['12 34 56 78'],
    ['198 76 54 32'],
    ['98 76 54 321'],
    ['98 76 54 32 10'],
    ['98 76 54 32 1'],
    ['1 98 76 54 32'],
    ['98 76 54 32,5'],
    ['0,98 76 54 32'],
    ['12-98 76 54 32'],
    ['98 76 54 32/12'],
    ['1234 98 76 543'],
    ['987 65 4321'],
    ['LOV-2005-06-17-64'],
    ['+47 9876543'],
    ['+47 987654321'],
    ['1+4798765432'],
    ['1004798765432'],
  ])('%s is nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['sak', 'saksnummer', 'referanse', 'orgnr', 'sha256', 'url'])(
    'eight digits are not a telephone number in %s, but other forms are',
    (field) => {
      expect(found('98765432', field)).toEqual([]);
      expect(found('987 65 432', field)).toEqual(['telefon 98******']);
    },
  );

  test.each([
    ['merknad', 98765432, ['telefon 98******']],
    ['telefon', 22334455, ['telefon 22******']],
    ['tlf', 22334455, ['telefon 22******']],
    ['mobil', 22334455, ['telefon 22******']],
    ['ansvar', 22334455, ['telefon 22******']],
    ['sum', 22334455, []],
    ['beloep', 98765432, []],
    ['merknad', 12345678, []],
    ['merknad', 9876543, []],
    ['merknad', 987654321, []],
  ])('the number %s: %d without quotes', (field, value, expected) => {
    expect(found(value, field)).toEqual(expected);
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['kari.nordmann@fjordvik.example', 'k…@…'],
    ['Kari.Nordmann@fjordvik.example', 'K…@…'],
    ['kari@fjordvik.example', 'k…@…'],
    ['kari2@fjordvik.example', 'k…@…'],
    ['kari-nordmann@fjordvik.example', 'k…@…'],
    ['nordmann_ola@fjordvik.example', 'n…@…'],
    ['ppt+ola@fjordvik.example', 'p…@…'],
    ['bjorgfrid.ase@fjordvik.example', 'b…@…'],
    ['oystein@fjordvik.example', 'o…@…'],
    ['oeystein@fjordvik.example', 'o…@…'],
    ['øystein@fjordvik.example', 'ø…@…'],
    ['haavard@fjordvik.example', 'h…@…'],
    ['havard@fjordvik.example', 'h…@…'],
    ['jovina.hauglid@fjordvik.example', 'j…@…'],
    ['jovina.h.hauglid@fjordvik.example', 'j…@…'],
    ['jovina.hauglid3@fjordvik.example', 'j…@…'],
    ['Skriv til kari@fjordvik.example.', 'k…@…'],
    ['ppt@fjordvik.example eller ola@fjordvik.example', 'o…@…'],
    ['kari@post.fjordvik.example', 'k…@…'],
  ])('%s is a person', (text, mask) => {
    expect(found(text)).toEqual([`epost ${mask}`]);
  });

  test.each([
    ['ppt@fjordvik.example'],
    ['postmottak@fjordvik.example'],
    ['post@fjordvik.example'],
    ['leder.ppt@fjordvik.example'],
    ['rektor.nordre@fjordvik.example'],
    ['styrer.solbakken@fjordvik.example'],
    ['solbakken.barnehage@fjordvik.example'],
    ['ungdomsskole.nordre@fjordvik.example'],
    ['ppt.fjordvik@fjordvik.example'],
    ['tangen.fjordvik@fjordvik.example'],
    ['nordre-fjord@fjordvik.example'],
    ['team3.mestring@fjordvik.example'],
    ['j.h@fjordvik.example'],
    ['j.hauglid@fjordvik.example'],
    ['a1b2.hauglid@fjordvik.example'],
    ['@kari'],
    ['kari@fjordvik'],
    ['kl. 12 @ rådhuset'],
  ])('%s is nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('an address is found in any field, also where names are allowed', () => {
    const network = exampleNetwork(['ppt'], { organisering: 'Spør kari@fjordvik.example' });
    expect(findings(epost, { 'nettverk.yaml': network })).toEqual([
      {
        at: 'nettverk.yaml:6',
        value: 'Spør kari@fjordvik.example',
        facts: { maskert: 'k…@…' },
      },
    ]);
  });
});

test.each([
  ['Bjørg', ['bjørg', 'bjorg', 'bjoerg']],
  ['Håvard', ['håvard', 'havard', 'haavard']],
  ['Kjærsti', ['kjærsti', 'kjersti', 'kjaersti']],
  ['Ánte', ['ánte', 'ante']],
])('%s is also spelt %j in addresses', (name, spellings) => {
  const names = new Set([name]);
  expect([...foldedNames(names)]).toEqual(spellings);
  expect(foldedNames(names)).toBe(foldedNames(names));
});

describe('names', () => {
  test.each([
    ['Kari Nordmann', 'K… N…'],
    ['PP-leder Kari Nordmann', 'K… N…'],
    ['PP-leder (Kari Nordmann)', 'K… N…'],
    ['Ola og Kari Nordmann', 'K… N…'],
    ['Kari', 'K…'],
    ['Kari M. Nordmann', 'K… M… N…'],
    ['Anne-Lise Nordmann', 'A… N…'],
    ['Kari Nordmann-Hansen leder arbeidet', 'K… N…'],
    ['Ida Solbakken. Skole i dag', 'I… S…'],
    ['Øystein Ås', 'Ø… Å…'],
    ['Barnehagen ved Kari Nordmann, skole i nord', 'K… N…'],
  ])('%s is a person', (text, mask) => {
    expect(found(text, 'ansvar')).toEqual([`navn ${mask}`]);
  });

  test.each([
    ['PP-leder'],
    ['Kommunalsjef oppvekst'],
    ['Rektor på Nordre Fjordvik skole'],
    ['Styrer i Tangen barnehage'],
    ['Kari leder arbeidet'],
    ['Kari, Rektor'],
    ['Ola og Kari'],
    ['Marte Meo'],
    ['Marte Meo-veileder'],
    ['Roald Amundsen skole'],
    ['Roald Amundsens Barnehage'],
    ['Sara Stiftelse'],
    ['Olav Kyrres gate'],
    ['Kari Barnehage AS'],
    ['Maria Montessori-pedagogikk'],
    ['Utdanningsforbundet og Fagforbundet'],
    ['karianne leder'],
    ['kari nordmann'],
    [''],
  ])('%s is nobody', (text) => {
    expect(found(text, 'ansvar')).toEqual([]);
  });

  test.each([
    'prosjekteier',
    'rolle',
    'ansvar',
    'gruppe',
    'organ',
    'stillingstype',
    'parter',
    'kontakt',
    'merknad',
  ])('%s is for roles', (field) => {
    expect(found('Kari Nordmann', field)).toEqual(['navn K… N…']);
  });

  test.each(['navn', 'tittel', 'tekst', 'kilde'])('%s may hold names', (field) => {
    expect(found('Kari Nordmann', field)).toEqual([]);
  });

  test('a list of a field for roles is looked through, a key is not', () => {
    expect(found(['PP-leder', 'Kari Nordmann'], 'parter')).toEqual(['navn K… N…']);
    expect(found({ merknad: null, ansvar: false }, 'rolle')).toEqual([]);
  });

  test('names of representatives are allowed, names in their roles are not', () => {
    const network = exampleNetwork(['ppt', 'skole']).replace('Rektor', 'Rektor Ola Nordmann');
    expect(findings(navn, { 'nettverk.yaml': network })).toEqual([
      { at: 'nettverk.yaml:11', value: 'Rektor Ola Nordmann', facts: { maskert: 'O… N…' } },
    ]);
  });
});

describe('small figures in a submission', () => {
  const row = (figures: string, level = 2) =>
    `\n  - { kompetanse: spr-01, tjeneste: ppt, nivaa: ${level}, enheter: 1, ukartlagt: 0, behov: 9, ${figures} }`;
  const small = (figures: string, terskel = 5) => {
    const text = exampleSubmission({ gap: row(figures), prikking: `{ terskel: ${terskel} }` });
    return factsOf(litenCelle, { 'innsending.yaml': text });
  };
  const about = (...figurer: string[]) => ({
    figurer,
    kompetanse: 'spr-01',
    tjeneste: 'ppt',
    nivaa: 2,
    terskel: 5,
  });

  test.each([
    ['dekning: 1, gap: 8, gap_etter_deling: 8, status: delvis', ['dekning']],
    ['dekning: 4, gap: 5, gap_etter_deling: 5, status: delvis', ['dekning']],
    ['dekning: 8, gap: 1, gap_etter_deling: 1, status: delvis', ['gap', 'gap_etter_deling']],
    ['dekning: 0, gap: 9, gap_etter_deling: 4, status: ikke_dekket', ['gap_etter_deling']],
    ['dekning: 0.5, gap: 9, gap_etter_deling: 9, status: delvis', ['dekning']],
  ])('%s', (figures, figurer) => {
    expect(small(figures)).toEqual([about(...figurer)]);
  });

  test.each([
    ['dekning: 5, gap: 5, gap_etter_deling: 5, status: delvis'],
    ['dekning: 0, gap: 9, gap_etter_deling: 0, status: ikke_dekket'],
    ['dekning: skjult, gap: skjult, gap_etter_deling: skjult, status: delvis'],
    ['dekning: null, gap: null, gap_etter_deling: null, status: ukartlagt'],
  ])('%s is fine', (figures) => {
    expect(small(figures)).toEqual([]);
  });

  test('the threshold is that of the file', () => {
    const figures = 'dekning: 4, gap: 5, gap_etter_deling: 5, status: delvis';
    expect(small(figures, 4)).toEqual([]);
    expect(small(figures, 6)).toEqual([
      { ...about('dekning', 'gap', 'gap_etter_deling'), terskel: 6 },
    ]);
  });

  test('the whole row is pointed at, so that nothing of it is shown', () => {
    const open = 'dekning: 1, gap: 8, gap_etter_deling: 8, status: delvis';
    const shut = 'dekning: 9, gap: 0, gap_etter_deling: 0, status: dekket';
    const text = exampleSubmission({ gap: row(shut, 1) + row(open) });
    const line = text.slice(0, text.indexOf('dekning: 1')).split('\n').length;
    expect(findings(litenCelle, { 'innsending.yaml': text })).toEqual([
      {
        at: `innsending.yaml:${line}`,
        value: expect.objectContaining({ nivaa: 2, dekning: 1 }),
        facts: about('dekning'),
      },
    ]);
  });
});

test('documents are searched once for all four rules', () => {
  const raw = [{ dokument: 'plan', merknad: 'Kari Nordmann, 987 65 432' }];
  const context = { ...contextOf({ 'plan.yaml': examplePlan() }), raw };
  expect([...(navn.check?.(context) ?? [])]).toHaveLength(1);
  expect([...(telefon.check?.(context) ?? [])]).toHaveLength(1);
  expect([...(foedselsnummer.check?.(context) ?? [])]).toEqual([]);
});
