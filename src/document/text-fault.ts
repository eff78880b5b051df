import type { CodeOf } from '../domain/diagnostic.ts';
import type { DiagnosticFacts } from '../domain/diagnostic-facts.ts';

type YamlCode = CodeOf<'yaml'>;

/** Offsets into the text, in UTF-16 units from 0, without a BOM; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong with the text itself, before anyone asks what it says. */
export type TextFault = {
  [C in YamlCode]: Span & {
    readonly code: C;
    readonly facts: DiagnosticFacts[C];
    /** A certain correction: the text that is to stand between start and end. */
    readonly replacement?: string;
  };
}[YamlCode];
