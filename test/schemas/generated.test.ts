import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Artifacts, makeArtifacts, outdatedFiles, strayFiles } from '../../tools/artifacts.ts';
import { kinds } from './example-documents.ts';

const root = join(import.meta.dirname, '../..');
const isValidator = (path: string): boolean => path.startsWith('src/generated/validators/');

describe('the generated files', () => {
  let artifacts: Artifacts = new Map();
  beforeAll(async () => {
    artifacts = await makeArtifacts(root);
  });

  test('are current', () => {
    expect(outdatedFiles(root, artifacts), 'run: npm run generate').toEqual([]);
    expect(strayFiles(root, artifacts), 'run: npm run generate').toEqual([]);
  });

  test('have a validator for every kind of document', () => {
    const names = [...artifacts.keys()].filter(isValidator);
    expect(names).toEqual(kinds.map((kind) => `src/generated/validators/${kind}.ts`));
  });

  test('import nothing at run time', () => {
    const importing = [...artifacts]
      .filter(([path]) => path.endsWith('.ts'))
      .filter(([, text]) => /^import (?!type )|require\(/m.test(text));
    expect(importing.map(([path]) => path)).toEqual([]);
  });

  test('are the same on every run', async () => {
    expect(await makeArtifacts(root)).toEqual(artifacts);
  });
});

describe('the check that they are current', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kompass-generert-'));
  let artifacts: Artifacts = new Map();
  beforeAll(async () => {
    artifacts = await makeArtifacts(root);
    for (const folder of ['schemas', 'src/generated']) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('names what was edited, what is gone and what nothing makes', () => {
    writeFileSync(join(copy, 'src/generated/types.ts'), 'export type Plan = string;\n');
    rmSync(join(copy, 'src/generated/validators/krav.ts'));
    writeFileSync(join(copy, 'src/generated/validators/skisse.ts'), '');
    expect(outdatedFiles(copy, artifacts)).toEqual([
      'src/generated/types.ts',
      'src/generated/validators/krav.ts',
    ]);
    expect(strayFiles(copy, artifacts)).toEqual(['src/generated/validators/skisse.ts']);
  });
});
