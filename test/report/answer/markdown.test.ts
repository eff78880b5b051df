import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from '../../../src/report/answer/markdown.ts';

describe('text from outside as Markdown', () => {
  test.each([
    ['Fjordvik kommune', 'Fjordvik kommune'],
    ['Åmli-Ærfugl (øst) «Østre», 400\u00a0kr!', 'Åmli-Ærfugl (øst) «Østre», 400\u00a0kr!'],
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['[x](javascript:x)', '\\[x\\](javascript\\:x)'],
    ['# Fjordvik #', '\\# Fjordvik \\#'],
    ['a | b', 'a \\| b'],
    ['=HYPERLINK("http://x")', '\\=HYPERLINK(\\"http\\://x\\")'],
    ['to\n\n# linjer\t og\r\nmellomrom  ', 'to \\# linjer og mellomrom'],
    ['bruk --fix ...', 'bruk \\-\\-fix \\.\\.\\.'],
    ['- a', '\\- a'],
    ['1. januar', '1\\. januar'],
    ['b) nei', 'b\\) nei'],
    ['(ii) nei', '(ii\\) nei'],
    ['Oslo. Nei', 'Oslo. Nei'],
    ['b1.yaml', 'b1.yaml'],
    ['_a_ *b* b_c', '\\_a\\_ \\*b\\* b_c'],
    ["'01' og KS' d'Arc", "\\'01\\' og KS\\' d'Arc"],
    ['&lt; $x$ ~y~ ^z {.k} `k`', '\\&lt; \\$x\\$ \\~y\\~ \\^z \\{.k\\} \\`k\\`'],
    ['\\LaTeX \\(x\\)', '\\\\LaTeX \\\\\\(x\\\\\\)'],
    ['@ola ola@x.no', '\\@ola ola\\@x.no'],
    ['www.vg.no kl. 12:30: ja', 'www\\.vg.no kl. 12:30: ja'],
    [':smile: :100:', '\\:smile: \\:100:'],
    ['snu \u202e om', 'snu \ufffd om'],
    ['halvt \ud83d par', 'halvt \ufffd par'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test('long texts are cut', () => {
    expect(markdownText('å'.repeat(900))).toBe(`${'å'.repeat(499)}…`);
  });

  test('without its backslashes it is the text again, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        const markdown = markdownText(text);
        expect(markdown.replace(/\\(.)/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[`*[\]<>{}|~^$&#"@]/);
        expect(markdown).not.toMatch(/^(?:[-+=:%!>#]|\d+[.)](?:\s|$))/);
      }),
    );
  });
});

describe('names of files and commands as Markdown', () => {
  test.each([
    ['kompass valider --fix', '`kompass valider --fix`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`a', '`` `a ``'],
    ['<b>\n|', '`<b> |`'],
  ])('%j is %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });
});
