import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeArtifacts, outdatedFiles, strayFiles } from './artifacts.ts';

/*
 * npm run generate             makes src/generated/ and the copies between schemas
 * npm run generate -- --check  changes nothing, names the files that are not current, exits 1
 */

const root = join(import.meta.dirname, '..');
const artifacts = await makeArtifacts(root);
const outdated = outdatedFiles(root, artifacts);
const stray = strayFiles(root, artifacts);

if (process.argv.includes('--check')) {
  for (const path of outdated) console.error(`not current: ${path}`);
  for (const path of stray) console.error(`made by nothing: ${path}`);
  if (outdated.length + stray.length > 0) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const path of outdated) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), artifacts.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
  for (const path of stray) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}
