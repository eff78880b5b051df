import { pointerOf } from './document-path.ts';
import type { Fault } from './fault.ts';
import type { FolderFile } from './folders.ts';
import { textOf } from './folders.ts';
import { mended } from './mend.ts';
import { parseYaml } from './parse.ts';
import { noPlaces, type Places, spanOf } from './places.ts';
import { type Originals, prune } from './prune.ts';
import { recognise } from './recognise.ts';
import { schemaFaults } from './schema-check.ts';
import type { TextFault } from './text-fault.ts';
import { type CheckedKind, errorsIn, loadValidator, requiredFields } from './validators.ts';

/** A file after reading and schema check. */
export interface ReadFile {
  readonly fil: string;
  readonly places: Places;
  /** As it was read; null where there is no document to speak of. */
  readonly raw: object | null;
  /** The same with its certain corrections made. */
  readonly mended: object | null;
  readonly kind: CheckedKind | undefined;
  /** What satisfies the schema: the raw value itself if all of it does. */
  readonly document: object | null;
  readonly textFaults: readonly TextFault[];
  readonly faults: readonly Fault[];
}

type Contents = Omit<ReadFile, 'fil'>;

const NOTHING = { raw: null, mended: null, kind: undefined, document: null, faults: [] } as const;

/** Fields that belong nowhere, as opposed to fields with a name misspelt. */
function extraFields(faults: readonly Fault[]): Set<string> {
  const extra = new Set<string>();
  for (const { code, facts, path } of faults) {
    if (code === 'skjema/ukjent-felt' && facts.naermest === undefined) extra.add(pointerOf(path));
  }
  return extra;
}

interface Recognisable {
  readonly raw: object;
  readonly kind: CheckedKind;
  readonly places: Places;
}

/**
 * Whether nothing of a document can be kept: something is missing or wrong, and not certain to be
 * mended, without which the rest is no document. Spares two more looks by the validator.
 */
function isBeyondSaving(faults: readonly Fault[], needed: ReadonlySet<string>): boolean {
  return faults.some(({ path: [field, ...below], replacement }) => {
    if (field === undefined) return true;
    return below.length === 0 && replacement === undefined && needed.has(String(field));
  });
}

async function checkSchema({ raw, kind, places }: Recognisable, originals: Originals) {
  const validate = await loadValidator(kind);
  const errors = errorsIn(raw, validate);
  if (errors.length === 0) return { mended: raw, document: raw, faults: [] };
  const faults = schemaFaults(errors, { kind, value: raw, places });
  const corrected = mended(raw, faults, originals);
  if (isBeyondSaving(faults, requiredFields(validate))) {
    return { mended: corrected, document: null, faults };
  }
  const left = corrected === raw ? errors : errorsIn(corrected, validate);
  if (left.length === 0) return { mended: corrected, document: corrected, faults };
  const extra = extraFields(faults);
  const document = prune(corrected, { kind, validate, errors: left, extra, originals });
  return { mended: corrected, document, faults };
}

/** An alias is read as nothing, which is no second fault. */
function withoutEchoes(faults: readonly Fault[], textFaults: readonly TextFault[], places: Places) {
  const aliases = textFaults.filter(({ code }) => code === 'yaml/alias').map(({ start }) => start);
  if (aliases.length === 0) return faults;
  return faults.filter(({ path, at }) => !aliases.includes(spanOf(places, path, at).start));
}

async function readText(fil: string, text: string, originals: Originals): Promise<Contents> {
  const { value, faults: textFaults, places, syntaxError } = parseYaml(text);
  if (syntaxError) {
    const { explainSyntax } = await import('./syntax-errors.ts');
    return { ...NOTHING, places, textFaults: await explainSyntax(text) };
  }
  if (value === undefined) return { ...NOTHING, places, textFaults };
  const { kind, faults } = recognise(value, fil);
  const raw = typeof value === 'object' ? value : null;
  if (kind === undefined || raw === null) {
    return { ...NOTHING, raw, mended: raw, places, textFaults, faults };
  }
  const checked = await checkSchema({ raw, kind, places }, originals);
  const own = withoutEchoes(checked.faults, textFaults, places);
  return { raw, kind, places, textFaults, ...checked, faults: [...faults, ...own] };
}

/** Reads a file and checks it against the schema of its kind. Adds to `originals` what is copied. */
export async function readDocument(
  { fil, content }: FolderFile,
  originals: Originals,
): Promise<ReadFile> {
  if ('text' in content) return { fil, ...(await readText(fil, content.text, originals)) };
  const places = noPlaces(textOf(content));
  return { fil, ...NOTHING, places, textFaults: [content.fault] };
}
