/** What a heat colour says; every use says the same in words or figures too. */
export type Tone = 'good' | 'mild' | 'strong' | 'unknown';

/** Red, green and blue as six hexadecimal digits. */
export interface Shade {
  readonly fill: string;
  readonly text: string;
}

/** Told apart by lightness too, so that they work in grey and for the colour-blind. */
export const tones: Record<Tone, Shade> = {
  good: { fill: 'E3F1E7', text: '1B4D2E' },
  mild: { fill: 'FCE5B0', text: '5C3B00' },
  strong: { fill: 'EE9C84', text: '4A0E00' },
  unknown: { fill: 'ECECF1', text: '46464F' },
};

/** The order of the tones in the list of differential styles. */
export const toneOrder: readonly Tone[] = ['good', 'mild', 'strong', 'unknown'];

/** The workbook's own colours. */
export const ink = {
  header: { fill: '1F3864', text: 'FFFFFF' },
  stripe: 'F4F7FB',
  rule: 'D5DCE8',
  body: '1A1A1A',
  title: '1F3864',
  muted: '55596A',
  bar: 'A9C4E6',
  input: { fill: 'FFFBE6', line: '8A7A3D' },
} as const;
