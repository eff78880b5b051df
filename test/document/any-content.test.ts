import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCorrections } from '../../src/document/corrections.ts';
import { compareDiagnostics } from '../../src/domain/diagnostic.ts';
import { RULES } from '../../src/domain/rules/index.ts';
import { findingsIn, type Texts } from './check.ts';

/** What people and programs put in the wrong place. */
const SCRAPS = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  '#',
  '&a ',
  '*a',
  '!!str ',
  'null',
  'ja',
  '0301',
  '18,4',
  '1.2.2027',
  '1e999',
  '.nan',
  '~',
  'a\u030a',
  'æ',
  '__proto__: 1\n',
  'constructor: { toString: 1 }\n',
  'dokument: krav\n',
  '158205 50010',
  '\ud83d\ude00',
];

const folders = RULES.flatMap(({ example }) => [example.bad, example.good]);

const damaged = fc
  .record({
    folder: fc.constantFrom(...folders),
    damage: fc.array(
      fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), scrap: fc.constantFrom(...SCRAPS) }),
      { maxLength: 4 },
    ),
  })
  .map(({ folder, damage }): Texts => {
    const texts: Record<string, string> = { ...folder };
    const names = Object.keys(texts);
    for (const { at, length, scrap } of damage) {
      const name = names[at % names.length] ?? '';
      const text = texts[name] ?? '';
      const start = at % (text.length + 1);
      texts[name] = text.slice(0, start) + scrap + text.slice(start + length);
    }
    return texts;
  });

it('whatever the files contain, there are findings in order with places in the text', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (texts) => {
      const found = await findingsIn(texts);
      expect(found.toSorted(compareDiagnostics)).toEqual(found);
      for (const { fil, linje, kolonne, til_linje, til_kolonne } of found) {
        const lines = (texts[fil] ?? '').split(/\r\n|\r|\n/);
        expect(til_linje).toBeLessThanOrEqual(lines.length);
        expect(kolonne).toBeLessThanOrEqual((lines[linje - 1] ?? '').length + 1);
        expect(til_kolonne).toBeLessThanOrEqual((lines[til_linje - 1] ?? '').length + 1);
        expect(linje < til_linje || kolonne <= til_kolonne).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('whatever the files contain, corrections come to an end and take their findings with them', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (texts) => {
      const current: Record<string, string> = { ...texts };
      for (let round = 0; round < 5; round += 1) {
        const corrections = (await findingsIn(current)).filter(({ rettelse }) => rettelse !== null);
        if (corrections.length === 0) return;
        for (const name of Object.keys(current)) {
          const own = corrections.filter(({ fil }) => fil === name);
          current[name] = applyCorrections(
            current[name] ?? '',
            own.flatMap(({ rettelse }) => rettelse ?? []),
          );
        }
      }
      expect(await findingsIn(current)).toSatisfy((left: { rettelse: unknown }[]) =>
        left.every(({ rettelse }) => rettelse === null),
      );
    }),
    { numRuns: 200 },
  );
});
