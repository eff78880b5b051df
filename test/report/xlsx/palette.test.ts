import { expect, test } from 'vitest';
import { ink, toneOrder, tones } from '../../../src/report/xlsx/palette.ts';

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs: [string, string, string][] = [
  ...toneOrder.flatMap((tone): [string, string, string][] => [
    [tone, tones[tone].text, tones[tone].fill],
    [`${tone} in a key figure`, ink.body, tones[tone].fill],
  ]),
  ['header', ink.header.text, ink.header.fill],
  ['body on a stripe', ink.body, ink.stripe],
  ['body on a bar', ink.body, ink.bar],
  ['title', ink.title, 'FFFFFF'],
  ['muted', ink.muted, 'FFFFFF'],
  ['muted on a stripe', ink.muted, ink.stripe],
];

test.each(pairs)('%s: %s on %s is easy to read', (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test('every tone has its place in the list of styles', () => {
  expect(new Set<string>(toneOrder)).toEqual(new Set(Object.keys(tones)));
  expect(toneOrder).toHaveLength(Object.keys(tones).length);
});
