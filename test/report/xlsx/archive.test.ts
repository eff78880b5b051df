import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ArchivePiece, archive } from '../../../src/report/xlsx/archive.ts';

function zipped(pieces: ArchivePiece[]): Uint8Array {
  const chunks = [
    ...archive(
      (function* () {
        yield* pieces;
      })(),
    ),
  ];
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

test('text goes to the file that began last', () => {
  const long = 'Solbakken barnehage '.repeat(10_000);
  const bytes = zipped([{ path: 'a' }, 'æ', 'ø', { path: 'b' }, { path: 'c' }, long, 'å']);
  const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]);
  expect(files).toEqual([
    ['a', 'æø'],
    ['b', ''],
    ['c', `${long}å`],
  ]);
});

test('an archive of nothing is an archive', () => {
  expect(unzipSync(zipped([]))).toEqual({});
});

test('what the pieces return is returned', () => {
  const pieces = function* (): Generator<ArchivePiece, string> {
    yield { path: 'a' };
    return 'ferdig';
  };
  const writing = archive(pieces());
  let next = writing.next();
  while (!next.done) next = writing.next();
  expect(next.value).toBe('ferdig');
});

test('a path that no archive can hold is refused', () => {
  expect(() => zipped([{ path: 'a'.repeat(70_000) }, 'tekst'])).toThrow('filename too long');
});
