const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;
const READ_AS_SOMETHING_ELSE = new Set(['null', 'true', 'false']);

/** A text as a YAML scalar: quoted only where it would be read as something else than text. */
export function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !READ_AS_SOMETHING_ELSE.has(text.toLowerCase());
  return isPlain ? text : JSON.stringify(text);
}
