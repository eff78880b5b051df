import type { Forum, Vurdering } from '../generated/types.ts';

/** What a workbook says of one need report. Null is an empty cell. */
export interface Judgement {
  /** "9901/b1". */
  readonly id: string;
  /** By the ids of the forum's criteria, in their order. */
  readonly poeng: ReadonlyMap<string, number | null>;
  /** Whole kroner. */
  readonly innstilt: number | null;
  readonly merknad: string | null;
  /** The sheet that it stands on. */
  readonly ark: string;
  /** The addresses of the cells, by the keys of their columns. */
  readonly celler: ReadonlyMap<string, string>;
}

/** A value of a judgement: a number, a text, or nothing. */
export type JudgementValue = number | string | null;

/** One value that becomes another. */
export interface JudgementChange {
  readonly id: string;
  /** `poeng/<criterion>`, `innstilt` or `merknad`. */
  readonly felt: string;
  readonly fra: JudgementValue;
  readonly til: JudgementValue;
}

/** Where something stands in a workbook; the cell is null where it is the sheet that is meant. */
export interface CellPlace {
  readonly ark: string;
  readonly celle: string | null;
}

/** What in a returned workbook does not fit, and the facts of its sentence. */
export interface JudgementFaultFacts {
  /** The workbook does not say which round it is. */
  readonly 'uten-noekler': Record<never, never>;
  readonly 'annen-runde': { readonly funnet: string; readonly ventet: string };
  /** The criteria of the forum have changed since the workbook was made. */
  readonly 'andre-kriterier': { readonly kriterier: readonly string[] };
  readonly 'mangler-ark': { readonly navn: string };
  readonly 'flere-ark': { readonly navn: readonly string[] };
  readonly 'mangler-kolonne': { readonly tittel: string };
  readonly 'dobbel-kolonne': { readonly tittel: string };
  readonly 'mangler-rad': { readonly id: string };
  readonly 'dobbel-rad': { readonly id: string; readonly foerst: string };
  readonly 'ukjent-rad': { readonly id: string };
  readonly 'rad-uten-id': Record<never, never>;
  readonly formelfeil: { readonly verdi: string };
  readonly 'formel-uten-verdi': Record<never, never>;
  readonly 'ugyldig-poeng': { readonly verdi: string };
  readonly 'ugyldig-beloep': { readonly verdi: string };
  readonly 'ugyldig-merknad': { readonly verdi: string };
  readonly 'for-lang-merknad': { readonly tegn: number; readonly grense: number };
  readonly styretegn: Record<never, never>;
}

export type JudgementFaultCode = keyof JudgementFaultFacts;

/** A fault in a returned workbook. */
export type JudgementFault = {
  readonly [C in JudgementFaultCode]: CellPlace & {
    readonly kode: C;
    readonly fakta: JudgementFaultFacts[C];
  };
}[JudgementFaultCode];

/** What is accepted, and should be known all the same. */
export interface JudgementNoteFacts {
  readonly 'flyttet-kolonne': { readonly titler: readonly string[] };
  readonly 'over-soekt': { readonly id: string; readonly innstilt: number; readonly soekt: number };
  readonly 'over-ramma': { readonly innstilt: number; readonly ramme: number };
}

export type JudgementNote = {
  readonly [C in keyof JudgementNoteFacts]: CellPlace & {
    readonly kode: C;
    readonly fakta: JudgementNoteFacts[C];
  };
}[keyof JudgementNoteFacts];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Whether a text has signs that are neither letters nor line breaks. */
export function hasControlSigns(text: string): boolean {
  return text.search(CONTROL) >= 0;
}

/** A text in one form: composed, LF alone, no tabs, no blanks round it. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').normalize('NFC').trim();
}

/** A value as a cell would show it, so that what was only shown is not taken for changed. */
function asShown(value: JudgementValue): JudgementValue {
  return typeof value === 'string' ? plainText(value).replace(CONTROL, '') : value;
}

/** What a judgement says, by the fields of a document. */
function fieldsOf({ poeng, innstilt, merknad }: Judgement): [string, JudgementValue][] {
  const points = [...poeng].map(([criterion, value]): [string, JudgementValue] => [
    `poeng/${criterion}`,
    value,
  ]);
  return [...points, ['innstilt', innstilt], ['merknad', merknad]];
}

function valueIn(judged: Vurdering | undefined, field: string): JudgementValue {
  if (field === 'innstilt' || field === 'merknad') return judged?.[field] ?? null;
  return judged?.poeng?.[field.slice('poeng/'.length)] ?? null;
}

/** What of a forum's judgements becomes different, in the order of the sheet. */
export function judgementChanges(
  { vurderinger = [] }: Forum,
  judgements: readonly Judgement[],
): JudgementChange[] {
  return judgements.flatMap((judgement) => {
    const { id } = judgement;
    const before = vurderinger.find(({ behovsmelding }) => behovsmelding === id);
    return fieldsOf(judgement)
      .map(([felt, til]) => ({ id, felt, fra: valueIn(before, felt), til }))
      .filter(({ fra, til }) => asShown(fra) !== til);
  });
}
