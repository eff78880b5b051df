import type { ReadBackTexts } from '../read-back-texts.ts';

export const readBackTexts: ReadBackTexts = {
  fault: {
    'uten-noekler': (_, w) =>
      `Arbeidsboka sier ikke hvilken runde den hører til: det skjulte arket ${w.quote('_kompass')} mangler eller er fra en annen versjon. Bruk arbeidsboka som «kompass samle» laget, og lagre den som .xlsx.`,
    'annen-runde': ({ funnet, ventet }, w) =>
      `Arbeidsboka hører til ${w.quote(funnet)}, men forumdokumentet er for ${w.quote(ventet)}. Velg riktig forumdokument med --forum.`,
    'andre-kriterier': ({ kriterier }, w) =>
      `Arbeidsboka og forumdokumentet har ikke de samme kriteriene: ${w.list(kriterier.map(w.quote))} finnes bare i det ene. Lag arbeidsboka på nytt med «kompass samle», eller sett kriteriene tilbake.`,
    'mangler-ark': ({ navn }, w) =>
      `Finner verken arket ${w.quote(navn)} eller et annet ark med de samme kolonnene. Sett arket inn igjen.`,
    'flere-ark': ({ navn }, w) =>
      `Flere ark har de samme kolonnene: ${w.list(navn.map(w.quote))}. Slett kopiene.`,
    'mangler-kolonne': ({ tittel }, w) =>
      `Kolonnen ${w.quote(tittel)} mangler. Sett den inn igjen, eller gi den tittelen tilbake.`,
    'dobbel-kolonne': ({ tittel }, w) =>
      `Kolonnen ${w.quote(tittel)} finnes to ganger. Slett den som ikke skal gjelde.`,
    'mangler-rad': ({ id }, w) => `Raden for ${w.quote(id)} er slettet. Sett den inn igjen.`,
    'dobbel-rad': ({ id, foerst }, w) =>
      `${w.quote(id)} står også i ${foerst}. Slett den raden som ikke skal gjelde.`,
    'ukjent-rad': ({ id }, w) =>
      `${w.quote(id)} er ikke en av behovsmeldingene i runden. Rett id-en, eller slett raden.`,
    'rad-uten-id': () =>
      'Raden er fylt ut, men mangler id-en til behovsmeldingen. Skriv den inn igjen, eller tøm raden.',
    formelfeil: ({ verdi }) => `Formelen gir feilen ${verdi}. Skriv inn verdien i stedet.`,
    'formel-uten-verdi': () =>
      'Formelen er ikke regnet ut. Åpne arbeidsboka, lagre den, og prøv igjen.',
    'ugyldig-poeng': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikke poeng. Skriv 0, 1 eller 2, eller la cella stå tom.`,
    'ugyldig-beloep': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikke et beløp. Skriv hele kroner fra 0 og oppover, uten «kr», eller la cella stå tom.`,
    'ugyldig-merknad': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikke en tekst. Skriv merknaden med ord.`,
    'for-lang-merknad': ({ tegn, grense }, w) =>
      `Merknaden har ${w.number(tegn)} tegn, men kan ha høyst ${w.number(grense)}. Kort den ned.`,
    styretegn: () =>
      'Merknaden inneholder usynlige styretegn. Skriv den på nytt i stedet for å lime den inn.',
  },
  note: {
    'flyttet-kolonne': ({ titler }, w) =>
      `Kolonner er flyttet, og er lest der de står nå: ${w.list(titler.map(w.quote))}.`,
    'over-soekt': ({ id, innstilt, soekt }, w) =>
      `${w.quote(id)} er innstilt med ${w.money(innstilt)}, som er mer enn det er søkt om (${w.money(soekt)}).`,
    'over-ramma': ({ innstilt, ramme }, w) =>
      `Det er innstilt ${w.money(innstilt)} i alt, som er mer enn rammen på ${w.money(ramme)}.`,
  },
  sheet: (name, w) => `arket ${w.quote(name)}`,
  cell: (sheet, address, w) => `${w.quote(sheet)}, celle ${address}`,
  recommended: 'innstilt',
  remark: 'merknad',
  nothing: 'tom',
  refused: (faults, workbook, w) =>
    `${w.quote(workbook)} er ikke lest inn: ${w.plural(faults, 'feil', 'feil')}. Ingenting er endret.`,
  unchanged: (forum, w) => `Arbeidsboka sier det samme som ${w.quote(forum)}. Ingenting er endret.`,
  changed: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'endring', 'endringer')} i ${w.plural(reports, 'vurdering', 'vurderinger')} er skrevet i ${w.quote(forum)}.`,
  wouldChange: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'endring', 'endringer')} i ${w.plural(reports, 'vurdering', 'vurderinger')} ville bli skrevet i ${w.quote(forum)}. Ingenting er endret.`,
};
