import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';
import { validLength } from '../../src/document/utf8.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

describe('decode', () => {
  it.each([
    ['plain text', utf8('navn: Solbakken\n'), 'navn: Solbakken\n', false],
    ['letters and emoji', utf8('navn: Blåbærlia 🫐\n'), 'navn: Blåbærlia 🫐\n', false],
    ['a BOM', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', true],
    ['only a BOM', bytes(0xef, 0xbb, 0xbf), '', true],
    ['nothing', bytes(), '', false],
  ])('reads %s', (_, content, text, bom) => {
    expect(decode(content)).toEqual({ text, bom });
  });

  it.each([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'utf-16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16'],
    ['UTF-16 without BOM', Uint8Array.from(Buffer.from('navn: Solbakken', 'utf16le')), 'utf-16'],
    ['a zip file, as Excel and Word write', bytes(0x50, 0x4b, 0x03, 0x04, 20), 'binaer'],
    ['a PDF', utf8('%PDF-1.7\n'), 'binaer'],
    ['bytes with NULs here and there', bytes(1, 0, 0, 0, 7, 9, 0, 1, 2, 3, 4, 5), 'binaer'],
    ['text with one NUL', utf8('navn: Sol\0bakken'), 'binaer'],
  ])('says that %s is not UTF-8', (_, content, tegnsett) => {
    const fault = { code: 'yaml/ikke-utf8', facts: { tegnsett }, start: 0, end: 0 };
    expect(decode(content)).toEqual({ fault });
  });

  it.each([
    ['at the start', latin1('Økonomi: 1\n'), 0, 'Økonomi: 1\n'],
    [
      'on a later line',
      latin1('navn: Fjordvik\nsted: Blåbær\n'),
      23,
      'navn: Fjordvik\nsted: Blåbær\n',
    ],
    ['after text in UTF-8', bytes(...utf8('sø '), ...latin1('på '), 0x80, 0x96), 4, 'sø på €–'],
    ['in the last byte', bytes(0x61, 0xe5), 1, 'aå'],
  ])('finds the first letter of Windows-1252 %s', (_, content, start, shown) => {
    const facts = { tegnsett: 'windows-1252' };
    const fault = { code: 'yaml/ikke-utf8', facts, start, end: start + 1 };
    expect(decode(content)).toEqual({ fault, shown });
  });

  it('refuses more than ten megabytes, however they are spelt', () => {
    const facts = { hva: 'fil', megabyte: 10.1, grense: 10 };
    const fault = { code: 'yaml/for-stort', facts, start: 0, end: 0 };
    expect(decode(new Uint8Array(10.1 * 1024 * 1024))).toEqual({ fault });
    expect(decode(new Uint8Array(10 * 1024 * 1024).fill(0x20))).toMatchObject({ bom: false });
  });
});

describe('validLength', () => {
  const isUtf8 = (content: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(content);
      return true;
    } catch {
      return false;
    }
  };
  const awkward = fc.constantFrom(0x00, 0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xf0, 0xf4);
  const some = fc.array(fc.oneof(awkward, fc.integer({ min: 0, max: 255 })), { maxLength: 8 });

  it('is what the platform accepts, and not a byte more', () => {
    fc.assert(
      fc.property(some, (list) => {
        const content = Uint8Array.from(list);
        const length = validLength(content);
        expect(isUtf8(content.subarray(0, length))).toBe(true);
        for (let longer = length + 1; longer <= content.length; longer += 1) {
          expect(isUtf8(content.subarray(0, longer))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes all of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(validLength(utf8(text))).toBe(utf8(text).length);
      }),
    );
  });
});
