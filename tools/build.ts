import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { programScript } from '../src/cli/program-script.ts';

/** Writes the signs that esbuild leaves in patterns as escapes: Node reads ASCII at half the cost. */
async function onlyAscii(file: string): Promise<void> {
  const escaped = (sign: string): string =>
    `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/[^\0-\x7f]/g, escaped));
}

/**
 * Bundles the program into `dist/`, one file per entry, and compiles it ahead. A start is most of the
 * time of a small run: one file is read several times faster than two hundred are resolved, and what
 * is compiled already need not be compiled again. CommonJS, because Node compiles nothing else ahead.
 */
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    start: 'src/cli/start.ts',
    main: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Where a file stands, which CommonJS says in another way.
  define: { 'import.meta.url': 'fileUrl' },
  banner: { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href;" },
});
await onlyAscii('dist/main.js');
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
// One folder without faults and one with many: what both need is what most runs need.
const line = ['valider', 'examples', '--feil-ved', 'aldri'];
const ahead = ['--import', 'tsx', 'tools/compile-ahead.ts', ...line];
const { status, stderr } = spawnSync(process.execPath, ahead, { encoding: 'utf8' });
if (status !== 0) throw new Error(`the program does not run:\n${stderr}`);
const { script } = programScript(resolve('dist/main.js'), await readFile('dist/main.compiled'));
if (script.cachedDataRejected) throw new Error('the compiled form does not fit this Node');
