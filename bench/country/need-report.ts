import type { Municipality } from '../../src/generated/data/municipalities.ts';
import type { Unit } from './units.ts';

function participantText({ navn, tjeneste, eierform }: Unit, kommunenummer: string): string {
  const owned = eierform === 'privat';
  return `  - { navn: ${navn}, tjeneste: ${tjeneste}, privat: ${owned}, kommunenummer: "${kommunenummer}" }`;
}

/** The first units of each service that a grant for collective development wants along. */
function participants(units: readonly Unit[]): Unit[] {
  const first = (tjeneste: string, eierform?: string): Unit[] =>
    units
      .filter((unit) => unit.tjeneste === tjeneste && (eierform ?? unit.eierform) === unit.eierform)
      .slice(0, 2);
  const wanted = [first('barnehage', 'kommunal'), first('barnehage', 'privat')];
  return [...wanted, first('skole', 'kommunal'), first('skole', 'privat'), first('ppt')].flat();
}

/** The `behovsmelding` document for the first measure. */
export function needReportText(municipality: Municipality, units: readonly Unit[]): string {
  const { kommunenummer, navn_norsk } = municipality;
  const taking = participants(units).map((unit) => participantText(unit, kommunenummer));
  return `dokument: behovsmelding
versjon: 1
id: b1
ordning: kollektiv_bhg_gs
barnehage_skoleaar: 2027/2028
type: ny
innsender: { type: kommune, kommunenummer: "${kommunenummer}", navn: ${navn_norsk} kommune }
kontakt: { rolle: PP-leder, epost: ppt@kommunen.example }
deltakere:
${taking.join('\n')}
behov:
  beskrivelse: >-
    Seks av ti ansatte i hver barnehage skal ha grunnleggende kompetanse. I dag når under
    halvparten av barnehagene kravet.
  krav: [k1, k2, k3, k4]
  kartlagt: 2026-10-15
  metode: samtale
forankring: { planer: [Økonomi- og handlingsplan 2027–2030], sak: 112/26 }
medvirkning: { ansatte: true, tillitsvalgte: true, beskrivelse: Drøftet i personalmøter i november. }
maal:
  - tekst: Alle barnehager har minst to ansatte som arbeider selvstendig.
    kjennetegn: Barn får tiltak i barnehagen innen fire uker.
tiltak:
  id: t1
  tittel: Sammen om språket
  beskrivelse: Alle arbeider med språkmiljøet i to år, med fagdager og veiledning.
  arbeidsform: Fagdager, utprøving og veiledning
  kollektivt: true
  tema: [spr-01]
  start: 2027-08-16
  slutt: 2029-06-15
maalgrupper: [{ gruppe: barnehagelærere, antall: 46 }, { gruppe: lærere, antall: 22 }]
partner: { type: uh, navn: Høgskolen i Ytre fjord, kontaktet: 2026-11-20, bidrag: To fagpersoner }
statped: { involvert: false }
budsjett:
  - { aar: 2027, tilskudd_eier: 150000, tilskudd_partner: 250000, egenandel: 120000, koordinator: 20000 }
kriterier:
  lokalt_behov: Fra kompetanseanalysen.
  kollektiv_prosess: Hele personalet deltar.
  partnerskap: Planlagt sammen.
prioritet: 1
maalform: bokmaal
`;
}
