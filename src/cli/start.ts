import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programScript } from './program-script.ts';

function compiledForm(): Buffer | null {
  try {
    return readFileSync(new URL('./main.compiled', import.meta.url));
  } catch {
    return null;
  }
}

programScript(fileURLToPath(new URL('./main.js', import.meta.url)), compiledForm()).run();
