/** Emphasis on a terminal. Never the only bearer of a meaning; plain text where colour is off. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
}

const same = (text: string): string => text;

/** No emphasis: files, pipes, consoles without colour. */
export const plainPaint: Paint = { strong: same, faint: same, bad: same, warn: same, good: same };
