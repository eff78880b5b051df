import { expect, test } from 'vitest';
import type { Code } from '../../src/domain/diagnostic.ts';
import type { DiagnosticFacts } from '../../src/domain/diagnostic-facts.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

/** A finding, its sentence in nb, nn and en, and what it should be. */
function about<C extends Code>(code: C, facts: DiagnosticFacts[C], expected: readonly string[]) {
  const sentences = [nb, nn, en].map(({ rules, words }) =>
    rules[code].message(facts, words).replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  return [code, sentences, expected] as const;
}

test.each([
  about('frist/slutt-foer-start', { start: '2027-08-17', slutt: '2027-01-29' }, [
    'Slutten (29. januar 2027) er før starten (17. august 2027).',
    'Slutten (29. januar 2027) er før starten (17. august 2027).',
    'The end (29 January 2027) comes before the start (17 August 2027).',
  ]),
  about('frist/slutt-foer-start', { start: '2030', slutt: '2027' }, [
    'Slutten (2027) er før starten (2030).',
    'Slutten (2027) er før starten (2030).',
    'The end (2027) comes before the start (2030).',
  ]),
  about('frist/tiltak-utenfor-perioden', { dato: '2031-06-13', fra: 2027, til: 2030 }, [
    'Datoen 13. juni 2031 er utenfor planperioden 2027–2030.',
    'Datoen 13. juni 2031 er utanfor planperioden 2027–2030.',
    '13 June 2031 is outside the period of the plan, 2027–2030.',
  ]),
  about('frist/passert', { frist: 'behovsmelding', dato: '2027-02-01' }, [
    'Fristen for behovsmeldingen var 1. februar 2027.',
    'Fristen for behovsmeldinga var 1. februar 2027.',
    'The deadline for the need report was 1 February 2027.',
  ]),
  about('frist/passert', { frist: 'rullering', dato: '2026-11-01' }, [
    'Datoen for neste rullering var 1. november 2026.',
    'Datoen for neste rullering var 1. november 2026.',
    'The date of the next revision was 1 November 2026.',
  ]),
  about('frist/passert', { frist: 'tiltak', dato: '2026-11-01' }, [
    'Fristen for tiltaket var 1. november 2026.',
    'Fristen for tiltaket var 1. november 2026.',
    'The deadline of the measure was 1 November 2026.',
  ]),
  about('frist/passert', { frist: 'nettverk', dato: '2026-09-01' }, [
    'Fristen for å melde inn representanter var 1. september 2026.',
    'Fristen for å melde inn representantar var 1. september 2026.',
    'The deadline for naming representatives was 1 September 2026.',
  ]),
  about('frist/gammel-kartlegging', { kartlagt: '2024-10-15', start: '2027-01-01', maaneder: 27 }, [
    'Kartleggingen er fra 15. oktober 2024. Det er 27 måneder før 1. januar 2027, da tallene tas i bruk.',
    'Kartlegginga er frå 15. oktober 2024. Det er 27 månader før 1. januar 2027, då tala blir tekne i bruk.',
    'The mapping is of 15 October 2024, 27 months before 1 January 2027, when the figures are put to use.',
  ]),
  about('frist/partner-kontaktet-for-sent', { kontaktet: '2027-02-15', frist: '2027-02-01' }, [
    'Partneren ble kontaktet 15. februar 2027, etter fristen for behovsmeldingen 1. februar 2027.',
    'Partnaren blei kontakta 15. februar 2027, etter fristen for behovsmeldinga 1. februar 2027.',
    'The partner was contacted on 15 February 2027, after the deadline for the need report on 1 February 2027.',
  ]),
  about('steg/maal-uten-indikator', { maal: 'm2' }, [
    'Det operative målet «m2» har ingen indikator.',
    'Det operative målet «m2» har ingen indikator.',
    'The operational goal “m2” has no indicator.',
  ]),
  about('steg/maal-uten-krav', { maal: 'm4' }, [
    'Ingen krav bygger på målet «m4».',
    'Ingen krav byggjer på målet «m4».',
    'No requirement rests on the goal “m4”.',
  ]),
  about('steg/krav-uten-begrunnelse', { krav: 'k9' }, [
    'Kravet «k9» bygger verken på et mål eller en føring.',
    'Kravet «k9» byggjer verken på eit mål eller ei føring.',
    'The requirement “k9” rests on no goal and no guideline.',
  ]),
  about('steg/gap-uten-tiltak', { krav: 'k9', kompetanse: 'spr-04', gap: 1, maalt_i: 'antall' }, [
    'Kravet «k9» (spr-04) mangler 1 person, og ingen tiltak svarer på det.',
    'Kravet «k9» (spr-04) manglar 1 person, og ingen tiltak svarer på det.',
    'The requirement “k9” (spr-04) lacks 1 person, and no measure answers it.',
  ]),
  about('steg/gap-uten-tiltak', { krav: 'k9', kompetanse: 'spr-04', gap: 3, maalt_i: 'antall' }, [
    'Kravet «k9» (spr-04) mangler 3 personer, og ingen tiltak svarer på det.',
    'Kravet «k9» (spr-04) manglar 3 personar, og ingen tiltak svarer på det.',
    'The requirement “k9” (spr-04) lacks 3 people, and no measure answers it.',
  ]),
  about(
    'steg/gap-uten-tiltak',
    { krav: 'k9', kompetanse: 'spr-04', gap: 1.5, maalt_i: 'aarsverk' },
    [
      'Kravet «k9» (spr-04) mangler 1,5 årsverk, og ingen tiltak svarer på det.',
      'Kravet «k9» (spr-04) manglar 1,5 årsverk, og ingen tiltak svarer på det.',
      'The requirement “k9” (spr-04) lacks 1.5 full-time equivalents, and no measure answers it.',
    ],
  ),
  about('steg/tiltak-uten-krav', { tiltak: 't1' }, [
    'Tiltaket «t1» svarer ikke på noe krav.',
    'Tiltaket «t1» svarer ikkje på noko krav.',
    'The measure “t1” answers no requirement.',
  ]),
  about('steg/rekrutterer-foer-mobilisering', { tiltak: 't1', kompetanse: 'spr-01', ubrukt: 1 }, [
    'Tiltaket «t1» rekrutterer «spr-01», men 1 ansatt har kompetansen uten å få brukt den.',
    'Tiltaket «t1» rekrutterer «spr-01», men 1 tilsett har kompetansen utan å få brukt han.',
    'The measure “t1” recruits “spr-01”, but 1 employee has the competence without getting to use it.',
  ]),
  about('steg/rekrutterer-foer-mobilisering', { tiltak: 't1', kompetanse: 'spr-01', ubrukt: 2 }, [
    'Tiltaket «t1» rekrutterer «spr-01», men 2 ansatte har kompetansen uten å få brukt den.',
    'Tiltaket «t1» rekrutterer «spr-01», men 2 tilsette har kompetansen utan å få brukt han.',
    'The measure “t1” recruits “spr-01”, but 2 employees have the competence without getting to use it.',
  ]),
  about('steg/uten-tillitsvalgt', {}, [
    'Prosjektgruppen har ingen tillitsvalgt.',
    'Prosjektgruppa har ingen tillitsvald.',
    'The project group has no employee representative.',
  ]),
  about('steg/tjeneste-uten-enhet', { tjeneste: 'ppt' }, [
    'Planen omfatter PPT, men ingen enhet i oversiktene hører til tjenesten.',
    'Planen omfattar PPT, men inga eining i oversiktene høyrer til tenesta.',
    'The plan covers PPT, but no unit in the inventories belongs to that service.',
  ]),
  about('steg/vedtatt-uten-vedtak', {}, [
    'Planen står som vedtatt, men ingen vedtak er ført opp.',
    'Planen står som vedteken, men ingen vedtak er førte opp.',
    'The plan is marked as adopted, but no decision is given.',
  ]),
  about('steg/vedtatt-uten-plantilknytning', {}, [
    'Planen står som vedtatt, men er ikke koblet til handlingsdelen eller økonomiplanen.',
    'Planen står som vedteken, men er ikkje kopla til handlingsdelen eller økonomiplanen.',
    'The plan is marked as adopted, but is not linked to the action part or the economic plan.',
  ]),
  about('steg/fullfoert-uten-dato', { tiltak: 't1' }, [
    'Tiltaket «t1» er fullført, men har ingen dato.',
    'Tiltaket «t1» er fullført, men har ingen dato.',
    'The measure “t1” is completed, but has no date.',
  ]),
  about('steg/uten-grunn', { tiltak: 't1', status: 'utsatt' }, [
    'Tiltaket «t1» er utsatt, men grunnen mangler.',
    'Tiltaket «t1» er utsett, men grunnen manglar.',
    'The measure “t1” is postponed, but the reason is missing.',
  ]),
  about('ordning/individuelt-tiltak', { tiltak: 't1' }, [
    'Tiltaket «t1» er individuelt, men er ført opp med tilskudd til kollektiv kompetanseutvikling.',
    'Tiltaket «t1» er individuelt, men er ført opp med tilskot til kollektiv kompetanseutvikling.',
    'The measure “t1” is individual, but is entered with a grant for collective development.',
  ]),
  about('ordning/medvirkning', { mangler: ['ansatte', 'tillitsvalgte'] }, [
    'Meldingen sier at ansatte og tillitsvalgte ikke har vært med på å vurdere behovet.',
    'Meldinga seier at tilsette og tillitsvalde ikkje har vore med på å vurdere behovet.',
    'The report says that employees and employee representatives have not taken part in assessing the need.',
  ]),
  about(
    'ordning/partnertype',
    { type: 'fagskole', tillatt: ['uh', 'nasjonalt_senter'], ordning: 'dekom' },
    [
      'Ordningen «dekom» tillater ikke fagskole som partner. Tillatt: universitet eller høgskole, nasjonalt senter.',
      'Ordninga «dekom» tillèt ikkje fagskule som partnar. Tillate: universitet eller høgskule, nasjonalt senter.',
      'The scheme “dekom” does not allow this kind of partner: vocational college. Allowed: university or university college, national centre.',
    ],
  ),
  about('ordning/ikke-alle-tjenester', { mangler: ['skole', 'ppt'] }, [
    'Ingen deltakere er fra skole eller PPT.',
    'Ingen deltakarar er frå skule eller PPT.',
    'No participant is from school or PPT.',
  ]),
  about('ordning/uten-private', { private: 1 }, [
    'Kommunen har 1 privat enhet i ordningens målgruppe, men ingen private deltar.',
    'Kommunen har 1 privat eining i målgruppa for ordninga, men ingen private deltek.',
    'The municipality has 1 private unit in the target group of the scheme, but no private unit takes part.',
  ]),
  about('ordning/uten-private', { private: 2 }, [
    'Kommunen har 2 private enheter i ordningens målgruppe, men ingen private deltar.',
    'Kommunen har 2 private einingar i målgruppa for ordninga, men ingen private deltek.',
    'The municipality has 2 private units in the target group of the scheme, but no private unit takes part.',
  ]),
  about('ordning/flere-tiltak', { antall: 2 }, [
    'Meldingen har 2 tiltak i en liste, men skal ha ett.',
    'Meldinga har 2 tiltak i ei liste, men skal ha eitt.',
    'The report has a list of 2 measures, but must have one measure.',
  ]),
  about('ordning/nettverk-uten-representant', { mangler: ['skole', 'eier_privat'] }, [
    'Ingen i nettverket representerer skole eller privat eier.',
    'Ingen i nettverket representerer skule eller privat eigar.',
    'Nobody in the network represents school or private owner.',
  ]),
  about('ordning/nettverk-uten-uh', {}, [
    'Nettverket har ikke noe universitet og ingen høgskole som partner.',
    'Nettverket har ikkje noko universitet og ingen høgskule som partnar.',
    'The network has no university or university college as partner.',
  ]),
  about('personvern/foedselsnummer', { maskert: '02*********' }, [
    'Dette ser ut som et fødselsnummer (02*********).',
    'Dette ser ut som eit fødselsnummer (02*********).',
    'This looks like a national identity number (02*********).',
  ]),
  about('personvern/telefon', { maskert: '98******' }, [
    'Dette ser ut som et telefonnummer (98******).',
    'Dette ser ut som eit telefonnummer (98******).',
    'This looks like a telephone number (98******).',
  ]),
  about('personvern/epost', { maskert: 'k…@…' }, [
    'Dette ser ut som e-postadressen til en person (k…@…).',
    'Dette ser ut som e-postadressa til ein person (k…@…).',
    'This looks like a person’s e-mail address (k…@…).',
  ]),
  about(
    'personvern/liten-celle',
    {
      figurer: ['dekning', 'gap'],
      kompetanse: 'spr-03',
      tjeneste: 'ppt',
      nivaa: 3,
      terskel: 5,
    },
    [
      'Raden for «spr-03» på nivå 3 (PPT) viser tall under terskelen på 5: «dekning» og «gap».',
      'Rada for «spr-03» på nivå 3 (PPT) viser tal under terskelen på 5: «dekning» og «gap».',
      'The row for “spr-03” at level 3 (PPT) shows figures below the threshold of 5: “dekning” and “gap”.',
    ],
  ),
  about('personvern/navn', { maskert: 'K… N…' }, [
    'Dette ser ut som navnet på en person (K… N…).',
    'Dette ser ut som namnet på ein person (K… N…).',
    'This looks like the name of a person (K… N…).',
  ]),
])('%s', (_, sentences, expected) => {
  expect(sentences).toEqual(expected);
});
