import type { SheetField } from './fields.ts';
import { cellText, isBlank } from './grid.ts';
import type { PersonWord } from './header-words.ts';
import { levelHeader } from './level-header.ts';
import { isPersonal } from './personal-text.ts';
import type { ColumnDraft, SheetColumn } from './sheet-column.ts';
import { firstBodyRows, type SheetTable } from './sheet-table.ts';
import { isCompetence, isUnitLike, type Vocabulary } from './vocabulary.ts';

/** How many rows are looked at to find out what a column holds. */
const SAMPLE = 40;

/** The first texts of a column. */
function sampleOf(table: SheetTable, column: number): string[] {
  const filled = firstBodyRows(table).filter((cells) => !isBlank(cells[column]));
  return filled.slice(0, SAMPLE).map((cells) => cellText(cells[column]));
}

function most(texts: readonly string[], isSo: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(isSo).length * 2 >= texts.length;
}

/** Columns by which people are told apart: a table that has one of them has a row per person. */
export const IDENTIFYING: ReadonlySet<PersonWord> = new Set<PersonWord>([
  'ansattnummer',
  'etternavn',
  'foedselsnummer',
  'foedt',
  'fornavn',
]);

type Settled = readonly ColumnDraft[];
type Step = (drafts: Settled, table: SheetTable, vocabulary: Vocabulary) => Settled;

const has = (drafts: Settled, word: ColumnDraft['word']): boolean =>
  drafts.some((draft) => draft.word === word);

const without = ({ column, header, sure }: ColumnDraft): ColumnDraft => ({ column, header, sure });

/** A word that is another one where that is not taken, and else nothing. */
function stepIn(from: ColumnDraft['word'], to: readonly SheetField[]): Step {
  return (drafts) => {
    const free = to.find((word) => !has(drafts, word));
    return drafts.map((draft) => {
      if (draft.word !== from) return draft;
      return free === undefined ? without(draft) : { ...draft, word: free };
    });
  };
}

/** Services as columns are what a matrix is about, not several columns of units. */
const serviceMatrix: Step = (drafts) => {
  const isService = ({ word, header, mapped }: ColumnDraft): boolean =>
    word === 'enhet' && mapped !== true && /^(?:barnehage|skole|skule|sfo|ppt)/i.test(header);
  if (drafts.filter(isService).length < 2) return drafts;
  return drafts.map((draft) =>
    isService(draft)
      ? { ...without(draft), subject: { kind: 'enhet', tekst: draft.header } }
      : draft,
  );
};

/** A column of names is one of units where nothing else is, and the names are those of units. */
const namesOfUnits: Step = (drafts, table, vocabulary) => {
  const isRowPerPerson = drafts.some(({ person }) => person && IDENTIFYING.has(person));
  if (isRowPerPerson || has(drafts, 'enhet') || has(drafts, 'avdeling')) return drafts;
  return drafts.map((draft) => {
    const isNames = draft.person === 'navn' && draft.mapped !== true;
    const isUnits = (text: string): boolean => isUnitLike(text, vocabulary);
    if (!isNames || !most(sampleOf(table, draft.column), isUnits)) return draft;
    return { ...without(draft), word: 'enhet', sure: false };
  });
};

/** A number alone is a level where there are several; a level with nothing above it counts people. */
const bareLevels: Step = (drafts) => {
  const isLone = drafts.filter(({ bare }) => bare).length < 2;
  return drafts.map((draft) => (isLone && draft.bare ? without(draft) : draft));
};

/** The same level under several texts: they are the units or the competences of the figures. */
const groupsOfLevels: Step = (drafts) => {
  const kind = has(drafts, 'kompetanse') ? 'enhet' : 'kompetanse';
  const groups = new Set(drafts.flatMap(({ group }) => group ?? []));
  if (groups.size < 2) return drafts;
  return drafts.map((draft) => {
    if (draft.group === undefined || draft.subject !== undefined) return draft;
    return { ...draft, subject: { kind, tekst: draft.group }, sure: false };
  });
};

const peopleAtLevels: Step = (drafts) => {
  const isCounted = has(drafts, 'antall') || !has(drafts, 'nivaa') || !has(drafts, 'kompetanse');
  return drafts.map((draft) =>
    draft.word === 'ansatte' && !isCounted ? { ...draft, word: 'antall', sure: false } : draft,
  );
};

/** A count beside counts of each level is their sum. */
const sums: Step = (drafts) => {
  const isSplit = drafts.some(({ word, level }) => word === 'antall' && level !== undefined);
  return drafts.map((draft) => {
    const isSum = isSplit && draft.word === 'antall' && draft.level === undefined;
    return isSum && draft.subject === undefined ? { ...draft, word: 'sum' } : draft;
  });
};

/** Without a header that says so, the competences (and units) are found by what the column holds. */
function byContent(word: 'kompetanse' | 'enhet'): Step {
  return (drafts, table, vocabulary) => {
    const isInHeaders = drafts.some(({ subject }) => subject?.kind === word);
    if (has(drafts, word) || isInHeaders) return drafts;
    const isSuch = word === 'enhet' ? isUnitLike : isCompetence;
    const found = drafts.find(({ column, word: other, subject }) => {
      if (other !== undefined || subject !== undefined) return false;
      return most(sampleOf(table, column), (text) => isSuch(text, vocabulary));
    });
    return drafts.map((draft) => (draft === found ? { ...draft, word, sure: false } : draft));
  };
}

