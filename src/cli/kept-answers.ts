import { resolve } from 'node:path';
import { decode } from '../document/decode.ts';
import type { MatchQuestion } from '../document/import/match/match-notices.ts';
import type { Answer } from '../document/import/match/resolver.ts';
import type { TableProposal } from '../document/import/proposals.ts';
import type { ImportSetup } from '../document/import/setup.ts';
import { parseYaml } from '../document/parse.ts';
import { reviseYaml } from '../document/revise-yaml.ts';
import { groupLines } from '../document/yaml-lines.ts';
import type { Environment } from './environment.ts';
import type { ImportDesk } from './import-desk.ts';
import { SETTINGS_FILE } from './inputs.ts';
import { headersOf, openOf, setupName } from './open-tables.ts';

/** Questions about names, and what was answered to them. */
interface Answered {
  readonly questions: readonly MatchQuestion[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly tables: readonly TableProposal[];
}

const isFor = (setup: ImportSetup, headers: readonly string[]): boolean =>
  setup.gjenkjenn.length > 0 && setup.gjenkjenn.every((header) => headers.includes(header));

function withName(setup: ImportSetup, { hva, kilde }: MatchQuestion, id: string): ImportSetup {
  const key = hva === 'enhet' ? 'enheter' : 'kompetanser';
  return { ...setup, [key]: { ...setup[key], [kilde]: id } };
}

/** The mapping for the table in which a question arose, and the new ones with it among them. */
function setupFor(question: MatchQuestion, setups: ImportSetup[], { tables, desk }: NameKeeping) {
  const table = tables.find(({ fil, ark }) => fil === question.fil && ark === question.ark);
  const headers = table === undefined ? [] : headersOf(table);
  if (headers.length === 0) return null;
  const place = setups.findIndex((setup) => isFor(setup, headers));
  if (place >= 0) return place;
  const before = desk.loaded.settings.importer.find((setup) => isFor(setup, headers));
  const taken = [...desk.setups, ...setups].map(({ navn }) => navn);
  const navn = setupName(table?.layout ?? 'ark', taken);
  return setups.push(before ?? { navn, gjenkjenn: headers, kolonner: {} }) - 1;
}

interface NameKeeping {
  readonly tables: readonly TableProposal[];
  readonly desk: ImportDesk;
}

/**
 * The mappings that are to be kept: those of tables, and what texts stand for. A text that can only be
 * shown in part might be about a person after all, and is not kept.
 */
export function keepAnswers(
  mapped: readonly ImportSetup[],
  { questions, answers, tables }: Answered,
  desk: ImportDesk,
): ImportSetup[] {
  const setups = [...mapped];
  for (const question of questions) {
    const answer = answers.get(question.noekkel);
    if (answer === undefined || !('id' in answer) || question.tekst !== question.kilde) continue;
    const place = setupFor(question, setups, { tables, desk });
    const setup = place === null ? undefined : setups[place];
    if (place !== null && setup !== undefined) setups[place] = withName(setup, question, answer.id);
  }
  return setups;
}

const MOST_PASTED = 20;

/** What would answer the open questions, as it can stand in the settings: to be looked over. */
export function pasteText(
  questions: readonly MatchQuestion[],
  tables: readonly TableProposal[],
  desk: ImportDesk,
): string | null {
  const suggested = questions
    .filter(({ tekst, kilde }) => tekst === kilde)
    .slice(0, MOST_PASTED)
    .map((question) => ({ question, id: question.kandidater[0] ?? `${question.hva}-id` }));
  const answers = new Map(suggested.map(({ question, id }) => [question.noekkel, { id }]));
  const mapped = tables.flatMap((table) => tableSetup(table, desk));
  const setups = keepAnswers(mapped, { questions, answers, tables }, desk);
  return setups.length === 0 ? null : `${groupLines({ importer: setups }, 0).join('\n')}\n`;
}

/** A mapping that answers what is open of a table, as an example. */
function tableSetup(table: TableProposal, desk: ImportDesk): ImportSetup[] {
  const { levels, unit, cells } = openOf(table);
  const kolonner = Object.fromEntries([...levels].map(([header, field]) => [header, `${field}/2`]));
  const headers = headersOf(table, kolonner);
  if ((levels.size === 0 && !unit && !cells) || headers.length === 0) return [];
  const taken = desk.setups.map(({ navn }) => navn);
  return [
    {
      navn: setupName(table.layout ?? 'ark', taken),
      gjenkjenn: headers,
      kolonner,
      ...(unit && { enhet: desk.known.enheter[0]?.id ?? 'enhet-id' }),
      ...(cells && { celler: 'nivaa' }),
    },
  ];
}

const NEW_SETTINGS = 'dokument: innstillinger\nversjon: 1\n';

/** The settings with mappings in them: those of the same name take the place of what was there. */
export function settingsWith(
  setups: readonly ImportSetup[],
  { files, workingFolder }: Environment,
): { readonly path: string; readonly text: string } {
  const path = resolve(workingFolder, SETTINGS_FILE);
  const content = files.status(path) === null ? { text: '' } : decode(files.read(path));
  const before = 'text' in content && content.text.trim() !== '' ? content.text : NEW_SETTINGS;
  const value = parseYaml(before).value as { importer?: readonly ImportSetup[] };
  const own = value.importer ?? [];
  const changed = new Map(setups.map((setup) => [setup.navn, setup]));
  const kept = own.map((setup) => changed.get(setup.navn) ?? setup);
  const names = new Set(own.map(({ navn }) => navn));
  const importer = [...kept, ...setups.filter(({ navn }) => !names.has(navn))];
  return { path, text: reviseYaml(before, { ...value, importer }) };
}
