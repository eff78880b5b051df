import type { GapTexts } from '../ui-texts.ts';

export const gapTexts: GapTexts = {
  title: (name) => `Kompetansegap for ${name}`,
  column: {
    requirement: 'Krav',
    competence: 'Kompetanse',
    service: 'Teneste',
    place: 'Eining',
    level: 'Nivå',
    importance: 'Viktigheit',
    due: 'Frist',
    measuredIn: 'Målt i',
    need: 'Behov',
    held: 'Har',
    gap: 'Gap',
    afterSharing: 'Etter deling',
    left: 'Rest',
    surplus: 'Overskot',
    coverage: 'Dekning',
    levelDistance: 'Nivåavstand',
    unmapped: 'Ukjent',
    flags: 'Sårbarheit',
    rows: 'Rader',
    covered: 'Dekt',
    where: 'Kvar',
    folder: 'Planmappe',
  },
  legendLeft: 'Rest: gapet som er att når kompetanse blir delt mellom einingar.',
  legendUnknown: 'Ukjent er ikkje kartlagt, og er ikkje det same som 0.',
  unknown: 'ukjent',
  notApplicable: '–',
  allUnits: 'heile tenesta',
  total: 'Sum',
  byService: 'Per teneste',
  inPeople: 'personar',
  inFte: 'årsverk',
  noRows: 'Planen har ingen krav som kan reknast ut. Skriv krava i krav.yaml (steg 5).',
  allCovered: 'Alle krav som er kartlagde, er dekte.',
  allUnknown: 'Ingenting er kartlagt enno, så gapet kan ikkje reknast ut.',
  largest: ({ competence, service, gap, fte, must }, w) =>
    `Størst gap: ${w.quote(competence)} i ${service}, der det manglar ${w.number(gap)} ${fte ? 'årsverk' : gap === 1 ? 'person' : 'personar'}${must ? ' på eit skal-krav' : ''}.`,
  summary: ({ need, covered, gap, share }, w) =>
    `Til saman krev planen ${w.number(need)} (éin person kan telje for fleire krav). ${w.number(covered)} er på plass (${w.percent(share)}), og ${w.number(gap)} manglar.`,
  unknownNote: (units, w) =>
    `${w.plural(units, 'kartlegging', 'kartleggingar')} manglar og er ikkje rekna med. Gapet kan vere større.`,
  blocked: (errors, folder, w) =>
    `${w.quote(folder)} har ${w.number(errors)} feil som må rettast før gapet kan reknast ut:`,
};
