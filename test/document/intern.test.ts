import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intern } from '../../src/document/intern.ts';

const word = fc.oneof(
  fc.constantFrom('a', 'spr-01', 'spr-11', 'spr-21', 'antall', '__proto__', 'x'.repeat(24)),
  fc.string({ minLength: 1, maxLength: 30 }),
);

it('gives what slicing gives, whatever was seen before', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const text = words.join('');
      let start = 0;
      for (const one of words) {
        expect(intern(text, start, start + one.length)).toBe(one);
        start += one.length;
      }
    }),
  );
});
