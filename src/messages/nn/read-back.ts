import type { ReadBackTexts } from '../read-back-texts.ts';

export const readBackTexts: ReadBackTexts = {
  fault: {
    'uten-noekler': (_, w) =>
      `Arbeidsboka seier ikkje kva runde ho høyrer til: det skjulte arket ${w.quote('_kompass')} manglar eller er frå ein annan versjon. Bruk arbeidsboka som «kompass samle» laga, og lagre ho som .xlsx.`,
    'annen-runde': ({ funnet, ventet }, w) =>
      `Arbeidsboka høyrer til ${w.quote(funnet)}, men forumdokumentet er for ${w.quote(ventet)}. Vel rett forumdokument med --forum.`,
    'andre-kriterier': ({ kriterier }, w) =>
      `Arbeidsboka og forumdokumentet har ikkje dei same kriteria: ${w.list(kriterier.map(w.quote))} finst berre i det eine. Lag arbeidsboka på nytt med «kompass samle», eller set kriteria tilbake.`,
    'mangler-ark': ({ navn }, w) =>
      `Finn verken arket ${w.quote(navn)} eller eit anna ark med dei same kolonnane. Set arket inn igjen.`,
    'flere-ark': ({ navn }, w) =>
      `Fleire ark har dei same kolonnane: ${w.list(navn.map(w.quote))}. Slett kopiane.`,
    'mangler-kolonne': ({ tittel }, w) =>
      `Kolonnen ${w.quote(tittel)} manglar. Set han inn igjen, eller gi han tittelen tilbake.`,
    'dobbel-kolonne': ({ tittel }, w) =>
      `Kolonnen ${w.quote(tittel)} finst to gonger. Slett den som ikkje skal gjelde.`,
    'mangler-rad': ({ id }, w) => `Rada for ${w.quote(id)} er sletta. Set ho inn igjen.`,
    'dobbel-rad': ({ id, foerst }, w) =>
      `${w.quote(id)} står òg i ${foerst}. Slett den rada som ikkje skal gjelde.`,
    'ukjent-rad': ({ id }, w) =>
      `${w.quote(id)} er ikkje ei av behovsmeldingane i runden. Rett id-en, eller slett rada.`,
    'rad-uten-id': () =>
      'Rada er fylt ut, men manglar id-en til behovsmeldinga. Skriv han inn igjen, eller tøm rada.',
    formelfeil: ({ verdi }) => `Formelen gir feilen ${verdi}. Skriv inn verdien i staden.`,
    'formel-uten-verdi': () =>
      'Formelen er ikkje rekna ut. Opne arbeidsboka, lagre ho, og prøv igjen.',
    'ugyldig-poeng': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikkje poeng. Skriv 0, 1 eller 2, eller la cella stå tom.`,
    'ugyldig-beloep': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikkje eit beløp. Skriv heile kroner frå 0 og oppover, utan «kr», eller la cella stå tom.`,
    'ugyldig-merknad': ({ verdi }, w) =>
      `${w.quote(verdi)} er ikkje ein tekst. Skriv merknaden med ord.`,
    'for-lang-merknad': ({ tegn, grense }, w) =>
      `Merknaden har ${w.number(tegn)} teikn, men kan ha høgst ${w.number(grense)}. Kort han ned.`,
    styretegn: () =>
      'Merknaden inneheld usynlege styreteikn. Skriv han på nytt i staden for å lime han inn.',
  },
  note: {
    'flyttet-kolonne': ({ titler }, w) =>
      `Kolonnar er flytta, og er lesne der dei står no: ${w.list(titler.map(w.quote))}.`,
    'over-soekt': ({ id, innstilt, soekt }, w) =>
      `${w.quote(id)} er innstilt med ${w.money(innstilt)}, som er meir enn det er søkt om (${w.money(soekt)}).`,
    'over-ramma': ({ innstilt, ramme }, w) =>
      `Det er innstilt ${w.money(innstilt)} i alt, som er meir enn ramma på ${w.money(ramme)}.`,
  },
  sheet: (name, w) => `arket ${w.quote(name)}`,
  cell: (sheet, address, w) => `${w.quote(sheet)}, celle ${address}`,
  recommended: 'innstilt',
  remark: 'merknad',
  nothing: 'tom',
  refused: (faults, workbook, w) =>
    `${w.quote(workbook)} er ikkje lesen inn: ${w.plural(faults, 'feil', 'feil')}. Ingenting er endra.`,
  unchanged: (forum, w) => `Arbeidsboka seier det same som ${w.quote(forum)}. Ingenting er endra.`,
  changed: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'endring', 'endringar')} i ${w.plural(reports, 'vurdering', 'vurderingar')} er ${changes === 1 ? 'skriven' : 'skrivne'} i ${w.quote(forum)}.`,
  wouldChange: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'endring', 'endringar')} i ${w.plural(reports, 'vurdering', 'vurderingar')} ville bli ${changes === 1 ? 'skriven' : 'skrivne'} i ${w.quote(forum)}. Ingenting er endra.`,
};
