import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** The bundled program, compiled. */
export interface ProgramScript {
  readonly script: Script;
  readonly run: () => void;
}

/**
 * Compiles the bundled program, or takes its compiled form, which saves a third of a small run. That
 * form fits the Node that made it; another one sets it aside and compiles as if it were not there.
 */
export function programScript(file: string, compiled: Buffer | null): ProgramScript {
  const source = `(function (require, __filename) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, {
    filename: file,
    ...(compiled === null ? {} : { cachedData: compiled }),
  });
  return { script, run: () => script.runInThisContext()(createRequire(file), file) };
}
