import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/domain/diagnostic.ts';
import type { DiagnosticFacts } from '../../src/domain/diagnostic-facts.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

/** The sentence of a finding in nb, nn and en, with ordinary spaces in its numbers. */
function sentences<C extends Code>(code: C, facts: DiagnosticFacts[C]): string[] {
  return [nb, nn, en].map(({ rules, words }) =>
    rules[code].message(facts, words).replaceAll(/[\u00a0\u202f]/g, ' '),
  );
}

/** Prints as a template: one line for each language. */
const printed = <C extends Code>(code: C, ...variants: readonly DiagnosticFacts[C][]): string =>
  variants.map((facts) => sentences(code, facts).join('\n')).join('\n\n');

describe('ref', () => {
  const UNKNOWN = [
    'ref/ukjent-kompetanse',
    'ref/ukjent-enhet',
    'ref/ukjent-krav',
    'ref/ukjent-begrunnelse',
    'ref/ukjent-maal',
    'ref/ukjent-tiltak',
    'ref/ukjent-ordning',
    'ref/ukjent-kriterium',
    'ref/ukjent-omraade',
    'ref/ukjent-katalog',
    'ref/ukjent-embete',
  ] as const;

  test.each(UNKNOWN)('%s names what is unknown and suggests what may be meant', (code) => {
    const plain = sentences(code, { id: 'havlyy' });
    for (const sentence of plain) expect(sentence).toMatch(/[«“]havlyy[»”].*\.$/);
    const [bokmaal, nynorsk, english] = plain;
    expect(sentences(code, { id: 'havlyy', naermest: 'havly' })).toEqual([
      `${bokmaal} Mente du «havly»?`,
      `${nynorsk} Meinte du «havly»?`,
      `${english} Did you mean “havly”?`,
    ]);
  });

  test('no two of them say the same', () => {
    const inEnglish = UNKNOWN.map((code) => sentences(code, { id: 'x' })[2]);
    expect(new Set(inEnglish).size).toBe(UNKNOWN.length);
  });

  test('utgaatt-kompetanse', () => {
    const gone = { id: 'spr-03', utgaatt: '2026-06-30' };
    const text = printed('ref/utgaatt-kompetanse', gone, { ...gone, erstattet_av: 'spr-02' });
    expect(text).toMatchInlineSnapshot(`
      "Kompetansen «spr-03» gikk ut av katalogen 30. juni 2026.
      Kompetansen «spr-03» gjekk ut av katalogen 30. juni 2026.
      The competence “spr-03” left the catalogue on 30 June 2026.

      Kompetansen «spr-03» gikk ut av katalogen 30. juni 2026. Bruk «spr-02» i stedet.
      Kompetansen «spr-03» gjekk ut av katalogen 30. juni 2026. Bruk «spr-02» i staden.
      The competence “spr-03” left the catalogue on 30 June 2026. Use “spr-02” instead."
    `);
  });

  test('numbers', () => {
    expect(printed('ref/ukjent-fylke', { nummer: '64' })).toMatchInlineSnapshot(`
      "Fylkesnummeret «64» er ikke i bruk.
      Fylkesnummeret «64» er ikkje i bruk.
      The county number “64” is not in use."
    `);
    expect(
      printed('ref/ukjent-kommunenummer', { nummer: '9900' }, { nummer: '9900', naermest: '4601' }),
    ).toMatchInlineSnapshot(`
      "Kommunenummeret «9900» er ikke i bruk.
      Kommunenummeret «9900» er ikkje i bruk.
      The municipality number “9900” is not in use.

      Kommunenummeret «9900» er ikke i bruk. Mente du «4601»?
      Kommunenummeret «9900» er ikkje i bruk. Meinte du «4601»?
      The municipality number “9900” is not in use. Did you mean “4601”?"
    `);
    const halden = { nummer: '3001', navn: 'Halden' };
    expect(
      printed(
        'ref/utgaatt-kommunenummer',
        { ...halden, etterfoelgere: [] },
        { ...halden, etterfoelgere: ['3101'] },
        { nummer: '1507', navn: 'Ålesund', etterfoelgere: ['1508', '1580'] },
      ),
    ).toMatchInlineSnapshot(`
      "Kommunenummeret «3001» (Halden) er ikke lenger i bruk.
      Kommunenummeret «3001» (Halden) er ikkje lenger i bruk.
      The municipality number “3001” (Halden) is no longer in use.

      Kommunenummeret «3001» (Halden) er ikke lenger i bruk. Det nye nummeret er «3101».
      Kommunenummeret «3001» (Halden) er ikkje lenger i bruk. Det nye nummeret er «3101».
      The municipality number “3001” (Halden) is no longer in use. The new number is “3101”.

      Kommunenummeret «1507» (Ålesund) er ikke lenger i bruk. Kommunen er delt, og de nye numrene er «1508» og «1580». Velg det som gjelder.
      Kommunenummeret «1507» (Ålesund) er ikkje lenger i bruk. Kommunen er delt, og dei nye nummera er «1508» og «1580». Vel det som gjeld.
      The municipality number “1507” (Ålesund) is no longer in use. The municipality was divided, and the new numbers are “1508” and “1580”. Choose the one that applies."
    `);
  });

  test('the folder', () => {
    expect(
      printed('ref/lokal-id', { id: 'ute-01', forslag: 'lokal-ute-01' }),
    ).toMatchInlineSnapshot(`
      "Id-en «ute-01» må begynne med «lokal-», for eksempel «lokal-ute-01».
      Id-en «ute-01» må byrje med «lokal-», til dømes «lokal-ute-01».
      The id “ute-01” must begin with “lokal-”, for example “lokal-ute-01”."
    `);
    expect(
      printed('ref/annen-organisasjon', { nummer: '9902', plan: '9901' }),
    ).toMatchInlineSnapshot(`
      "Nummeret «9902» hører til en annen organisasjon enn planen, som gjelder «9901».
      Nummeret «9902» høyrer til ein annan organisasjon enn planen, som gjeld «9901».
      The number “9902” belongs to another organisation than the plan, which is for “9901”."
    `);
    expect(
      printed('ref/dobbel-id', { id: 'k1', foerste_fil: 'krav.yaml', foerste_linje: 4 }),
    ).toMatchInlineSnapshot(`
      "Id-en «k1» er brukt før (krav.yaml, linje 4).
      Id-en «k1» er brukt før (krav.yaml, linje 4).
      The id “k1” is used before (krav.yaml, line 4)."
    `);
    expect(printed('ref/endret-kilde', { kilde: 'plan.yaml' })).toMatchInlineSnapshot(`
      "«plan.yaml» er ikke lenger slik den var da innsendingen ble laget: fingeravtrykket stemmer ikke.
      «plan.yaml» er ikkje lenger slik fila var då innsendinga blei laga: fingeravtrykket stemmer ikkje.
      “plan.yaml” is no longer as it was when the submission was made: its checksum does not match."
    `);
    expect(
      printed('ref/flere-av-dokumentet', { dokument: 'krav', foerste_fil: 'krav.yaml' }),
    ).toMatchInlineSnapshot(`
      "Planmappa har allerede et dokument av typen «krav»: krav.yaml.
      Planmappa har alt eit dokument av typen «krav»: krav.yaml.
      The plan folder already has a document of the kind “krav”: krav.yaml."
    `);
  });

  test('ordning-utenfor-periode', () => {
    const scheme = { ordning: 'dekom', skoleaar: '2020/2021', fra: '2021-01-26' };
    const ended = { ...scheme, skoleaar: '2027/2028', til: '2025-12-31' };
    expect(
      printed('ref/ordning-utenfor-periode', scheme, ended, {
        ...ended,
        etterfoelger: 'kollektiv_bhg_gs',
      }),
    ).toMatchInlineSnapshot(`
      "Ordningen «dekom» gjelder fra 26. januar 2021, og ikke for barnehage- og skoleåret 2020/2021.
      Ordninga «dekom» gjeld frå 26. januar 2021, og ikkje for barnehage- og skuleåret 2020/2021.
      The scheme “dekom” is in force from 26 January 2021, not for the kindergarten and school year 2020/2021.

      Ordningen «dekom» gjaldt til 31. desember 2025, og ikke for barnehage- og skoleåret 2027/2028.
      Ordninga «dekom» gjaldt til 31. desember 2025, og ikkje for barnehage- og skuleåret 2027/2028.
      The scheme “dekom” was in force until 31 December 2025, not for the kindergarten and school year 2027/2028.

      Ordningen «dekom» gjaldt til 31. desember 2025, og ikke for barnehage- og skoleåret 2027/2028. Den er erstattet av «kollektiv_bhg_gs».
      Ordninga «dekom» gjaldt til 31. desember 2025, og ikkje for barnehage- og skuleåret 2027/2028. Ho er erstatta av «kollektiv_bhg_gs».
      The scheme “dekom” was in force until 31 December 2025, not for the kindergarten and school year 2027/2028. It was replaced by “kollektiv_bhg_gs”."
    `);
  });

  test('opphevet-forskrift', () => {
    const repealed = { referanse: 'FOR-2020-12-22-3201', opphevet: '2021-01-26' };
    expect(
      printed('ref/opphevet-forskrift', repealed, {
        ...repealed,
        etterfoelger: 'FOR-2021-01-26-230',
      }),
    ).toMatchInlineSnapshot(`
      "FOR-2020-12-22-3201 ble opphevet 26. januar 2021.
      FOR-2020-12-22-3201 blei oppheva 26. januar 2021.
      FOR-2020-12-22-3201 was repealed on 26 January 2021.

      FOR-2020-12-22-3201 ble opphevet 26. januar 2021. Regelen som kom i stedet, er FOR-2021-01-26-230.
      FOR-2020-12-22-3201 blei oppheva 26. januar 2021. Regelen som kom i staden, er FOR-2021-01-26-230.
      FOR-2020-12-22-3201 was repealed on 26 January 2021. The rule that took its place is FOR-2021-01-26-230."
    `);
  });
});

