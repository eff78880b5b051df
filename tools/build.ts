import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Bundles the program into `dist/`: one file per entry, and one per part that is loaded on demand.
 * Bundled because a start is most of the time of a small run, and reading one file is several times
 * faster than resolving two hundred.
 */
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  sourcemap: false,
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'warning',
  // Some of the packages are CommonJS and call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
