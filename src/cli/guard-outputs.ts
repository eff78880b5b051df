import { withoutCommands } from '../report/workflow-commands.ts';
import type { Environment, Output } from './environment.ts';

function guarded(output: Output): Output {
  return { ...output, write: (text) => output.write(withoutCommands(text)) };
}

/**
 * The environment with streams that no text from a file can give a runner orders through, where a
 * runner of GitHub reads them.
 */
export function guardOutputs(environment: Environment): Environment {
  if ((environment.variables['GITHUB_ACTIONS'] ?? '') === '') return environment;
  const { stdout, stderr } = environment;
  return { ...environment, stdout: guarded(stdout), stderr: guarded(stderr) };
}