describe('sum', () => {
  const kompetanse = 'spr-01';

  test('people', () => {
    expect(
      printed(
        'sum/antall-over-ansatte',
        { kompetanse, antall: 23, ansatte: 22 },
        { kompetanse, antall: 2, ansatte: 1 },
        { kompetanse, antall: 1, ansatte: 0 },
      ),
    ).toMatchInlineSnapshot(`
      "Tallene for «spr-01» blir til sammen 23 personer, men enheten har 22 ansatte.
      Tala for «spr-01» blir til saman 23 personar, men eininga har 22 tilsette.
      The counts for “spr-01” add up to 23 people, but the unit has 22 employees.

      Tallene for «spr-01» blir til sammen 2 personer, men enheten har 1 ansatt.
      Tala for «spr-01» blir til saman 2 personar, men eininga har 1 tilsett.
      The counts for “spr-01” add up to 2 people, but the unit has 1 employee.

      Tallene for «spr-01» blir til sammen 1 person, men enheten har 0 ansatte.
      Tala for «spr-01» blir til saman 1 person, men eininga har 0 tilsette.
      The counts for “spr-01” add up to 1 person, but the unit has 0 employees."
    `);
    expect(
      printed(
        'sum/avgang-over-antall',
        { kompetanse, nivaa: 3, avgang: 1, antall: 0 },
        { kompetanse, nivaa: 3, avgang: 2, antall: 1 },
        { kompetanse, nivaa: 3, avgang: 3, antall: 2 },
      ),
    ).toMatchInlineSnapshot(`
      "For «spr-01» slutter 1 person på nivå 3, men ingen er talt på det nivået.
      For «spr-01» sluttar 1 person på nivå 3, men ingen er talde på det nivået.
      For “spr-01”, 1 person leaves from level 3, but nobody is counted there.

      For «spr-01» slutter 2 personer på nivå 3, men bare 1 er talt på det nivået.
      For «spr-01» sluttar 2 personar på nivå 3, men berre 1 er tald på det nivået.
      For “spr-01”, 2 people leave from level 3, but only 1 is counted there.

      For «spr-01» slutter 3 personer på nivå 3, men bare 2 er talt på det nivået.
      For «spr-01» sluttar 3 personar på nivå 3, men berre 2 er talde på det nivået.
      For “spr-01”, 3 people leave from level 3, but only 2 are counted there."
    `);
    expect(
      printed(
        'sum/ubrukt-over-antall',
        { kompetanse, ubrukt: 1, antall: 0 },
        { kompetanse, ubrukt: 2, antall: 1 },
        { kompetanse, ubrukt: 13, antall: 12 },
      ),
    ).toMatchInlineSnapshot(`
      "For «spr-01» er 1 ført opp som ubrukt, men ingen personer er talt.
      For «spr-01» er 1 ført opp som ubrukt, men ingen personar er talde.
      For “spr-01”, 1 person is said not to use it, but nobody is counted.

      For «spr-01» er 2 ført opp som ubrukt, men bare 1 person er talt.
      For «spr-01» er 2 ført opp som ubrukt, men berre 1 person er tald.
      For “spr-01”, 2 people are said not to use it, but only 1 person is counted.

      For «spr-01» er 13 ført opp som ubrukt, men bare 12 personer er talt.
      For «spr-01» er 13 ført opp som ubrukt, men berre 12 personar er talde.
      For “spr-01”, 13 people are said not to use it, but only 12 people are counted."
    `);
  });

  test('årsverk', () => {
    expect(
      printed(
        'sum/aarsverk-over-antall',
        { kompetanse, nivaa: 3, aarsverk: 0.5, antall: 0 },
        { kompetanse, nivaa: 3, aarsverk: 1.8, antall: 1 },
        { kompetanse, nivaa: 2, aarsverk: 3.25, antall: 3 },
      ),
    ).toMatchInlineSnapshot(`
      "«spr-01» har 0,5 årsverk på nivå 3, men ingen personer.
      «spr-01» har 0,5 årsverk på nivå 3, men ingen personar.
      “spr-01” has 0.5 full-time equivalents at level 3, but no people.

      «spr-01» har 1,8 årsverk på nivå 3, men bare 1 person.
      «spr-01» har 1,8 årsverk på nivå 3, men berre 1 person.
      “spr-01” has 1.8 full-time equivalents at level 3, but only 1 person.

      «spr-01» har 3,25 årsverk på nivå 2, men bare 3 personer.
      «spr-01» har 3,25 årsverk på nivå 2, men berre 3 personar.
      “spr-01” has 3.25 full-time equivalents at level 2, but only 3 people."
    `);
    expect(
      printed(
        'sum/aarsverk-over-ansatte',
        { aarsverk: 28.4, ansatte: 22 },
        { aarsverk: 1.5, ansatte: 1 },
      ),
    ).toMatchInlineSnapshot(`
      "Enheten har 28,4 årsverk, men bare 22 ansatte.
      Eininga har 28,4 årsverk, men berre 22 tilsette.
      The unit has 28.4 full-time equivalents, but only 22 employees.

      Enheten har 1,5 årsverk, men bare 1 ansatt.
      Eininga har 1,5 årsverk, men berre 1 tilsett.
      The unit has 1.5 full-time equivalents, but only 1 employee."
    `);
  });

  test('levels', () => {
    expect(
      printed('sum/nivaa-utenfor-skala', { nivaa: 4, skala: [0, 1, 2, 3] }),
    ).toMatchInlineSnapshot(`
      "Nivå 4 finnes ikke. Skalaen har nivåene 0, 1, 2 og 3.
      Nivå 4 finst ikkje. Skalaen har nivåa 0, 1, 2 og 3.
      There is no level 4. The scale has the levels 0, 1, 2 and 3."
    `);
    expect(
      printed(
        'sum/skala-rekkefoelge',
        { nivaa: 1 },
        { nivaa: 1, etter: 2 },
        { nivaa: 2, etter: 2 },
      ),
    ).toMatchInlineSnapshot(`
      "Skalaen begynner på nivå 1, men må begynne på 0.
      Skalaen byrjar på nivå 1, men må byrje på 0.
      The scale begins at level 1, but must begin at 0.

      Nivå 1 står etter nivå 2, men nivåene må stå i stigende rekkefølge.
      Nivå 1 står etter nivå 2, men nivåa må stå i stigande rekkjefølgje.
      Level 1 comes after level 2, but the levels must be in rising order.

      Nivå 2 står to ganger i skalaen.
      Nivå 2 står to gonger i skalaen.
      Level 2 stands twice in the scale."
    `);
  });

  test('money', () => {
    expect(
      printed(
        'sum/finansiering',
        { kostnad: 520000, finansiering: 500000, differanse: 20000 },
        { kostnad: 500000, finansiering: 520000, differanse: -20000 },
      ),
    ).toMatchInlineSnapshot(`
      "Kostnaden er 520 000 kr, men finansieringen er 500 000 kr: 20 000 kr mangler.
      Kostnaden er 520 000 kr, men finansieringa er 500 000 kr: 20 000 kr manglar.
      The cost is NOK 520,000, but the financing is NOK 500,000: NOK 20,000 is missing.

      Kostnaden er 500 000 kr, men finansieringen er 520 000 kr: 20 000 kr for mye.
      Kostnaden er 500 000 kr, men finansieringa er 520 000 kr: 20 000 kr for mykje.
      The cost is NOK 500,000, but the financing is NOK 520,000: NOK 20,000 too much."
    `);
    expect(
      printed(
        'sum/budsjettaar',
        { aar: [2027, 2029] },
        { aar: [2027, 2028, 2029, 2030], hoeyst: 3 },
      ),
    ).toMatchInlineSnapshot(`
      "Budsjettårene 2027 og 2029 følger ikke etter hverandre.
      Budsjettåra 2027 og 2029 følgjer ikkje etter kvarandre.
      The budget years 2027 and 2029 do not follow each other.

      Budsjettet gjelder 4 år (2027, 2028, 2029 og 2030), men ordningen gir tilskudd for høyst 3.
      Budsjettet gjeld 4 år (2027, 2028, 2029 og 2030), men ordninga gir tilskot for høgst 3.
      The budget covers 4 years (2027, 2028, 2029 and 2030), but the scheme gives grants for at most 3."
    `);
    expect(
      printed('sum/egenandel', {
        aar: 2025,
        egenandel: 100000,
        minst: 120000,
        sats: 0.3,
        tilskudd: 400000,
      }),
    ).toMatchInlineSnapshot(`
      "Egenandelen for 2025 er 100 000 kr, men ordningen krever minst 120 000 kr: 30 % av tilskuddet på 400 000 kr.
      Eigendelen for 2025 er 100 000 kr, men ordninga krev minst 120 000 kr: 30 % av tilskotet på 400 000 kr.
      The own share for 2025 is NOK 100,000, but the scheme requires at least NOK 120,000: 30% of the grant of NOK 400,000."
    `);
  });
});

