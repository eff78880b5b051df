import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formOf, formOfFormat } from '../../src/document/text-forms.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);

/** Every value that a keyword has in any schema. */
function valuesOf(keyword: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(SCHEMAS)) {
    JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8'), (key, value) => {
      if (key === keyword && typeof value === 'string') found.add(value);
      return value;
    });
  }
  return [...found];
}

describe('every form that the schemas ask for has a name', () => {
  it.each(valuesOf('pattern'))('pattern %s', (pattern) => {
    expect(formOf(pattern)).toMatch(/^[a-z0-9]+$/);
  });

  it.each(valuesOf('format'))('format %s', (format) => {
    expect(formOfFormat(format)).toMatch(/^[a-z]+$/);
  });

  it('and one without is a mistake of ours', () => {
    expect(() => formOf('^fjord$')).toThrow('^fjord$');
    expect(() => formOfFormat('fjord')).toThrow('fjord');
  });
});
