import type { FormKeys, FormSheetKeys, FormSheetKind } from '../../../domain/form-workbook.ts';
import { cellText, type Grid } from '../grid.ts';
import { comparable, looksLike } from './found-sheet.ts';

/** The kinds of sheet that a form cannot be without. */
const MAIN_KINDS: ReadonlySet<FormSheetKind> = new Set([
  'beholdning',
  'krav',
  'tiltak',
  'melding',
] as const);

type Texts = ReadonlySet<string>;

function textsOf(grids: readonly Grid[]): Texts {
  const cells = grids.flatMap(({ rows }) => rows.flat());
  return new Set(cells.map((cell) => comparable(cellText(cell))));
}

/** How many of the words of a form stand in a workbook. */
function wordsIn(texts: Texts, { ark, valg }: FormKeys): number {
  const words = [
    ...ark.flatMap(({ kolonner, felt }) => [...kolonner.values(), ...felt.values()]),
    ...[...valg.values()].flatMap((list) => [...list.values()]),
  ];
  return [...new Set(words.map(comparable))].filter((word) => texts.has(word)).length;
}

/** The columns that sheets of a kind can have; which of them one has differs between units. */
function columnsOf(slag: FormSheetKind, { ark }: FormKeys): (readonly [string, string])[] {
  const columns = ark.filter((keys) => keys.slag === slag).flatMap(({ kolonner }) => [...kolonner]);
  return [...new Map(columns)];
}

/** The keys of a sheet with the columns that are there; a level that is gone must be missed. */
function asThere(grid: Grid, like: FormSheetKeys, wording: FormKeys): FormSheetKeys {
  const texts = textsOf([grid]);
  const kolonner = columnsOf(like.slag, wording).filter(
    ([key, title]) => key.startsWith('antall/') || texts.has(comparable(title)),
  );
  const navn = String(grid.ark);
  return { ...like, navn, enhet: null, kolonner: new Map(kolonner), rader: [] };
}

function sheetsOf(grids: readonly Grid[], wording: FormKeys): FormSheetKeys[] {
  return grids.flatMap((grid) => {
    const like = wording.ark.find((keys) => looksLike(grid, keys));
    return like === undefined ? [] : [asThere(grid, like, wording)];
  });
}

/**
 * The form that a workbook without keys is, by the words that people see; null if it is none. Of
 * the forms in several languages it is the one that has most words in common with the workbook.
 */
export function keysByTitles(
  grids: readonly Grid[],
  wordings: readonly FormKeys[],
): FormKeys | null {
  const shown = grids.filter(({ hidden }) => !hidden);
  const texts = textsOf(shown);
  let best: { readonly keys: FormKeys; readonly words: number } | null = null;
  for (const wording of wordings) {
    const ark = sheetsOf(shown, wording);
    const words = ark.some(({ slag }) => MAIN_KINDS.has(slag)) ? wordsIn(texts, wording) : 0;
    const keys = { ...wording, organisasjon: null, ark };
    if (words > (best?.words ?? 0)) best = { keys, words };
  }
  return best?.keys ?? null;
}
