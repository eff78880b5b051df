import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/document/check-folder.ts';
import { type Decoded, decode } from '../../../src/document/decode.ts';
import { MAX_BYTES } from '../../../src/document/limits.ts';
import { type Code, GROUPS, groupOf, SEVERITIES } from '../../../src/domain/diagnostic.ts';
import { RULES } from '../../../src/domain/rules/index.ts';
import type { ExampleFiles } from '../../../src/domain/rules/rule.ts';
import { sha256 } from '../../../src/io/sha256.ts';
import { nb } from '../../../src/messages/nb.ts';

const TODAY = '2027-01-15';

/** What a text cannot show of itself: how it is stored, how large it is, that nobody may read it. */
const AS_STORED: Partial<Record<Code, (text: string) => Decoded>> = {
  'yaml/ikke-utf8': (text) => decode(Buffer.from(text, 'latin1')),
  'yaml/for-stort': (text) => decode(Buffer.from(text + '# …\n'.repeat(MAX_BYTES / 4))),
  'yaml/uleselig': () => ({
    fault: { code: 'yaml/uleselig', facts: { grunn: 'EACCES' }, start: 0, end: 0 },
  }),
};

const asText = (text: string): Decoded => decode(Buffer.from(text));

async function codesIn(files: ExampleFiles, stored = asText): Promise<string[]> {
  const all = Object.entries(files).map(([fil, text]) => ({ fil, content: stored(text) }));
  const fingerprints = new Map(
    Object.entries(files).map(([fil, text]) => [fil, sha256([Buffer.from(text)])]),
  );
  const { diagnostics } = await checkFolder(all, { today: TODAY, version: '0.1.0', fingerprints });
  return diagnostics.map(
    ({ kode, fil, linje, fakta }) => `${kode} ${fil}:${linje} ${JSON.stringify(fakta)}`,
  );
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { example }) => {
  it('finds what is wrong in its bad example', async () => {
    const codes = await codesIn(example.bad, AS_STORED[code]);
    expect(codes.map((finding) => finding.split(' ')[0])).toContain(code);
  });

  it('finds nothing else there', async () => {
    const codes = await codesIn(example.bad, AS_STORED[code]);
    expect(codes.filter((finding) => !finding.startsWith(`${code} `))).toEqual([]);
  });

  it('finds nothing in its good example', async () => {
    expect(await codesIn(example.good)).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('has one rule for every code that has words', () => {
    // A code without words does not compile.
    expect(RULES.map(({ code }) => code).sort()).toEqual(Object.keys(nb.rules).sort());
  });

  it('goes group by group', () => {
    const groups = RULES.map(({ code }) => groupOf(code));
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(
      GROUPS.filter((group) => groups.includes(group)),
    );
  });

  it('has a severity and a source for each', () => {
    for (const { severity, source } of RULES) {
      expect(SEVERITIES).toContain(severity);
      expect(source).not.toBe('');
    }
  });
});
