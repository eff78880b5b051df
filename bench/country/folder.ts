import type { Municipality } from '../../src/generated/data/municipalities.ts';
import { inventoryText, unitText } from './inventory.ts';
import { measuresText } from './measures.ts';
import { needReportText } from './need-report.ts';
import { planText } from './plan.ts';
import { type Random, randomFrom } from './random.ts';
import { requirements, requirementsText } from './requirements.ts';
import { type Unit, unitsFor } from './units.ts';

/** The text of each file of a folder, by name. */
export type FolderTexts = Readonly<Record<string, string>>;

const NEED_REPORTS = 0.4;
const OWN_FILE = new Set(['barnehage', 'skole', 'sfo']);

const SHARING = `deling:
  - fra: solbakken-ppt
    til: { tjenester: [barnehage, skole, sfo] }
    kompetanser: alle
    form: ansettelse
    kapasitet: 6
    minst_nivaa: 2
utskifting: { barnehage: 0.08, skole: 0.06 }
bemanning:
  - { stillingstype: barnehagelaerer, tjeneste: barnehage, aarsverk: 84.5, behov: 90, aar: 2030 }
  - { stillingstype: laerer, tjeneste: skole, aarsverk: 120.0, behov: 118.5, aar: 2030 }
`;

/** One inventory for each of the large services, and one for all the others with what is shared. */
function inventories(
  { kommunenummer }: Municipality,
  units: readonly Unit[],
  random: Random,
): FolderTexts {
  const head = { kommunenummer, kartlagt: '2026-10-15' };
  const texts: Record<string, string> = {};
  for (const service of OWN_FILE) {
    const own = units.filter(({ tjeneste }) => tjeneste === service);
    texts[`oversikt-${service}.yaml`] = inventoryText(
      head,
      own.map((unit) => unitText(unit, random)),
    );
  }
  const others = units.filter(({ tjeneste }) => !OWN_FILE.has(tjeneste));
  texts['oversikt-stoettetjenester.yaml'] = inventoryText(
    head,
    others.map((unit) => unitText(unit, random)),
    SHARING,
  );
  return texts;
}

/** The plan folder of a municipality: the same one every time. */
export function folderTexts(municipality: Municipality): FolderTexts {
  const random = randomFrom(municipality.kommunenummer);
  const units = unitsFor(municipality.folketall_2024, random);
  const required = requirements(random);
  return {
    'plan.yaml': planText(municipality),
    'krav.yaml': requirementsText(required, units, random),
    ...inventories(municipality, units, random),
    'tiltak.yaml': measuresText(required, random),
    ...(random() < NEED_REPORTS
      ? { 'behovsmelding-1.yaml': needReportText(municipality, units) }
      : {}),
  };
}
