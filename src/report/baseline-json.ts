import type { BaselineEntry } from '../domain/baseline.ts';

/**
 * A baseline as the text of its file: JSON with one entry per line, so that a change is one line in a
 * comparison. It says where findings are, never what stands there.
 */
export function baselineJson(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ fil, kode, sted, antall }) => {
    const fields = Object.entries({ fil, kode, sted, antall });
    return `    { ${fields.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "dokument": "grunnlinje",\n  "versjon": 1,\n  "funn": ${list}\n}\n`;
}
