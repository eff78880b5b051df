import type { Municipality } from '../../src/generated/data/municipalities.ts';

/** The `plan` document of a municipality, written out to step 7. */
export function planText({ kommunenummer, navn_norsk, spraakvedtak }: Municipality): string {
  return `# Strategisk kompetanseplan for oppvekst
dokument: plan
versjon: 1
organisasjon:
  type: kommune
  kommunenummer: "${kommunenummer}"
  navn: ${navn_norsk} kommune
maalform: ${spraakvedtak === 'nynorsk' ? 'nynorsk' : 'bokmaal'}
periode: { fra: 2027, til: 2030 }
status: utkast
katalog: standard
steg:
  organisering:
    omfang: { type: tjenesteomraade, tjenester: [barnehage, skole, sfo, ppt] }
    mandat: Lage strategisk kompetanseplan for oppvekst 2027–2030.
    prosjekteier: Kommunalsjef oppvekst
    prosjektgruppe:
      - { rolle: PP-leder, tjeneste: ppt, ansvar: Leder arbeidet }
      - { rolle: Rektor, tjeneste: skole, ansvar: Kartlegger skolene }
      - { rolle: Hovedtillitsvalgt, tillitsvalgt: true, ansvar: Medbestemmelse }
    involvering:
      - { gruppe: ansatte, metode: Drøfting i personalmøter, dato: 2026-10-02 }
    tidsplan: { start: 2026-08-17, slutt: 2027-01-29 }
  forankring:
    hvorfor: Barn skal få hjelp der de er.
    hva: Alle tjenester har den kompetansen de selv skal ha.
    hvordan: Vi mobiliserer først og utvikler sammen.
    vedtak: [{ organ: Kommunestyret, type: politisk, dato: 2026-12-10, sak: 112/26 }]
    plantilknytning:
      - { type: handlingsdel, navn: Økonomi- og handlingsplan 2027–2030, fra: 2027, til: 2030 }
    droeftet: { dato: 2026-11-03, parter: [Utdanningsforbundet, Fagforbundet] }
  maal:
    maal:
${[1, 2, 3, 4].map(goalText).join('\n')}
    foeringer:
      - { id: f1, type: lov, tittel: Barnehageloven, referanse: LOV-2005-06-17-64 }
      - { id: f2, type: lov, tittel: Opplæringsloven, referanse: LOV-2023-06-09-30 }
      - { id: f3, type: lokal_plan, tittel: Oppvekstplan 2025–2032 }
  kompetansebegrep:
    definisjon: Kompetanse er å kunne løse oppgavene sammen.
    byggesteiner: [kunnskaper, ferdigheter, evner, holdninger]
  analyse: { vurdering: Språkkompetansen er sårbar i de små barnehagene. }
  strategi: { vurdering: Vi bruker først den kompetansen som finnes. }
  oppfoelging:
    rullering: { intervall_maaneder: 12, neste: 2027-11-01 }
`;
}

function goalText(number: number): string {
  return `      - id: m${number}
        tekst: Barn som trenger støtte, får den innen ${number + 2} uker i sin egen barnehage eller skole.
        kilde: Kommuneplanens samfunnsdel
        nivaa: operativt
        type: kvalitet
        indikator: Andel barn som får støtte innen ${number + 2} uker
        maaltall: ${80 + number}
        enhet: prosent`;
}
