import { stringify } from 'yaml';

/**
 * A value as YAML in our house form: block style, two spaces, no anchors, lines not broken inside
 * text, and quotation marks round text that would read as something else.
 */
export function writeYaml(value: unknown): string {
  return stringify(value, {
    version: '1.2',
    schema: 'core',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
    indent: 2,
    indentSeq: true,
    lineWidth: 0,
    nullStr: 'null',
  });
}
