import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../src/domain/import-notices.ts';
import type { RecordRevision } from '../../src/domain/record-revision.ts';
import { nb } from '../../src/messages/nb.ts';
import { type ImportPage, type ImportSettings, importText } from '../../src/report/import-text.ts';

const PLACE = { fil: 'a.xlsx', ark: 'Ark1', celle: 'C7', rad: 6, kolonne: 2 };
const SETTINGS: ImportSettings = {
  catalogue: nb,
  width: 200,
  mask: (text) => text.replaceAll('01017012345', '***'),
  all: false,
  quiet: false,
};
const EMPTY: ImportPage = {
  notices: [],
  refused: [],
  unexplained: [],
  revisions: [],
  names: new Map([
    ['solbakken', 'Solbakken barnehage'],
    ['spr-01', 'Språkutvikling'],
  ]),
  newFiles: [],
  assumed: { files: [], date: '2027-01-15' },
  paste: null,
};

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const shown = (page: Partial<ImportPage>, settings: Partial<ImportSettings> = {}): string =>
  plain(importText({ ...EMPTY, ...page }, { ...SETTINGS, ...settings }));

const revision = (changes: Partial<RecordRevision>): RecordRevision => ({
  ...PLACE,
  slag: 'beholdning',
  id: 'solbakken',
  kompetanse: 'spr-01',
  ny: false,
  dokument: 'oversikt.yaml',
  foer: {},
  etter: {},
  ...changes,
});

const CELL = '  [a.xlsx, Ark1!C7]\n';

describe('what changes', () => {
  test.each<[string, Partial<RecordRevision>, string]>([
    [
      'figures by level',
      { foer: { antall: { 0: 10, 1: 2 } }, etter: { antall: { 0: 9, 1: 2, 2: 1 } } },
      'Solbakken barnehage\n  spr-01 Språkutvikling: antall på nivå 0: 10 → 9 · antall på nivå 2: ingenting → 1',
    ],
    [
      'mapped at last, with levels that go',
      {
        foer: { antall: null, aarsverk: { 2: 0.8 }, merknad: 'x' },
        etter: { antall: { 0: 9 } },
      },
      'Solbakken barnehage\n  spr-01 Språkutvikling: antall: ikke kartlagt → 0: 9 · årsverk på nivå 2: 0,8 → ingenting · merknad: «x» → ingenting',
    ],
    [
      'no longer mapped, of a unit and competence without names',
      { id: 'ny', kompetanse: 'lokal-1', foer: { antall: { 0: 1 } }, etter: { antall: null } },
      'ny\n  lokal-1: antall: 0: 1 → ikke kartlagt',
    ],
    [
      'a new unit',
      {
        slag: 'enhet',
        id: 'naustet',
        kompetanse: null,
        ny: true,
        etter: { id: 'naustet', navn: 'Naustet', ansatte: 4, beholdning: {} },
      },
      'Naustet (ny enhet)\n  navn: «Naustet» · antall ansatte: 4',
    ],
    [
      'a requirement',
      {
        slag: 'krav',
        id: 'k1',
        kompetanse: null,
        foer: { frist: 2028, kritisk: true, begrunnelse: ['m1'], gjelder: { tjeneste: 'ppt' } },
        etter: { frist: 2029, kritisk: false, begrunnelse: ['m1', 'f1'], gjelder: { enheter: [] } },
      },
      'k1\n  frist: 2028 → 2029 · kritisk: ja → nei · begrunnelse: «m1» → «m1», «f1» · hvor kravet gjelder: endret',
    ],
    [
      'a new measure, with a number that nobody may see',
      {
        slag: 'tiltak',
        id: 't9',
        kompetanse: null,
        ny: true,
        etter: { tittel: 'For 01017012345', kostnad: { sum: 5000 }, effekt: [{ aar: 2028 }] },
      },
      't9 For *** (ny)\n  tittel: «For ***» · kostnad: 5 000 kr · effekt: endret',
    ],
  ])('%s', (_, changes, text) => {
    const page = shown({ revisions: [revision(changes)] });
    expect(page).toBe(`Endringer\n${text}${CELL}`);
  });

  test('of many only the first, unless all are asked for; none for who wants errors only', () => {
    const revisions = Array.from({ length: 100 }, (_, place) =>
      revision({ kompetanse: `spr-${place}`, etter: { ubrukt: 1 } }),
    );
    expect(shown({ revisions })).toContain('… og 21 endringer til.');
    expect(shown({ revisions }, { all: true })).toContain('spr-99');
    expect(shown({ revisions }, { quiet: true })).toBe('');
  });
});

describe('what is said', () => {
  const guess = noticeOf(PLACE, { kode: 'gjett/individer', fakta: {} });
  const fault = noticeOf(
    { ...PLACE, celle: null },
    { kode: 'rad/motstrid', fakta: { felt: 'antall', foerst: 'C6' } },
  );
  const ofFile = noticeOf({ ...PLACE, ark: null, celle: null }, { kode: 'fil/tom', fakta: {} });
  const ofLine = noticeOf({ ...PLACE, ark: null, celle: '7:3' }, { kode: 'ark/skjult', fakta: {} });

  test('each with its place', () => {
    const page = shown({ notices: [guess, fault, ofFile, ofLine] });
    for (const text of [
      'a.xlsx, Ark1!C7: advarsel\n  Den samme',
      'a.xlsx, arket Ark1: feil\n  Antall er ikke det samme som i C6.',
      'a.xlsx: feil\n',
      'a.xlsx, linje 7, kolonne 3: advarsel\n',
      '2 ting passet ikke',
      '1 ting er gjettet',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('errors always, and of the rest what can be read', () => {
    const notices = [...Array.from({ length: 70 }, () => guess), fault];
    expect(shown({ notices })).toContain('… og 10 meldinger til.');
    expect(shown({ notices })).toContain('Antall er ikke det samme');
    expect(shown({ notices }, { all: true })).not.toContain('meldinger til');
    const quiet = shown({ notices }, { quiet: true });
    expect(quiet).toBe(
      'a.xlsx, arket Ark1: feil\n  Antall er ikke det samme som i C6. Ingen av dem er importert. Rett den som er feil.\n\nÉn ting passet ikke og er ikke importert. Se over.\n',
    );
  });

  test('what is refused, what nothing can be written for, and what is to be pasted', () => {
    const page = shown({
      refused: [{ sted: PLACE, melding: 'for mange.' }],
      unexplained: ['plan.yaml: nei 01017012345'],
      newFiles: ['oversikt-skole.yaml'],
      assumed: { files: ['oversikt-skole.yaml'], date: '2027-01-15' },
      paste: { file: 'kompass.yaml', text: 'importer:\n  - navn: bred\n' },
    });
    expect(page).toBe(`a.xlsx, Ark1!C7: feil
  Ikke importert, for planen ville fått en feil: for mange.

Skriv svarene i «kompass.yaml», og importer på nytt:
  importer:
    - navn: bred

Ny fil: «oversikt-skole.yaml».
I «oversikt-skole.yaml» står det at kartleggingen ble ferdig 15. januar 2027, med metoden register. Rett det hvis det ikke stemmer.

Planen ville fått disse feilene, og ingenting er skrevet. Rett dem i arket eller i planen:
  plan.yaml: nei ***

Én ting passet ikke og er ikke importert. Se over.
`);
  });
});
