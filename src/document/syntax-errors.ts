import { type Failure, isTooDeep, readEvents } from './events.ts';
import { MAX_CORRECTABLE, MAX_DEPTH, MAX_FAULTS } from './limits.ts';
import { lineAt, lineStarts } from './lines.ts';
import { causeOfFailure } from './syntax-causes.ts';
import { applyEdits, type Edit, indentingTabs, originalOffset } from './tabs.ts';
import type { TextFault } from './text-fault.ts';

/** `yaml` needs as much time for a megabyte as a reader has patience for. */
const LONGEST_EXPLAINED = 1024 * 1024;
/** So much after the first error is looked at first: a text that is all errors costs no more. */
const FIRST_WINDOW = 32 * 1024;

/**
 * All that keeps a text from being YAML, at most one fault a line, in order. The fast reader stops
 * at its first error; this one looks on, with `yaml`, which is loaded only here.
 */
export async function explainSyntax(text: string): Promise<TextFault[]> {
  const failure = failureOf(text);
  if (failure === undefined) return [];
  const tabs = indentingTabs(text);
  if (tabs.length === 0 || isTooDeep(failure)) return explain(text, failure);
  const untabbed = applyEdits(text, tabs);
  const rest = failureOf(untabbed);
  if (rest === undefined) return tabFaults(tabs);
  const position = originalOffset(tabs, rest.position);
  if (rest.reason === failure.reason && position === failure.position)
    return explain(text, failure);
  const others = await explain(untabbed, rest);
  const faults = [...tabs.map(withoutCorrection), ...others.map((fault) => moveBack(fault, tabs))];
  return onePerLine(text, faults).slice(0, MAX_FAULTS);
}

function failureOf(text: string): Failure | undefined {
  const read = readEvents(text);
  return Array.isArray(read) ? undefined : read;
}

/** Tabs that, once they are spaces, leave nothing wrong: all of them can be corrected. */
function tabFaults(tabs: readonly Edit[]): TextFault[] {
  if (tabs.length > MAX_CORRECTABLE) return tabs.slice(0, MAX_FAULTS).map(withoutCorrection);
  return tabs.map((tab) => ({ code: 'yaml/tabulator', facts: {}, ...tab }));
}

function withoutCorrection({ start, end }: Edit): TextFault {
  return { code: 'yaml/tabulator', facts: {}, start, end };
}

function moveBack(fault: TextFault, tabs: readonly Edit[]): TextFault {
  const start = originalOffset(tabs, fault.start);
  return { ...fault, start, end: Math.max(start, originalOffset(tabs, fault.end)) };
}

async function explain(text: string, failure: Failure): Promise<TextFault[]> {
  const { position } = failure;
  if (isTooDeep(failure)) {
    const facts = { grense: MAX_DEPTH };
    return [{ code: 'yaml/for-dypt', facts, start: position, end: position + 1 }];
  }
  const own = causeOfFailure(text, failure);
  if (position > LONGEST_EXPLAINED) return [own];
  // The same breaks for both readers, at the same offsets.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const { MAX_PROBLEMS, runFaults } = await import('./syntax-run.ts');
  let faults: TextFault[] = [];
  for (const length of [position + FIRST_WINDOW, LONGEST_EXPLAINED + FIRST_WINDOW]) {
    faults = runFaults(source, length);
    if (faults.length >= MAX_PROBLEMS || length >= text.length) break;
  }
  return faults.length === 0 ? [own] : onePerLine(text, faults).slice(0, MAX_FAULTS);
}

/** The first fault that was found in each line, for others there follow from it; in order. */
function onePerLine(text: string, faults: readonly TextFault[]): TextFault[] {
  const starts = lineStarts(text);
  const lines = new Set<number>();
  const first = faults.filter(({ start }) => {
    const line = lineAt(starts, start);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
  return first.sort((a, b) => a.start - b.start);
}