const TEXTS: ReadonlySet<ColumnDraft['word']> = new Set([undefined, 'enhet', 'kompetanse']);

/** A column that holds people, whatever its header says. */
const peopleByContent: Step = (drafts, table, { firstNames }) =>
  drafts.map((draft) => {
    if (!TEXTS.has(draft.word) || draft.subject !== undefined || draft.mapped) return draft;
    const isPeople = most(sampleOf(table, draft.column), (text) => isPersonal(text, firstNames));
    return isPeople ? { ...without(draft), word: 'person', person: 'annet', sure: true } : draft;
  });

/** Where people are columns, so are those whose names are not known to be names. */
const peopleInHeaders: Step = (drafts) => {
  const isPerson = ({ subject }: ColumnDraft): boolean => subject?.kind === 'ansatt';
  const isUnknown = ({ word, subject, header }: ColumnDraft): boolean =>
    word === undefined && subject === undefined && header !== '';
  const people = drafts.filter(isPerson).length;
  if (people === 0 || people < drafts.filter(isUnknown).length) return drafts;
  return drafts.map((draft) =>
    isUnknown(draft) ? { ...draft, subject: { kind: 'ansatt', tekst: draft.header } } : draft,
  );
};

/** What somebody can is a competence; what somebody does is a measure. */
const whatTheyCan: Step = (drafts, table, vocabulary) => {
  if (has(drafts, 'kompetanse')) return drafts;
  return drafts.map((draft) => {
    const isSuch = (text: string): boolean => isCompetence(text, vocabulary);
    if (draft.word !== 'hva' || !most(sampleOf(table, draft.column), isSuch)) return draft;
    return { ...draft, word: 'kompetanse', sure: false };
  });
};

/** Who has a competence is an employee; who does something has the responsibility for it. */
const whoHasIt: Step = (drafts) => {
  const isPlan = has(drafts, 'tiltak') || has(drafts, 'hva');
  const isOfLevels =
    has(drafts, 'nivaa') || drafts.some(({ subject }) => subject?.kind === 'kompetanse');
  if (isPlan || !isOfLevels || has(drafts, 'antall')) return drafts;
  return drafts.map((draft) =>
    draft.word === 'hvem' ? { ...without(draft), word: 'person', person: 'navn' } : draft,
  );
};

/** Of the cells of a column of levels, so many are some. */
const MOST_PARTS = 0.75;

const LEVEL = /^(?:[0-5]|x|ja|nei)$/i;

/** Beside employees or competences, a column of levels is about a competence that is not known. */
const unknownCompetences: Step = (drafts, table, { scale }) => {
  const isOfPeople = drafts.some(
    ({ person, subject }) =>
      subject?.kind === 'kompetanse' || person === 'navn' || (person && IDENTIFYING.has(person)),
  );
  if (!isOfPeople || has(drafts, 'kompetanse') || has(drafts, 'antall')) return drafts;
  return drafts.map((draft) => {
    if (draft.word !== undefined || draft.subject !== undefined || draft.header === '')
      return draft;
    const texts = sampleOf(table, draft.column);
    const isLevel = (text: string): boolean =>
      LEVEL.test(text) || levelHeader(text, scale) !== undefined;
    if (texts.filter(isLevel).length < texts.length * MOST_PARTS || texts.length === 0)
      return draft;
    return { ...without(draft), subject: { kind: 'kompetanse', tekst: draft.header }, sure: false };
  });
};

const STEPS: readonly Step[] = [
  serviceMatrix,
  namesOfUnits,
  bareLevels,
  peopleByContent,
  whatTheyCan,
  stepIn('hva', ['tiltak']),
  stepIn('avdeling', ['enhet']),
  byContent('kompetanse'),
  byContent('enhet'),
  whoHasIt,
  unknownCompetences,
  peopleAtLevels,
  groupsOfLevels,
  sums,
  peopleInHeaders,
];

function areas(drafts: Settled): Settled {
  const isNamed =
    has(drafts, 'kompetanse') || drafts.some(({ subject }) => subject?.kind === 'kompetanse');
  return drafts.map((draft) =>
    draft.word === 'omraade' && !isNamed ? { ...draft, word: 'kompetanse' } : draft,
  );
}

/** `Kven` has the responsibility where no other column has it, and is else who it is for. */
const who = stepIn('hvem', ['ansvar', 'maalgruppe']);

function settledColumn({ column, header, ...draft }: ColumnDraft): SheetColumn {
  const { word, level, subject, person, sure } = draft;
  // The words that are no fields have been settled or taken away by the steps.
  const field = (word ?? null) as SheetField | null;
  return {
    column,
    header: subject?.kind === 'ansatt' ? '' : header,
    field,
    ...(level === undefined ? {} : { level }),
    ...(subject === undefined ? {} : { subject }),
    ...(person === undefined ? {} : { person }),
    sure,
  };
}

/** What each column is when the others are known. Two columns for one field are still two. */
export function settleColumns(
  drafts: Settled,
  table: SheetTable,
  vocabulary: Vocabulary,
): SheetColumn[] {
  const [first, ...rest] = [areas, ...STEPS, who];
  const start = first(drafts);
  return rest.reduce((settled, step) => step(settled, table, vocabulary), start).map(settledColumn);
}
