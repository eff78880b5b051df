import type { GapTexts } from '../ui-texts.ts';

export const gapTexts: GapTexts = {
  title: (name) => `Kompetansegap for ${name}`,
  column: {
    requirement: 'Krav',
    competence: 'Kompetanse',
    service: 'Tjeneste',
    place: 'Enhet',
    level: 'Nivå',
    importance: 'Viktighet',
    due: 'Frist',
    measuredIn: 'Målt i',
    need: 'Behov',
    held: 'Har',
    gap: 'Gap',
    afterSharing: 'Etter deling',
    left: 'Rest',
    surplus: 'Overskudd',
    coverage: 'Dekning',
    levelDistance: 'Nivåavstand',
    unmapped: 'Ukjent',
    flags: 'Sårbarhet',
    rows: 'Rader',
    covered: 'Dekket',
    where: 'Hvor',
    folder: 'Planmappe',
  },
  legendLeft: 'Rest: gapet som er igjen når kompetanse deles mellom enheter.',
  legendUnknown: 'Ukjent er ikke kartlagt, og er ikke det samme som 0.',
  unknown: 'ukjent',
  notApplicable: '–',
  allUnits: 'hele tjenesten',
  total: 'Sum',
  byService: 'Per tjeneste',
  inPeople: 'personer',
  inFte: 'årsverk',
  noRows: 'Planen har ingen krav som kan regnes ut. Skriv kravene i krav.yaml (steg 5).',
  allCovered: 'Alle krav som er kartlagt, er dekket.',
  allUnknown: 'Ingenting er kartlagt ennå, så gapet kan ikke regnes ut.',
  largest: ({ competence, service, gap, fte, must }, w) =>
    `Størst gap: ${w.quote(competence)} i ${service}, der det mangler ${w.number(gap)} ${fte ? 'årsverk' : gap === 1 ? 'person' : 'personer'}${must ? ' på et skal-krav' : ''}.`,
  summary: ({ need, covered, gap, share }, w) =>
    `Til sammen krever planen ${w.number(need)} (én person kan telle for flere krav). ${w.number(covered)} er på plass (${w.percent(share)}), og ${w.number(gap)} mangler.`,
  unknownNote: (units, w) =>
    `${w.plural(units, 'kartlegging', 'kartlegginger')} mangler og er ikke regnet med. Gapet kan være større.`,
  blocked: (errors, folder, w) =>
    `${w.quote(folder)} har ${w.number(errors)} feil som må rettes før gapet kan regnes ut:`,
};
