import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileFailure } from '../../src/io/file-system.ts';
import { nextChange } from '../../src/io/next-change.ts';
import { inFolder } from '../cli/test-world.ts';

test('a save in any of the folders is a change, several in a moment are one', () =>
  inFolder({ 'a/plan.yaml': '', 'b/plan.yaml': '' }, async (folder) => {
    let changes = 0;
    const change = nextChange([join(folder, 'a'), join(folder, 'b')]).then(() => {
      changes += 1;
    });
    writeFileSync(join(folder, 'b/plan.yaml'), 'dokument');
    writeFileSync(join(folder, 'b/plan.yaml'), 'dokument: plan');
    writeFileSync(join(folder, 'a/plan.yaml'), 'dokument: plan');
    await change;
    expect(changes).toBe(1);
  }));

test('nothing saved is no change', () =>
  inFolder({ 'plan.yaml': '' }, async (folder) => {
    const wait = new Promise((resolve) => setTimeout(() => resolve('still'), 200));
    const change = nextChange([folder]).then(() => 'changed');
    expect(await Promise.race([change, wait])).toBe('still');
    writeFileSync(join(folder, 'plan.yaml'), 'dokument: plan');
    expect(await change).toBe('changed');
  }));

test('a folder that is not there cannot be watched', () =>
  inFolder({ 'a/plan.yaml': '' }, async (folder) => {
    const gone = join(folder, 'borte');
    const failure = await nextChange([join(folder, 'a'), gone]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileFailure);
    expect(failure).toMatchObject({ reason: 'missing', path: gone, detail: 'ENOENT' });
  }));
