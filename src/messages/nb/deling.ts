import type { GroupTexts } from '../rule-text.ts';

export const delingTexts: GroupTexts<'deling'> = {
  'deling/dobbel-avtale': {
    message: ({ fra, kompetanser, foerste_fil, foerste_linje }, w) =>
      `${w.quote(fra)} deler allerede ${kompetanser === 'alle' ? 'alle kompetanser' : w.list(kompetanser.map(w.quote))} i en annen avtale (${foerste_fil}, linje ${foerste_linje}).`,
    title: 'En enhet kan ha én avtale for hver kompetanse den deler',
    why: 'Avtalen sier hvor mange én person kan hjelpe. Med to avtaler om samme kompetanse ville de samme menneskene blitt delt ut to ganger. «alle» omfatter hver eneste kompetanse.',
    mend: 'Slå avtalene sammen til én som når alle mottakerne, eller ta kompetansen ut av den ene.',
  },
  'deling/med-seg-selv': {
    message: ({ enhet }, w) => `${w.quote(enhet)} står som mottaker i sin egen avtale.`,
    title: 'En enhet kan ikke dele med seg selv',
    why: 'Det en enhet har selv, er allerede regnet med i dekningen. Deling viser hvordan kompetanse når fram fra én tjeneste til en annen, for eksempel fra PPT til barnehager og skoler.',
    mend: 'Ta enheten ut av mottakerne, eller rett «fra».',
  },
  'deling/kapasitet': {
    message: ({ kapasitet }, w) => `Kapasiteten er ${w.number(kapasitet)}, men må være minst 1.`,
    title: 'En avtale om deling må ha en kapasitet på minst 1',
    why: 'Kapasiteten er hvor mange manglende personer én person hos leverandøren kan dekke opp for. Er den mindre enn 1, deler avtalen ingenting.',
    mend: 'Skriv hvor mange én person kan dekke opp for. Blir ingenting delt lenger, tar dere ut avtalen.',
  },
};
