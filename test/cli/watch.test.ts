import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, GOOD } from './small-plan.ts';
import { inFolder, kompass } from './test-world.ts';

const WAITING = 'Venter på endringer. Avslutt med Ctrl+C.\n';

test('checks again after a save, and tells when the folder can be watched no longer', () =>
  inFolder({ 'fjordvik/plan.yaml': GOOD }, async (workingFolder) => {
    const watched: (readonly string[])[] = [];
    const nextChange = async (folders: readonly string[]): Promise<void> => {
      watched.push(folders);
      if (watched.length > 1) throw new FileFailure('missing', folders[0] ?? '', 'ENOENT');
      writeFileSync(join(workingFolder, 'fjordvik/plan.yaml'), BAD);
    };
    const ending = await kompass(['valider', '--overvaak'], { workingFolder, nextChange });
    expect(ending.code).toBe(2);
    expect(watched).toEqual([[join(workingFolder, 'fjordvik')], [join(workingFolder, 'fjordvik')]]);
    expect(ending.stdout).toMatch(/^1 fil kontrollert: ingen feil.*1 fil kontrollert: 1 feil\./s);
    expect(ending.stderr).toBe(
      `${WAITING}${WAITING}Feil: Finner ikke «fjordvik». Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.\n`,
    );
  }));

test('ends when what it watches is gone', () =>
  inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
    const nextChange = async (): Promise<void> => rmSync(join(workingFolder, 'plan.yaml'));
    const line = ['valider', 'plan.yaml', '--overvaak'];
    const { code, stderr } = await kompass(line, { workingFolder, nextChange });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${WAITING}Feil: Finner ikke «plan.yaml». Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.\n`,
    );
  }));

test('a fault while waiting is a fault in the program', () =>
  inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
    const nextChange = () => Promise.reject(new Error('uventet'));
    const ending = await kompass(['valider', '--overvaak'], { workingFolder, nextChange });
    expect(ending.code).toBe(70);
    expect(ending.stderr).toContain('Error: uventet');
  }));