test('deling', () => {
  const first = { fra: 'ppt', foerste_fil: 'oversikt.yaml', foerste_linje: 20 };
  expect(
    printed(
      'deling/dobbel-avtale',
      { ...first, kompetanser: ['spr-01', 'spr-02'] },
      { ...first, kompetanser: 'alle' },
    ),
  ).toMatchInlineSnapshot(`
    "«ppt» deler allerede «spr-01» og «spr-02» i en annen avtale (oversikt.yaml, linje 20).
    «ppt» deler alt «spr-01» og «spr-02» i ein annan avtale (oversikt.yaml, linje 20).
    “ppt” already shares “spr-01” and “spr-02” under another agreement (oversikt.yaml, line 20).

    «ppt» deler allerede alle kompetanser i en annen avtale (oversikt.yaml, linje 20).
    «ppt» deler alt alle kompetansar i ein annan avtale (oversikt.yaml, linje 20).
    “ppt” already shares every competence under another agreement (oversikt.yaml, line 20)."
  `);
  expect(printed('deling/med-seg-selv', { enhet: 'ppt' })).toMatchInlineSnapshot(`
    "«ppt» står som mottaker i sin egen avtale.
    «ppt» står som mottakar i sin eigen avtale.
    “ppt” is a receiver of its own agreement."
  `);
  expect(printed('deling/kapasitet', { kapasitet: 0 })).toMatchInlineSnapshot(`
    "Kapasiteten er 0, men må være minst 1.
    Kapasiteten er 0, men må vere minst 1.
    The capacity is 0, but must be at least 1."
  `);
});
