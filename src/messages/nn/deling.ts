import type { GroupTexts } from '../rule-text.ts';

export const delingTexts: GroupTexts<'deling'> = {
  'deling/dobbel-avtale': {
    message: ({ fra, kompetanser, foerste_fil, foerste_linje }, w) =>
      `${w.quote(fra)} deler alt ${kompetanser === 'alle' ? 'alle kompetansar' : w.list(kompetanser.map(w.quote))} i ein annan avtale (${foerste_fil}, linje ${foerste_linje}).`,
    title: 'Ei eining kan ha éin avtale for kvar kompetanse ho deler',
    why: 'Avtalen seier kor mange éin person kan hjelpe. Med to avtalar om same kompetanse ville dei same menneska blitt delte ut to gonger. «alle» omfattar kvar einaste kompetanse.',
    mend: 'Slå avtalane saman til éin som når alle mottakarane, eller ta kompetansen ut av den eine.',
  },
  'deling/med-seg-selv': {
    message: ({ enhet }, w) => `${w.quote(enhet)} står som mottakar i sin eigen avtale.`,
    title: 'Ei eining kan ikkje dele med seg sjølv',
    why: 'Det ei eining har sjølv, er alt rekna med i dekninga. Deling viser korleis kompetanse når fram frå éi teneste til ei anna, til dømes frå PPT til barnehagar og skular.',
    mend: 'Ta eininga ut av mottakarane, eller rett «fra».',
  },
  'deling/kapasitet': {
    message: ({ kapasitet }, w) => `Kapasiteten er ${w.number(kapasitet)}, men må vere minst 1.`,
    title: 'Ein avtale om deling må ha ein kapasitet på minst 1',
    why: 'Kapasiteten er kor mange manglande personar éin person hos leverandøren kan dekkje opp for. Er han mindre enn 1, deler avtalen ingenting.',
    mend: 'Skriv kor mange éin person kan dekkje opp for. Blir ingenting delt lenger, tek de ut avtalen.',
  },
};
