/*
 * GitHub's runner reads what a step prints line by line. A line whose first signs are `::` can be a
 * command to it, and so can `##[…]` anywhere in a line (actions/runner, ActionCommand.cs). Azure and
 * TeamCity read `##vso[…]` and `##teamcity[…]`.
 */

const COMMAND_AT_START = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
const COMMAND_WITHIN = /##(?=\w*\[)/g;

/** The text without what a runner would take for a command. */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND_AT_START, '$1: :').replace(COMMAND_WITHIN, '# #');
}

/** JSON that says the same without what a runner would take for a command. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(COMMAND_WITHIN, '#\\u0023');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line that is a command to the runner, its properties and message escaped. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: readonly (readonly [name: string, value: string | number])[],
  message: string,
): string {
  const given = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const head = given.length === 0 ? name : `${name} ${given.join(',')}`;
  return `::${head}::${escapeData(message)}`;
}
