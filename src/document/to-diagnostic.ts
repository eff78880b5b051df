import type { Correction, Diagnostic, Range, Severity } from '../domain/diagnostic.ts';
import { pointerOf, valueAt } from './document-path.ts';
import type { Fault } from './fault.ts';
import { lineEnd } from './lines.ts';
import { maskDiagnostic } from './mask.ts';
import { type Places, rangeOf, spanOf } from './places.ts';
import type { Span, TextFault } from './text-fault.ts';

/** A file as far as places in it are concerned. */
export interface Located {
  readonly fil: string;
  readonly places: Places;
  readonly raw: object | null;
}

function correction(range: Range, tekst: string | undefined): Correction | null {
  return tekst === undefined ? null : { ...range, tekst };
}

/** A list or a group of fields is shown by its first line. */
function shownPart({ places, raw }: Located, { path, at }: Fault, { start, end }: Span): Span {
  const isKey = at === 'key' && typeof path.at(-1) === 'string';
  const value = isKey ? undefined : valueAt(raw, path);
  const isContainer = typeof value === 'object' && value !== null;
  return { start, end: isContainer ? Math.min(end, lineEnd(places.text, start)) : end };
}

/** A fault with its place as line and column, as it is reported. */
export function diagnosticOf(fault: Fault, file: Located, alvor: Severity): Diagnostic {
  const { places } = file;
  const span = spanOf(places, fault.path, fault.at);
  const isThere = valueAt(file.raw, fault.path) !== undefined;
  return maskDiagnostic({
    kode: fault.code,
    alvor,
    fil: file.fil,
    sti: pointerOf(fault.path),
    ...rangeOf(places, shownPart(file, fault, span)),
    fakta: fault.facts,
    // A place that is not in the file stands for its parent, which a correction would overwrite.
    rettelse: isThere ? correction(rangeOf(places, span), fault.replacement) : null,
  });
}

/** A fault in the text itself, with its place as line and column. */
export function textDiagnosticOf(fault: TextFault, file: Located, alvor: Severity): Diagnostic {
  const range = rangeOf(file.places, fault);
  return maskDiagnostic({
    kode: fault.code,
    alvor,
    fil: file.fil,
    sti: '',
    ...range,
    fakta: fault.facts,
    rettelse: correction(range, fault.replacement),
  });
}

const isBefore = (a: Range, b: Range): boolean =>
  a.til_linje < b.linje || (a.til_linje === b.linje && a.til_kolonne <= b.kolonne);

const isSamePlace = (a: Range, b: Range): boolean => a.linje === b.linje && a.kolonne === b.kolonne;

/** Of corrections that overlap, only the first stays. The findings are in order, file by file. */
export function withoutOverlaps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let file = '';
  let last: Correction | undefined;
  return diagnostics.map((diagnostic) => {
    if (diagnostic.fil !== file) last = undefined;
    file = diagnostic.fil;
    const next = diagnostic.rettelse;
    if (next === null) return diagnostic;
    if (last && (isSamePlace(last, next) || !isBefore(last, next))) {
      return { ...diagnostic, rettelse: null };
    }
    last = next;
    return diagnostic;
  });
}
