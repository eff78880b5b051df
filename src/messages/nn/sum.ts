import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const onlyPeople = (count: number, w: Words): string =>
  count === 0 ? 'ingen personar' : `berre ${w.plural(count, 'person', 'personar')}`;

export const sumTexts: GroupTexts<'sum'> = {
  'sum/antall-over-ansatte': {
    message: ({ kompetanse, antall, ansatte }, w) =>
      `Tala for ${w.quote(kompetanse)} blir til saman ${w.plural(antall, 'person', 'personar')}, men eininga har ${w.plural(ansatte, 'tilsett', 'tilsette')}.`,
    title: 'Det kan ikkje vere fleire med ein kompetanse enn det er tilsette',
    why: 'Kvar tilsett blir tald éin gong for kvar kompetanse, på det høgaste nivået sitt. Då kan tala for éin kompetanse aldri bli fleire enn dei tilsette. Regelen følgjer av måten behaldninga blir tald på i steg 5.',
    mend: 'Tel på nytt, eller rett talet på tilsette. Er nokon talde på fleire nivå, skal dei berre stå på det høgaste.',
  },
  'sum/aarsverk-over-antall': {
    message: ({ kompetanse, nivaa, aarsverk, antall }, w) =>
      `${w.quote(kompetanse)} har ${w.number(aarsverk)} årsverk på nivå ${nivaa}, men ${onlyPeople(antall, w)}.`,
    title: 'Det kan ikkje vere fleire årsverk enn personar på eit nivå',
    why: 'Éin person utgjer høgst eitt årsverk. Har eit nivå fleire årsverk enn personar, er eitt av tala feil, og krava som er målte i årsverk, blir rekna ut feil.',
    mend: 'Rett årsverka eller talet på personar på nivået.',
  },
  'sum/aarsverk-over-ansatte': {
    message: ({ aarsverk, ansatte }, w) =>
      `Eininga har ${w.number(aarsverk)} årsverk, men berre ${w.plural(ansatte, 'tilsett', 'tilsette')}.`,
    title: 'Ei eining kan ikkje ha fleire årsverk enn tilsette',
    why: 'Éin tilsett utgjer høgst eitt årsverk. Har eininga fleire årsverk enn tilsette, er eitt av tala feil. Bemanning og kompetanse blir analyserte kvar for seg i steg 5, men begge byggjer på desse tala.',
    mend: 'Rett årsverka eller talet på tilsette. Kontroller at desimalteiknet står på rett plass.',
  },
  'sum/avgang-over-antall': {
    message: ({ kompetanse, nivaa, avgang, antall }, w) =>
      `For ${w.quote(kompetanse)} sluttar ${w.plural(avgang, 'person', 'personar')} på nivå ${nivaa}, men ${antall === 0 ? 'ingen' : `berre ${w.number(antall)}`} er ${antall === 1 ? 'tald' : 'talde'} på det nivået.`,
    title: 'Det kan ikkje slutte fleire på eit nivå enn det er der',
    why: 'Avgang er kjend avgang mellom dei som er talde i behaldninga. Framskrivinga trekkjer dei frå år for år og ville elles rekna med menneske som ikkje finst.',
    mend: 'Rett avgangen eller talet på nivået. Den same avgangen skal stå berre eitt år.',
  },
  'sum/ubrukt-over-antall': {
    message: ({ kompetanse, ubrukt, antall }, w) =>
      `For ${w.quote(kompetanse)} er ${w.number(ubrukt)} ført opp som ubrukt, men ${onlyPeople(antall, w)} er ${antall === 1 ? 'tald' : 'talde'}.`,
    title: 'Det kan ikkje vere meir ubrukt kompetanse enn det er kompetanse',
    why: 'KS ber kommunen sjå etter kompetanse han har, men ikkje bruker, før han rekrutterer. «ubrukt» er kor mange av dei som er talde, som ikkje får brukt kompetansen sin.',
    mend: 'Rett «ubrukt» eller tala under «antall».',
  },
  'sum/nivaa-utenfor-skala': {
    message: ({ nivaa, skala }, w) =>
      `Nivå ${nivaa} finst ikkje. Skalaen har nivåa ${w.list(skala.map(String))}.`,
    title: 'Nivået må finnast i skalaen',
    why: 'Kvart nivå i skalaen har ei beskriving av kva det vil seie å ha det. Eit tal på eit nivå som skalaen ikkje har, kan ingen vite kva tyder.',
    mend: 'Bruk eit nivå i skalaen. Treng de fleire nivå, kan de lage ein eigen skala i kommunen sin katalog, med ei beskriving av kvart nivå.',
  },
  'sum/skala-rekkefoelge': {
    message: ({ nivaa, etter }) => {
      if (etter === undefined) {
        return `Skalaen byrjar på nivå ${nivaa}, men må byrje på 0.`;
      }
      return nivaa === etter
        ? `Nivå ${nivaa} står to gonger i skalaen.`
        : `Nivå ${nivaa} står etter nivå ${etter}, men nivåa må stå i stigande rekkjefølgje.`;
    },
    title: 'Skalaen må byrje på 0 og stige',
    why: 'Nivåa blir samanlikna som tal: eit krav om nivå 2 er oppfylt av alle på nivå 2 eller høgare. Nivå 0 trengst for dei som er kartlagde og ikkje har kompetansen. Det er noko anna enn å ikkje vere kartlagd.',
    mend: 'Set nivåa i rekkjefølgje frå 0 og oppover, kvart tal éin gong.',
  },
  'sum/finansiering': {
    message: ({ kostnad, finansiering, differanse }, w) =>
      `Kostnaden er ${w.money(kostnad)}, men finansieringa er ${w.money(finansiering)}: ${differanse > 0 ? `${w.money(differanse)} manglar` : `${w.money(-differanse)} for mykje`}.`,
    title: 'Finansieringa må vere lik kostnaden',
    why: 'Tiltaka skal inn i økonomiplanen, der dei konkurrerer om midlar. KS ber om at strategiar og tiltak blir forankra der (steg 2). Då må det gå fram kvar kvar krone kjem frå.',
    mend: 'Rett beløpa, eller legg til kjelda som manglar.',
  },
  'sum/budsjettaar': {
    message: ({ aar, hoeyst }, w) =>
      hoeyst === undefined
        ? `Budsjettåra ${w.list(aar.map(String))} følgjer ikkje etter kvarandre.`
        : `Budsjettet gjeld ${w.plural(aar.length, 'år', 'år')} (${w.list(aar.map(String))}), men ordninga gir tilskot for høgst ${w.number(hoeyst)}.`,
    title: 'Budsjettåra må følgje etter kvarandre og ikkje vere fleire enn ordninga tillèt',
    why: 'Ei behovsmelding gjeld eitt tiltak i eitt, to eller tre år på rad. Kor mange år ei ordning kan gi tilskot for, står i tabellen over ordningar.',
    mend: 'Rett årstala, eller del tiltaket i fleire behovsmeldingar.',
  },
  'sum/egenandel': {
    message: ({ aar, egenandel, minst, sats, tilskudd }, w) =>
      `Eigendelen for ${aar} er ${w.money(egenandel)}, men ordninga krev minst ${w.money(minst)}: ${w.percent(sats)} av tilskotet på ${w.money(tilskudd)}.`,
    title: 'Eigendelen må vere så stor som ordninga krev',
    why: 'I desentralisert ordning skal eigaren dekkje ein eigendel på 30 prosent av tilskotet, ikkje av heile kostnaden. Satsen står i tabellen over ordningar. Ordningar utan kjend sats blir ikkje kontrollerte.',
    mend: 'Auk eigendelen, eller set ned tilskotet det blir bede om. Tilskot til eigar og til partnar blir rekna saman.',
  },
};
