import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, importIn, planIn, withPlan } from './import-world.ts';
import { SMALL_PLAN } from './small-plan.ts';

/** The numbers under which things are offered, as the list that was last shown has them. */
function numberIn(said: string, text: string): string {
  const lines = said.split('\n').filter((line) => line.endsWith(`  ${text}`));
  return /^ *(\d+) /.exec(lines.at(-1) ?? '')?.[1] ?? '';
}

const STRANGE = 'Alfa;Beta;Gamma\nBlåklokka;Trolldom;5\nRødklokka;Trolldom;3\n';

describe('tables of which something is unknown', () => {
  test('without a terminal: what would answer it is shown, ready to be pasted', () =>
    withPlan(
      { 'har.csv': 'Enhet;Kompetanse;Har i dag\nSolbakken barnehage;spr-01;5\n' },
      async (folder) => {
        const { code, stdout } = await importIn(folder, ['har.csv']);
        expect(code).toBe(1);
        expect(stdout).toContain('Skriv svarene i «kompass.yaml», og importer på nytt:');
        expect(stdout).toMatch(/Har i dag: antall\/2/);
        expect(planIn(folder)).toEqual(SMALL_PLAN);
      },
    ));

  test('on a terminal: asked once, kept, and not asked again', () =>
    withPlan(
      { 'har.csv': 'Enhet;Kompetanse;Har i dag\nSolbakken barnehage;spr-01;0\n' },
      async (folder) => {
        const { asked, given } = answering('3', 'ja');
        const { code, stdout } = await importIn(folder, ['har.csv'], given);
        expect([code, asked.length]).toEqual([0, 2]);
        expect(stdout).toContain('Hvilket nivå gjelder antallet i kolonnen «Har i dag»?');
        expect(stdout).toMatch(/Solbakken barnehage +spr-01 +0\n/);
        const kept = readFileSync(join(folder, 'kompass.yaml'), 'utf8');
        expect(kept).toMatch(/^dokument: innstillinger\nversjon: 1\nimporter:\n {2}- navn: \S+\n/);
        expect(kept).toContain('Har i dag: antall/2');
        const again = await importIn(folder, [
          'har.csv',
          '--oppsett',
          kept.match(/navn: (\S+)/)?.[1] ?? '',
        ]);
        expect([again.code, again.stdout]).toEqual([
          0,
          expect.stringContaining('Ingenting å endre'),
        ]);
      },
    ));

  test('columns that are unknown are asked about, one by one', () =>
    withPlan({ 'rart.csv': STRANGE }, async (folder) => {
      const listing = answering();
      const { code, stdout } = await importIn(folder, ['rart.csv'], listing.given);
      expect([code, stdout]).toEqual([130, expect.stringContaining('Hva er kolonnen «Alfa»?')]);
      const [unit, competence, count] = ['enhet', 'kompetanse', 'antall'].map((field) =>
        numberIn(stdout, field),
      );
      const answers = [unit, competence, count, '3', '1', '2', '1', 'ja'].map(String);
      const { asked, given } = answering(...answers);
      const ending = await importIn(folder, ['rart.csv'], given);
      expect([ending.code, asked.length]).toEqual([0, 8]);
      const kept = readFileSync(join(folder, 'kompass.yaml'), 'utf8');
      expect(kept).toMatch(/kolonner: \{ Alfa: enhet, Beta: kompetanse, Gamma: antall\/2 \}\n/);
      expect(kept).toMatch(/enheter:\n +Blåklokka: solbakken\n/);
      expect((await importIn(folder, ['rart.csv'])).stdout).toContain('Ingenting å endre');
    }));

  test('nothing answered is nothing kept', () =>
    withPlan({ 'rart.csv': STRANGE }, async (folder) => {
      const { given } = answering('', '', '');
      const { code } = await importIn(folder, ['rart.csv'], given);
      expect([code, planIn(folder)]).toEqual([2, SMALL_PLAN]);
      expect(existsSync(join(folder, 'kompass.yaml'))).toBe(false);
    }));

  test('a table that names no unit, and a matrix whose cells may be anything', () =>
    withPlan(
      {
        'tall.csv': 'Kompetanse;Nivå 0;Nivå 1;Nivå 2;Nivå 3\nspr-01;16;5;1;0\n',
        'matrise.csv':
          'Kompetanse;Solbakken barnehage;Fjellheim barnehage;Naustet barnehage\nspr-01;2;1;3\nspr-02;1;2;0\n',
      },
      async (folder) => {
        const { stdout } = await importIn(folder, ['tall.csv', 'matrise.csv']);
        expect(stdout).toMatch(/enhet: \S+/);
        expect(stdout).toMatch(/celler: nivaa/);
        const { given } = answering('3', '1', 'ja');
        const ending = await importIn(folder, ['matrise.csv', 'tall.csv'], given);
        expect(ending.stdout).toContain('Hvilken enhet gjelder tabellen i tall.csv');
        expect(ending.stdout).toContain('Hva er tallene i tabellen i matrise.csv');
        const kept = readFileSync(join(folder, 'kompass.yaml'), 'utf8');
        expect(kept).toContain('celler: antall/1');
        expect(kept).toContain('enhet: solbakken');
      },
    ));
});
