import { SHEET_FIELDS } from '../document/import/fields.ts';
import type { TableProposal } from '../document/import/proposals.ts';
import type { ImportSetup } from '../document/import/setup.ts';
import { harmless } from '../report/harmless.ts';
import { importPlaceText } from '../report/import-place-text.ts';
import { type Asking, askChoice, type Choice } from './ask-choice.ts';
import type { ImportDesk } from './import-desk.ts';
import { headersOf, isClosed, type OpenTable, openOf, setupName } from './open-tables.ts';

/** A table that is asked about. */
interface Interview {
  readonly table: TableProposal;
  readonly open: OpenTable;
  readonly desk: ImportDesk;
  readonly asking: Asking;
}

const placeOf = ({ table, desk }: Interview): string => {
  const { fil, ark, celle } = table;
  return importPlaceText({ fil, ark, celle, rad: 0, kolonne: 0 }, desk.catalogue);
};

const MOST_WIDE = 24;

function cell(text: string): string {
  const shown = harmless(text);
  return (shown.length > MOST_WIDE ? `${shown.slice(0, MOST_WIDE - 1)}…` : shown).padEnd(MOST_WIDE);
}

/** The first rows as they are read; nothing in columns about people. */
function showPreview(interview: Interview): void {
  const { table, desk, asking } = interview;
  const { stdout } = asking.environment;
  stdout.write(`\n${harmless(desk.catalogue.import.ask.table(placeOf(interview)))}\n`);
  const rows = [table.columns.map(({ overskrift }) => overskrift), ...table.preview];
  for (const row of rows) stdout.write(`  ${row.map(cell).join(' ').trimEnd()}\n`);
}

function fieldChoices({ desk }: Interview): Choice<string>[] {
  const { ask, fieldName } = desk.catalogue.import;
  const fields = SHEET_FIELDS.filter((field) => field !== 'person' && field !== 'utelat');
  const named = fields.map((value) => ({ value: String(value), text: fieldName(value) }));
  return [...named, { value: 'utelat', text: ask.leaveColumn }];
}

const LEVELLED: ReadonlySet<string> = new Set(['antall', 'trenger', 'aarsverk']);

/** A field with the level that is answered, or without if none is. */
async function withLevel(field: string, header: string, { desk, asking }: Interview) {
  const { catalogue, known } = desk;
  const { language } = catalogue.words;
  const choices = known.skala.map(({ nivaa, navn }) => ({
    value: `${field}/${nivaa}`,
    text: `${nivaa} ${navn[language] ?? navn.nb}`,
  }));
  return askChoice(catalogue.import.ask.level(header, catalogue.words), choices, asking);
}

/** What columns are, by their headers. */
async function askColumns(interview: Interview): Promise<Record<string, string>> {
  const { open, desk, asking } = interview;
  const { import: texts, words } = desk.catalogue;
  const columns: Record<string, string> = {};
  for (const header of open.columns) {
    const question = texts.ask.column(header, words);
    const field = await askChoice(question, fieldChoices(interview), asking);
    if (field === null) continue;
    const levelled = LEVELLED.has(field) ? await withLevel(field, header, interview) : null;
    columns[header] = levelled ?? field;
  }
  for (const [header, field] of open.levels) {
    const levelled = await withLevel(field, header, interview);
    if (levelled !== null) columns[header] = levelled;
  }
  return columns;
}

async function askUnit(interview: Interview): Promise<string | null> {
  const { open, desk, asking } = interview;
  if (!open.unit) return null;
  const units = desk.known.enheter.map(({ id, navn }) => ({ value: id, text: navn }));
  return askChoice(desk.catalogue.import.ask.unitOfTable(placeOf(interview)), units, asking);
}

async function askCells(interview: Interview): Promise<string | null> {
  const { open, desk, asking } = interview;
  if (!open.cells) return null;
  const { ask } = desk.catalogue.import;
  const levels = desk.known.skala.map(({ nivaa }) => ({
    value: `antall/${nivaa}`,
    text: ask.cellsAtLevel(nivaa),
  }));
  const choices = [{ value: 'nivaa', text: ask.cellsAreLevels }, ...levels];
  return askChoice(ask.cells(placeOf(interview)), choices, asking);
}

/** Asks what is unknown of a table; null where nothing is answered. */
async function askAbout(interview: Interview, taken: readonly string[]) {
  showPreview(interview);
  const kolonner = await askColumns(interview);
  const enhet = await askUnit(interview);
  const celler = await askCells(interview);
  if (enhet === null && celler === null && Object.keys(kolonner).length === 0) return null;
  const { table } = interview;
  return {
    navn: setupName(table.layout ?? 'ark', taken),
    gjenkjenn: headersOf(table, kolonner),
    kolonner,
    ...(enhet !== null && { enhet }),
    ...(celler !== null && { celler }),
  };
}

/** Asks what is unknown of tables, each kind of table once, and makes mappings of the answers. */
export async function askAboutTables(
  tables: readonly TableProposal[],
  desk: ImportDesk,
  asking: Asking,
): Promise<ImportSetup[]> {
  const setups: ImportSetup[] = [];
  for (const table of tables) {
    const headers = headersOf(table);
    const open = openOf(table);
    const isKnown = setups.some(({ gjenkjenn }) =>
      gjenkjenn.every((header) => headers.includes(header)),
    );
    if (isKnown || isClosed(open) || headers.length === 0) continue;
    const taken = [...desk.setups, ...setups].map(({ navn }) => navn);
    const setup = await askAbout({ table, open, desk, asking }, taken);
    if (setup !== null) setups.push(setup);
  }
  return setups;
}
