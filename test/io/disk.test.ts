import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { inFolder } from '../cli/test-world.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function failureOf(call: () => unknown): FileFailure | null {
  try {
    call();
  } catch (error) {
    if (error instanceof FileFailure) return error;
    throw error;
  }
  return null;
}

describe('what lies at a path', () => {
  test('a file with its size, a folder, nothing', () =>
    inFolder({ 'plan.yaml': 'dokument: plan\n' }, async (folder) => {
      expect(disk.status(join(folder, 'plan.yaml'))).toEqual({ kind: 'file', size: 15 });
      expect(disk.status(folder)?.kind).toBe('folder');
      expect(disk.status(join(folder, 'finnes-ikke'))).toBeNull();
      expect(disk.status('/dev/null')?.kind).toBe(existsSync('/dev/null') ? 'other' : undefined);
    }));

  test('a list by name, links followed, dead and circular ones left out', () =>
    inFolder({ 'b.yaml': '', 'a.yaml': '' }, async (folder) => {
      mkdirSync(join(folder, 'c'));
      symlinkSync(join(folder, 'c'), join(folder, 'd'));
      symlinkSync(join(folder, 'borte'), join(folder, 'e'));
      symlinkSync(join(folder, 'f'), join(folder, 'f'));
      expect(disk.list(folder).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
        'a.yaml file',
        'b.yaml file',
        'c folder',
        'd folder',
      ]);
    }));

  test('a refusal says why', () =>
    inFolder({ 'a.yaml': '' }, async (folder) => {
      const missing = failureOf(() => disk.read(join(folder, 'borte.yaml')));
      expect(missing).toMatchObject({ reason: 'missing', detail: 'ENOENT' });
      expect(failureOf(() => disk.list(join(folder, 'a.yaml')))?.reason).toBe('is-file');
      expect(failureOf(() => disk.read(folder))?.reason).toBe('is-folder');
      expect(failureOf(() => disk.real(join(folder, 'borte')))?.reason).toBe('missing');
    }));
});

describe('writing atomically', () => {
  test('replaces the whole file and leaves nothing beside it', () =>
    inFolder({ 'rapport.csv': 'gammel' }, async (folder) => {
      disk.writeAtomically(join(folder, 'rapport.csv'), [bytes('ny '), bytes('fil')]);
      expect(readFileSync(join(folder, 'rapport.csv'), 'utf8')).toBe('ny fil');
      expect(readdirSync(folder)).toEqual(['rapport.csv']);
    }));

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'denied'],
    ['EIO', 'other'],
  ])('a failure half-way (%s) keeps the old file and removes the new', (code, reason) =>
    inFolder({ 'rapport.csv': 'gammel' }, async (folder) => {
      function* chunks(): Generator<Uint8Array> {
        yield bytes('halv');
        throw Object.assign(new Error(code), { code });
      }
      const failure = failureOf(() => disk.writeAtomically(join(folder, 'rapport.csv'), chunks()));
      expect(failure?.reason).toBe(reason);
      expect(readFileSync(join(folder, 'rapport.csv'), 'utf8')).toBe('gammel');
      expect(readdirSync(folder)).toEqual(['rapport.csv']);
    }),
  );

  test.each([
    ['an error of the program', new TypeError('feil i programmet')],
    ['an error with a number for a code', Object.assign(new TypeError('nummer'), { code: 7 })],
  ])('a bug is not taken for a refusal of the machine: %s', (_, error) =>
    inFolder({}, async (folder) => {
      function* chunks(): Generator<Uint8Array> {
        yield bytes('halv');
        throw error;
      }
      expect(() => disk.writeAtomically(join(folder, 'x'), chunks())).toThrow(TypeError);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );

  test('keeps the permissions of the old file, and writes through a link', () =>
    inFolder({ 'felles/plan.yaml': 'gammel' }, async (folder) => {
      const file = join(folder, 'felles/plan.yaml');
      chmodSync(file, 0o600);
      symlinkSync(file, join(folder, 'plan.yaml'));
      disk.writeAtomically(join(folder, 'plan.yaml'), [bytes('ny')]);
      expect(readFileSync(file, 'utf8')).toBe('ny');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(folder, 'felles'))).toEqual(['plan.yaml']);
      expect(lstatSync(join(folder, 'plan.yaml')).isSymbolicLink()).toBe(true);
    }));

  test('a device in a folder is neither file nor folder', () => {
    const found = disk.list('/dev').find(({ name }) => name === 'null');
    expect(found?.kind).toBe('other');
  });

  test('makes folders, and says when a file is in the way', () =>
    inFolder({ fil: '' }, async (folder) => {
      disk.makeFolder(join(folder, 'a/b'));
      expect(disk.status(join(folder, 'a/b'))?.kind).toBe('folder');
      expect(failureOf(() => disk.makeFolder(join(folder, 'fil')))?.reason).toBe('is-file');
      writeFileSync(join(folder, 'fil'), 'urørt');
      expect(failureOf(() => disk.makeFolder(join(folder, 'fil/under')))?.reason).toBe('is-file');
      expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe('urørt');
    }));
});

test('a hash is the same however the bytes are divided', () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256([bytes('abc')])).toBe(known);
  expect(sha256([bytes('a'), bytes(''), bytes('bc')])).toBe(known);
});
