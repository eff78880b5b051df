import type { Texts } from '../../check.ts';

const PLAN = `dokument: plan
versjon: 1
organisasjon: { type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }
maalform: bokmaal
periode: { fra: 2027, til: 2030 }
status: utkast
`;

const KRAV = `dokument: krav
versjon: 1
krav:
  - { id: k1, kompetanse: spr-01, gjelder: { tjeneste: barnehage }, nivaa: 2, antall: 2, per: enhet, hvor: enhet, viktighet: skal, frist: 2028, begrunnelse: [m1, f1] }
  - { id: k2, kompetanse: san-05, gjelder: { tjeneste: barnehage }, nivaa: 1, andel: 0.5, per: enhet, hvor: tilgjengelig, viktighet: boer, kritisk: true }
  - { id: k3, kompetanse: utv-02, gjelder: { enheter: [solbakken, tangen] }, nivaa: 1, aarsverk: 1.5, per: tjeneste, hvor: enhet, viktighet: kan }
`;

const OVERSIKT = `dokument: oversikt
versjon: 1
kommunenummer: "9901"
kartlagt: 2026-10-15
metode: samtale
enheter:
  - id: solbakken
    navn: Solbakken barnehage
    tjeneste: barnehage
    ansatte: 22
    aarsverk: 18.4
    beholdning:
      spr-01: { antall: { 0: 10, 1: 8, 2: 3, 3: 1 }, avgang: [{ aar: 2028, nivaa: 3, antall: 1 }], merknad: Fordelt på tre avdelinger }
      utv-02: { antall: { 0: 20, 1: 2 }, aarsverk: { 1: 1.5 }, ubrukt: 1 }
  - { id: tangen, navn: Tangen barnehage, tjeneste: barnehage, ansatte: 27, barn: 79 }
`;

const TILTAK = `dokument: tiltak
versjon: 1
tiltak:
  - id: t1
    tittel: Språkløftet
    strategi: utvikle
    krav: [k1]
    laeringsarena: arbeidsplass
    kollektivt: true
    ansvar: PP-leder
    start: 2027-08-16
    frist: 2028-06-16
    kostnad: { sum: 520000, finansiering: [{ kilde: tilskudd, beloep: 400000 }, { kilde: egenandel, beloep: 120000 }] }
    effekt:
      - { kompetanse: spr-01, enhet: solbakken, fra_nivaa: 1, til_nivaa: 2, antall: 2, aar: 2028 }
      - { kompetanse: spr-01, tjeneste: barnehage, fra_nivaa: 0, til_nivaa: 1, antall_per_enhet: 3, aar: 2028 }
    prioritet: 1
    status: planlagt
  - { id: t2, tittel: Bruk av den vi har, strategi: mobilisere, status: i_gang, effekt: [{ kompetanse: san-05, enhet: tangen, fra_enhet: solbakken, til_nivaa: 2, antall: 1, aar: 2028 }] }
`;

const MELDING = `dokument: behovsmelding
versjon: 1
id: b1
ordning: kollektiv_bhg_gs
barnehage_skoleaar: 2027/2028
type: ny
innsender: { type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }
kontakt: { rolle: PP-leder, epost: ppt@fjordvik.example }
deltakere:
  - { navn: Solbakken barnehage, tjeneste: barnehage, privat: false, kommunenummer: "9901" }
behov: { beskrivelse: Få kan språkutvikling., krav: [k1], kartlagt: 2026-10-15, metode: samtale }
forankring: { planer: [Oppvekstplan 2025–2032], sak: 112/26 }
medvirkning: { ansatte: true, tillitsvalgte: true }
maal: [{ tekst: Flere kan språk., kjennetegn: To i hver barnehage. }]
tiltak: { id: t1, tittel: Språkløftet, beskrivelse: Observasjon og veiledning., kollektivt: true, tema: [spr-01], start: 2027-08-16, slutt: 2028-06-16 }
maalgrupper: [{ gruppe: barnehagelærere, antall: 46 }]
partner: { type: uh, navn: Universitetet i Fjordane (eksempel), kontaktet: 2026-11-20 }
statped: { involvert: false }
budsjett: [{ aar: 2027, tilskudd_eier: 150000, tilskudd_partner: 250000, egenandel: 120000 }]
kriterier: { lokalt_behov: Kartlagt i høst., kollektiv_prosess: Alle deltar., partnerskap: Vi planlegger sammen. }
maalform: bokmaal
`;

/** A plan folder with two units, small enough to be read at a glance. */
export const SMALL: Texts = {
  'plan.yaml': PLAN,
  'krav.yaml': KRAV,
  'oversikt.yaml': OVERSIKT,
  'tiltak.yaml': TILTAK,
  'behovsmelding.yaml': MELDING,
};
