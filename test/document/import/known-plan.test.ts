import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/document/check-folder.ts';
import { knownPlan } from '../../../src/document/import/known-plan.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import { filesOf, TODAY } from '../check.ts';
import { SMALL } from './form/small-plan.ts';

const fornavn = new Set(['Kari']);

test('of two units with one id the first counts; a catalogue of its own is beside the standard', async () => {
  const own = `dokument: katalog
versjon: 1
id: fjordvik
utgave: 2026-2
utvider: standard
kompetanser:
  - { id: lokal-natur, navn: { nb: Ski og sløyd }, omraade: spraak, kategori: vanlig, forventet: [barnehage] }
`;
  const texts = {
    ...SMALL,
    'oversikt-2.yaml': String(SMALL['oversikt.yaml']),
    'katalog.yaml': own,
  };
  const { documents } = await checkFolder(filesOf(texts), { today: TODAY });
  const plan = knownPlan(documents, { katalog: standardCatalogue, fornavn });
  expect(plan.organisasjon).toBe('9901');
  expect(plan.enheter.map(({ id }) => id)).toEqual(['solbakken', 'tangen']);
  expect([...plan.kataloger]).toEqual([
    ['standard', '2026-1'],
    ['fjordvik', '2026-2'],
  ]);
  expect(plan.kompetanser.at(-1)?.id).toBe('lokal-natur');
});

test('without a plan there is no organisation, without a scale no levels', async () => {
  const { documents } = await checkFolder(filesOf({ 'krav.yaml': String(SMALL['krav.yaml']) }), {
    today: TODAY,
  });
  const { skala: _, ...katalog } = standardCatalogue;
  const plan = knownPlan(documents, { katalog, fornavn });
  expect([plan.organisasjon, plan.skala]).toEqual([null, []]);
  expect(plan.krav.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
});
