// The plainest way to check the files of a folder: load each with js-yaml, ask one ready validator.
// node plain-script.mjs <folder> <module with one validator for each `dokument`>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const [, , folder, validatorsFile] = process.argv;
const validators = await import(validatorsFile);
let faulty = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  const value = load(readFileSync(join(folder, name), 'utf8'));
  if (!validators[value.dokument](value)) faulty += 1;
}
process.exitCode = faulty > 0 ? 1 : 0;
