import type { Eierform, Tjeneste } from '../../generated/types.ts';
import { near, toAscii } from '../nearest.ts';
import { cellText, type GridCell } from './grid.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';

/** What people call the services, in both written forms; spelt as `plain` spells. */
const SERVICES: Readonly<Record<Tjeneste, readonly string[]>> = {
  barnehage: [
    'barnehage barnehager barnehagen barnehagene barnehagar barnehagane bhg bhgr',
    'barnehagesektoren kindergarten',
  ],
  skole: [
    'skole skoler skolen skolene skule skular skulen skulane grunnskole grunnskoler grunnskolen',
    'grunnskule grunnskular grunnskulen barneskole barneskule ungdomsskole ungdomsskule gs',
    'barneogungdomsskole barneogungdomsskule barnetrinn ungdomstrinn school',
  ],
  videregaaende: [
    'videregaaende vidaregaaande videregaaendeskole vidaregaaandeskule videregaaendeopplaering',
    'vidaregaaandeopplaering vgs vgo',
  ],
  sfo: [
    'sfo skolefritidsordning skolefritidsordningen skulefritidsordning skulefritidsordninga aks',
  ],
  ppt: [
    'ppt pptjenesten pptjeneste pptenesta ppteneste ppkontor ppkontoret pedagogiskpsykologisktjeneste',
    'pedagogiskpsykologiskteneste',
  ],
  eiernivaa: [
    'eiernivaa eigarnivaa eier eigar barnehageeier barnehageeigar skoleeier skuleeigar',
    'barnehageogskoleeier barnehageogskuleeigar kommuneniva kommunenivaa oppvekstadministrasjon',
  ],
  barnevern: [
    'barnevern barnevernet barneverntjeneste barneverntjenesten barnevernteneste barneverntenesta',
    'barnevernstjeneste barnevernstjenesten barnevernsteneste barnevernstenesta',
  ],
  helsestasjon: [
    'helsestasjon helsestasjonen helsestasjoner helsestasjonar skolehelsetjeneste skolehelsetjenesten',
    'skulehelseteneste skulehelsetenesta helsestasjonogskolehelsetjeneste',
    'helsestasjonogskulehelseteneste helsestasjonsogskolehelsetjenesten helsestasjonsogskulehelsetenesta',
  ],
  kulturskole: ['kulturskole kulturskolen kulturskule kulturskulen'],
  statped: ['statped'],
  annet: ['annet anna andre annen other'],
};

const OWNERSHIPS: Readonly<Record<Eierform, readonly string[]>> = {
  kommunal: ['kommunal kommunalt kommunale kommune kommunen kom k municipal'],
  privat: ['privat private privateid privateigd privateiga p friskole friskule'],
  interkommunal: ['interkommunal interkommunalt interkommunale iks'],
  fylkeskommunal: ['fylkeskommunal fylkeskommunalt fylkeskommunale fylkeskommune fylkeskommunen'],
  statlig: ['statlig statleg statlige statlege stat staten'],
};

/** Small ASCII letters without blanks and signs; & is og. */
const plain = (word: string): string => toAscii(word.replaceAll('&', 'og')).replace(/[^a-z]/g, '');

function byWord<Code extends string>(
  words: Readonly<Record<Code, readonly string[]>>,
): ReadonlyMap<string, Code> {
  const pairs = (Object.entries(words) as [Code, readonly string[]][]).flatMap(([code, lists]) =>
    lists.flatMap((list) => list.split(' ').map((word) => [word, code] as const)),
  );
  return new Map(pairs);
}

const SERVICE_WORDS = byWord(SERVICES);
const OWNERSHIP_WORDS = byWord(OWNERSHIPS);

/** What a word means: surely, or with a slip or two in it; undefined where two are as near. */
function meaning<Code extends string>(
  text: string,
  words: ReadonlyMap<string, Code>,
): { readonly code: Code; readonly isSure: boolean } | undefined {
  const wanted = plain(text);
  const sure = words.get(wanted);
  if (sure !== undefined) return { code: sure, isSure: true };
  const found = near(wanted, words.keys());
  const nearest = found.filter(({ slips }) => slips === found[0]?.slips);
  const [code, ...others] = new Set(nearest.map(({ candidate }) => words.get(candidate)));
  return code === undefined || others.length > 0 ? undefined : { code, isSure: false };
}

/** The service that a word names, in everyday words and either written form: `bhg.`, `PP-tenesta`. */
export function readService(cell: GridCell | undefined): Reading<Tjeneste> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const found = meaning(cellText(cell), SERVICE_WORDS);
  if (found === undefined) return { feil: { kode: 'verdi/ukjent-tjeneste', fakta: {} } };
  const { code: verdi, isSure } = found;
  if (isSure) return { verdi };
  return { verdi, sier: { kode: 'gjett/tjeneste', fakta: { valgt: verdi } } };
}

/** Who owns a unit: `privat`, `kommunal`, `offentleg`. */
export function readOwnership(cell: GridCell | undefined): Reading<Eierform> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const found = meaning(cellText(cell), OWNERSHIP_WORDS);
  if (found === undefined) return { feil: { kode: 'verdi/ukjent-eierform', fakta: {} } };
  const { code: verdi, isSure } = found;
  if (isSure) return { verdi };
  return { verdi, sier: { kode: 'gjett/eierform', fakta: { valgt: verdi } } };
}
