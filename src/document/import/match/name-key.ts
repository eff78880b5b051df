import type { Tjeneste } from '../../../generated/types.ts';
import { toAscii } from '../../nearest.ts';

/** A name as names of units are compared. */
export interface NameKey {
  /** In small ASCII letters, words of services spelt in one way, forms of company left out. */
  readonly words: readonly string[];
  readonly full: string;
  /** Without the words that say what kind of unit it is. */
  readonly core: string;
  /** Those words. */
  readonly kinds: readonly string[];
  /** Numbers and words such as north and south: what tells names that are alike apart. */
  readonly marks: string;
}

/** The words that say what a unit is, and how people write them besides. */
const KINDS: readonly (readonly [service: Tjeneste, word: string, variants: string])[] = [
  ['barnehage', 'barnehage', 'barnehagen barnehagar barnehager bhg bhgen bh'],
  ['barnehage', 'naturbarnehage', 'naturbarnehagen'],
  ['barnehage', 'familiebarnehage', 'familiebarnehagen'],
  ['skole', 'skole', 'skolen skule skulen grunnskole grunnskule sk'],
  ['skole', 'barneskole', 'barneskolen barneskule barneskulen'],
  ['skole', 'ungdomsskole', 'ungdomsskolen ungdomsskule ungdomsskulen ungdomsskulen'],
  ['skole', 'montessoriskole', 'montessoriskule montessoriskulen montessoriskolen'],
  [
    'sfo',
    'sfo',
    'skolefritidsordning skolefritidsordningen skulefritidsordning skulefritidsordninga',
  ],
  ['ppt', 'ppt', 'pptjenesten ppteneste'],
  ['helsestasjon', 'helsestasjon', 'helsestasjonen'],
  [
    'barnevern',
    'barnevern',
    'barnevernet barnevernstjeneste barnevernstjenesten barnevernsteneste',
  ],
  ['barnevern', 'barneverntjeneste', 'barneverntjenesten barnevernteneste barneverntenesta'],
  ['kulturskole', 'kulturskole', 'kulturskolen kulturskule kulturskulen'],
  ['videregaaende', 'videregaaende', 'vidaregaaande vgs'],
];

interface Kind {
  readonly word: string;
  readonly service: Tjeneste;
}

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap(([service, word, variants]) =>
    [word, ...variants.split(' ')].map((written): [string, Kind] => [written, { word, service }]),
  ),
);

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['oppvekstsenteret', 'oppvekstsenter'],
  ['oppvekstsentret', 'oppvekstsenter'],
]);

/** Words that some write and some leave out. */
const LEFT_OUT = new Set(['as', 'asa', 'sa', 'ba', 'kommunal', 'kommunale', 'privat', 'private']);

const MARKS =
  /^(?:\d+|[ivx]{1,4}|[a-d]|nord|nordre|soer|soendre|oest|oestre|austre|aust|vest|vestre|oevre|nedre|indre|ytre|gamle|nye|store|vesle|lille|midtre)$/;

const PPT = /pp[ -]?(?:tjenesten?|tenest[ea]|kontoret?)\b/g;

/** Two words that were written as one: `Solbakkenbarnehage`. */
const GLUED = /^(.{4,}?)(barnehage|barnehagen|bhg)$/;

function wordsIn(text: string): string[] {
  const plain = toAscii(text).replaceAll('&', ' og ').replaceAll(PPT, ' ppt ');
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .flatMap((word) => {
      const [, first, kind] = KIND_OF.has(word) ? [] : (GLUED.exec(word) ?? []);
      return first === undefined || kind === undefined ? [word] : [first, kind];
    })
    .map((word) => KIND_OF.get(word)?.word ?? OTHER_WORDS.get(word) ?? word);
}

/** A name as names of units are compared: `Solbakken bhg.` is `Solbakken barnehage`. */
export function nameKey(text: string): NameKey {
  const words = wordsIn(text);
  const kinds = words.filter((word) => KIND_OF.has(word));
  return {
    words,
    full: words.join(''),
    core: words.filter((word) => !KIND_OF.has(word)).join(''),
    kinds,
    marks: words.filter((word) => MARKS.test(word)).join(' '),
  };
}

/** The service that the words of a name say; undefined where they say none, or more than one. */
export function serviceIn({ kinds }: NameKey): Tjeneste | undefined {
  const services = new Set(kinds.map((word) => KIND_OF.get(word)?.service));
  const [only, ...others] = services;
  return others.length === 0 ? only : undefined;
}
