import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventoryText, unitText } from './country/inventory.ts';
import { randomFrom } from './country/random.ts';
import { unitsFor } from './country/units.ts';

const COUNT = 500;
const UNITS = 4;
// A date without quotation marks is no text to the YAML reader of ajv-cli.
const HEAD = { kommunenummer: '9901', kartlagt: '"2026-10-15"' };

/** An inventory of about 200 lines; another one for each number. */
export function inventoryOf200Lines(number: number): string {
  const random = randomFrom(`oversikt ${number}`);
  const units = unitsFor(9000, random).slice(0, UNITS);
  const texts = units.map((unit) => unitText(unit, random));
  return inventoryText(HEAD, texts);
}

/** A text for a number, a word that is not in the list, and a field that is not known. */
function withThreeFaults(text: string): string {
  return text
    .replace(/ansatte: (\d+)/, 'ansatte: "$1"')
    .replace('metode: samtale', 'metode: spørreskjema')
    .replace('    barn:', '    elevtal:');
}

/** How the files stand, and whether they have faults. */
export interface SingleFiles {
  readonly apart: boolean;
  readonly faulty: boolean;
}

/** Writes 500 inventories, each in a folder of its own or all in one; there is no plan. */
export function writeSingleFiles(folder: string, { apart, faulty }: SingleFiles): void {
  for (let number = 0; number < COUNT; number += 1) {
    const text = inventoryOf200Lines(number);
    const name = apart ? `enhet-${number}/oversikt.yaml` : `oversikt-${number}.yaml`;
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, faulty ? withThreeFaults(text) : text);
  }
}
