import { describe, expect, it, test } from 'vitest';
import { SHEET_FIELDS } from '../../src/document/import/fields.ts';
import { NO_SETTINGS, readSchemes, readSettings } from '../../src/document/settings.ts';
import { inBrief } from './check.ts';

const ALL = `dokument: innstillinger
versjon: 1
spraak: nn
alvor:
  steg/uten-grunn: av
  frist/*: info
feil_ved: advarsel
maks_advarsler: 5
grunnlinje: grunnlinje.json
utelat: ["gammelt/**"]
ordninger: ordninger.yaml
prikking: { terskel: 7 }
importer:
  - { navn: Lønn, gjenkjenn: [Avdeling], kolonner: { Har i dag: antall/2 }, enheter: { Solb: solbakken } }
`;

describe('readSettings', () => {
  it('reads them all', async () => {
    expect(await readSettings('kompass.yaml', ALL)).toEqual({
      value: {
        severities: { 'steg/uten-grunn': 'av', 'frist/*': 'info' },
        spraak: 'nn',
        feil_ved: 'advarsel',
        maks_advarsler: 5,
        grunnlinje: 'grunnlinje.json',
        utelat: ['gammelt/**'],
        ordninger: 'ordninger.yaml',
        terskel: 7,
        importer: [
          {
            navn: 'Lønn',
            gjenkjenn: ['Avdeling'],
            kolonner: { 'Har i dag': 'antall/2' },
            enheter: { Solb: 'solbakken' },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it.each(['', '# Ingen ennå\n', 'dokument: innstillinger\nversjon: 1\n', 'alvor: {}\n'])(
    'what says nothing chooses nothing: %j',
    async (text) => {
      const { value, diagnostics } = await readSettings('kompass.yaml', text);
      expect(value).toEqual(NO_SETTINGS);
      expect(diagnostics).toEqual([]);
    },
  );

  it.each([
    [
      'privacy cannot be switched off',
      'alvor: { personvern/navn: av }',
      ['skjema/ikke-i-listen /alvor/personvern~1navn'],
    ],
    ['nor its group', 'alvor: { personvern/*: av }', ['skjema/ikke-i-listen /alvor/personvern~1*']],
    [
      'a threshold that hides nearly nothing',
      'prikking: { terskel: 2 }',
      ['skjema/utenfor-omraade /prikking/terskel'],
    ],
    [
      'a field that no sheet has',
      'importer: [{ navn: Lønn, gjenkjenn: [Avdeling], kolonner: { Avdeling: avdeling } }]',
      ['skjema/ikke-i-listen /importer/0/kolonner/Avdeling'],
    ],
    ['but it can be made milder', 'alvor: { personvern/navn: info }', []],
    [
      'a code that no finding has',
      'alvor: { steg/uten-grun: av }',
      ['skjema/ikke-i-listen /alvor/steg~1uten-grun'],
    ],
    ['a group that there is not', 'alvor: { stag/*: av }', ['skjema/ikke-i-listen /alvor/stag~1*']],
    ['no code at all', 'alvor: { Steg: av }', ['skjema/feil-form /alvor/Steg']],
    [
      'a severity in English',
      'alvor: { steg/*: warning }',
      ['skjema/ikke-i-listen /alvor/steg~1* → advarsel'],
    ],
    ['an unknown field', 'språk: nn', ['skjema/ukjent-felt /språk → spraak']],
    ['a list', '- spraak: nn', ['skjema/feil-type ']],
    ['not YAML', 'spraak: [nn', ['yaml/syntaks ']],
    [
      'another document',
      'dokument: krav\nversjon: 1\nkrav: []\n',
      ['skjema/ikke-i-listen /dokument'],
    ],
  ])('%s', async (_name, text, expected) => {
    const { value, diagnostics } = await readSettings('kompass.yaml', text);
    expect(diagnostics.map(inBrief)).toEqual(expected);
    expect(value === null).toBe(expected.length > 0);
  });

  it('says what a code was meant to be, and which there are', async () => {
    const { diagnostics } = await readSettings('kompass.yaml', 'alvor: { deling/kapasite: av }');
    expect(diagnostics[0]?.fakta).toEqual({
      verdi: 'deling/kapasite',
      tillatt: ['deling/dobbel-avtale', 'deling/med-seg-selv', 'deling/kapasitet'],
      naermest: 'deling/kapasitet',
    });
    const { diagnostics: others } = await readSettings('kompass.yaml', 'alvor: { fjord/vik: av }');
    expect(others[0]?.fakta).toMatchObject({ tillatt: expect.arrayContaining(['steg/*']) });
    expect(others[0]?.fakta).not.toHaveProperty('naermest');
  });

  it('gives findings in order', async () => {
    const text = 'maks_advarsler: -1\nspraak: svensk\n';
    const { diagnostics } = await readSettings('kompass.yaml', text);
    expect(diagnostics.map(({ linje }) => linje)).toEqual([1, 2]);
  });
});

describe('readSchemes', () => {
  const table =
    'dokument: ordninger\nversjon: 1\nutgave: "2027-1"\nordninger: []\nopphevede_forskrifter: []\n';

  it('reads a scheme table', async () => {
    const { value, diagnostics } = await readSchemes('ordninger.yaml', table);
    expect(value).toMatchObject({ dokument: 'ordninger', ordninger: [] });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['with a fault', table.replace('[]', '5'), ['skjema/feil-type /ordninger']],
    ['of settings', ALL, ['skjema/ikke-i-listen /dokument']],
    ['of nothing', '', ['yaml/tomt ']],
  ])('refuses a file %s', async (_name, text, expected) => {
    const { value, diagnostics } = await readSchemes('ordninger.yaml', text);
    expect(value).toBeNull();
    expect(diagnostics.map(inBrief)).toEqual(expected);
  });
});

test('the settings know every field of a sheet', async () => {
  const levelled = ['antall/0', 'trenger/2', 'aarsverk/9'];
  const kolonner = [...SHEET_FIELDS, ...levelled].map((field) => `${field}: ${field}`).join(', ');
  const text = `importer: [{ navn: x, gjenkjenn: [x], kolonner: { ${kolonner} } }]\n`;
  expect((await readSettings('kompass.yaml', text)).diagnostics).toEqual([]);
});
