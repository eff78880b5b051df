import { type Matched, matchImports, type ReadSheets } from '../document/import/match/match.ts';
import type { MatchQuestion } from '../document/import/match/match-notices.ts';
import type { Answer } from '../document/import/match/resolver.ts';
import { proposals, type TableProposal } from '../document/import/proposals.ts';
import type { Import } from '../document/import/records.ts';
import type { ImportSetup } from '../document/import/setup.ts';
import { compareNotices, type Notice } from '../domain/import-notices.ts';
import { askAboutNames } from './ask-about-names.ts';
import { askAboutTables } from './ask-about-tables.ts';
import type { Asking } from './ask-choice.ts';
import type { ImportDesk } from './import-desk.ts';
import { keepAnswers } from './kept-answers.ts';
import { foreignOptions, type ReadFiles, readOthers } from './read-sheets.ts';

/** What sheets make different, and the mappings of what was answered. */
export interface SettledImport {
  readonly matched: Matched;
  readonly imports: readonly Import[];
  readonly notices: readonly Notice[];
  /** Mappings that are new, or other than in the settings. */
  readonly answered: readonly ImportSetup[];
  /** Questions that nobody has answered, and the tables that they are about. */
  readonly open: readonly MatchQuestion[];
  readonly tables: readonly TableProposal[];
}

/** What names are taken for: mappings, and what was answered in this run. */
interface Naming {
  readonly setups: readonly ImportSetup[];
  readonly answers: ReadonlyMap<string, Answer>;
}

function match(sheets: ReadSheets, naming: Naming, { options, known }: ImportDesk): Matched {
  const { strict } = options;
  return matchImports(sheets, { plan: known, streng: strict, nyeEnheter: !strict, ...naming });
}

/** All that was said on the way, once each. */
function saidOf(read: ReadFiles, imports: readonly Import[], others: readonly Notice[]): Notice[] {
  return [
    ...read.notices,
    ...read.forms.flatMap(({ notices }) => notices),
    ...imports.flatMap(({ notices }) => notices),
    ...others,
  ].sort(compareNotices);
}

/** Sheets of which no header is known, taken for tables all the same: people can say what they are. */
function unknownSheets(read: ReadFiles, desk: ImportDesk): ImportSetup[] {
  const { notices } = readOthers(read, desk, desk.setups);
  return notices.flatMap(({ kode, fakta }) => {
    const isTable = kode === 'ark/ikke-gjenkjent' && fakta.overskrifter.length > 1;
    return isTable ? [{ navn: kode, gjenkjenn: fakta.overskrifter, kolonner: {} }] : [];
  });
}

/** The tables of foreign sheets; where somebody can be asked, those of which nothing is known too. */
function tablesOf(read: ReadFiles, desk: ImportDesk, asking: Asking | null): TableProposal[] {
  if (read.foreign.length === 0) return [];
  const unknown = asking === null ? [] : unknownSheets(read, desk);
  return proposals(read.foreign, foreignOptions(desk, [...desk.setups, ...unknown]));
}

/**
 * Makes changes of what stands in the files. On a terminal (`asking`) it is asked what is unknown of
 * tables, units and competences; else what is open stays open.
 */
export async function settleImport(
  read: ReadFiles,
  desk: ImportDesk,
  asking: Asking | null,
): Promise<SettledImport> {
  const tables = tablesOf(read, desk, asking);
  const mapped = asking === null ? [] : await askAboutTables(tables, desk, asking);
  const setups = [...mapped, ...desk.setups];
  const others = readOthers(read, desk, setups);
  const sheets = { forms: read.forms, imports: others.imports };
  const first = match(sheets, { setups, answers: new Map() }, desk);
  const answers =
    asking === null
      ? new Map<string, Answer>()
      : await askAboutNames(first.questions, desk, asking);
  const matched = answers.size === 0 ? first : match(sheets, { setups, answers }, desk);
  const kept = { questions: first.questions, answers, tables };
  return {
    matched,
    imports: others.imports,
    notices: saidOf(read, others.imports, [...others.notices, ...matched.notices]),
    answered: keepAnswers(mapped, kept, desk),
    open: matched.questions,
    tables,
  };
}
