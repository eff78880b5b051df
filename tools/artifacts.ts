import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printJson } from './print-json.ts';
import { makeData, SOURCES } from './reference-data.ts';
import { readSchemas, SHARED, schemaPath, withCopies } from './schemas.ts';
import { makeTypes } from './types.ts';
import { makeValidator, SCHEMA_ERROR } from './validators.ts';

/** Files by their path from the root of the repository, with `/`. */
export type Artifacts = ReadonlyMap<string, string>;

const GENERATED = 'src/generated';

/** Makes every generated file in memory. */
export async function makeArtifacts(root: string): Promise<Artifacts> {
  const files = withCopies(readSchemas(join(root, 'schemas')));
  const artifacts = new Map<string, string>();
  for (const { name, schema } of files) artifacts.set(schemaPath(name), printJson(schema));
  artifacts.set(`${GENERATED}/types.ts`, await makeTypes(files));
  artifacts.set(`${GENERATED}/schema-error.ts`, SCHEMA_ERROR);
  for (const file of files.filter(({ name }) => name !== SHARED)) {
    artifacts.set(`${GENERATED}/validators/${file.name}.ts`, await makeValidator(file));
  }
  for (const source of SOURCES) {
    artifacts.set(`${GENERATED}/data/${source.module}.ts`, makeData(root, source, files));
  }
  return artifacts;
}

/** The files that do not hold what they should, or are not there. */
export function outdatedFiles(root: string, artifacts: Artifacts): string[] {
  return [...artifacts]
    .filter(([path, text]) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    })
    .map(([path]) => path);
}

/** The files among the generated ones that nothing makes any more. */
export function strayFiles(root: string, artifacts: Artifacts): string[] {
  return readdirSync(join(root, GENERATED), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !artifacts.has(path));
}
