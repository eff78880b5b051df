import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../harness/figures.ts';
import { difference, interleave } from '../harness/interleave.ts';
import { kompass } from '../harness/programs.ts';

const ROUNDS = 15;
const BUDGET = 50;
const MEBIBYTE = 1024 * 1024;

const HEAD = 'dokument: oversikt\nversjon: 1\n';
const SMALLEST = `${HEAD}kommunenummer: "9901"
kartlagt: 2026-10-15
metode: samtale
enheter: []
`;

/** Ten lines that unfold to 10 to the tenth. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level += 1) {
    const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`);
    lines.push(`a${level}: &a${level} [${aliases.join(', ')}]`);
  }
  return `${HEAD}${lines.join('\n')}\n`;
}

const TEXTS: Readonly<Record<string, string>> = {
  'alias bomb': aliasBomb(),
  '20 000 brackets': `${HEAD}enheter: ${'['.repeat(20_000)}`,
  '20 000 braces': `${HEAD}enheter: ${'{a: '.repeat(20_000)}`,
  '1 MB of dashes': `${HEAD}enheter:\n${'- '.repeat(500_000)}`,
  'a line of 10 MiB': `${HEAD}merknad: ${'x'.repeat(10 * MEBIBYTE - 100)}\n`,
  'a file of 50 MiB': `${HEAD}merknad: ${'x\n'.repeat(25 * MEBIBYTE)}`,
};

/** How fast files that mean harm are refused, over a run with the smallest file in order. */
export async function hostile(folder: string): Promise<readonly Figure[]> {
  const good = join(folder, 'good.yaml');
  writeFileSync(good, SMALLEST);
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(TEXTS)) {
    const file = join(folder, `${name.replaceAll(' ', '-')}.yaml`);
    writeFileSync(file, text);
    const programs = { good: kompass(['valider', good]), bad: kompass(['valider', file], 1) };
    const times = await interleave(programs, ROUNDS);
    const value = difference(times.bad, times.good);
    figures.push({
      what: `${name}: valider − the smallest file`,
      value,
      unit: 'ms',
      budget: BUDGET,
    });
  }
  return figures;
}
