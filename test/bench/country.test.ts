import { expect, test } from 'vitest';
import { type FolderTexts, folderTexts } from '../../bench/country/folder.ts';
import { checkFolder } from '../../src/document/check-folder.ts';
import { municipalities } from '../../src/generated/data/municipalities.ts';

const UTSIRA = '1151';
const BERGEN = '4601';
const KAUTOKEINO = '5612';

function textsOf(number: string): FolderTexts {
  const municipality = municipalities.find(({ kommunenummer }) => kommunenummer === number);
  if (!municipality) throw new Error(`no municipality has the number ${number}`);
  return folderTexts(municipality);
}

test.each([UTSIRA, BERGEN, KAUTOKEINO])('the plan folder of %s has no errors', async (number) => {
  const files = Object.entries(textsOf(number)).map(([fil, text]) => ({
    fil,
    content: { text, bom: false },
  }));
  const { diagnostics, documents } = await checkFolder(files, { today: '2027-01-15' });
  expect(diagnostics.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
  expect(documents.oversikt).toHaveLength(4);
  expect(documents.krav[0]?.krav).toHaveLength(40);
});

test('the same municipality gives the same folder', () => {
  expect(textsOf(BERGEN)).toEqual(textsOf(BERGEN));
});

test('no two municipalities have the same inventories', () => {
  const schools = municipalities
    .slice(0, 40)
    .map((municipality) => folderTexts(municipality)['oversikt-skole.yaml']);
  expect(new Set(schools).size).toBe(40);
});

test('there are about seven thousand units with forty-five competences each', () => {
  const texts = municipalities.flatMap((municipality) => Object.values(folderTexts(municipality)));
  const inventories = texts.filter((text) => text.startsWith('dokument: oversikt'));
  const count = (pattern: RegExp): number =>
    inventories.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const units = count(/^ {4}ansatte: /gm);
  expect(Math.abs(units - 7000)).toBeLessThan(200);
  expect(count(/^ {6}[a-z]{3}-\d\d: /gm)).toBe(units * 45);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeGreaterThan(15e6);
  expect(bytes).toBeLessThan(25e6);
});
