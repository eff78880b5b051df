import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { programScript } from '../src/cli/program-script.ts';

/**
 * Runs the bundled program once, and keeps its compiled form, with every function that the run used,
 * for the next starts: `tsx tools/compile-ahead.ts valider <folder>`.
 */
const { script, run } = programScript(resolve('dist/main.js'), null);
process.on('exit', () => {
  // The form carries the engine's flags, and is taken only where they are as they are at a start.
  setFlagsFromString('--semi-space-growth-factor=2');
  writeFileSync('dist/main.compiled', script.createCachedData());
});
run();
