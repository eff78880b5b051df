import { expect, test } from 'vitest';
import { FORMS } from './corpus-forms.ts';
import { REFUSED } from './corpus-refused.ts';
import { TEXTS } from './corpus-texts.ts';
import { WORKBOOKS } from './corpus-workbooks.ts';
import { CORPUS, type CorpusFile, readCorpus } from './read-corpus.ts';

const FILES: readonly CorpusFile[] = [...FORMS, ...REFUSED, ...TEXTS, ...WORKBOOKS];

test('of each file it is told what must come out', () => {
  expect(FILES.map(({ file }) => file).toSorted()).toEqual(CORPUS.toSorted());
});

test.each(FILES)('$file: $why', ({ file, why: _, ...expected }) => {
  expect(readCorpus(file)).toEqual(expected);
});
