import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFolder } from '../src/cli/gap-of-folder.ts';
import type { InputFolder } from '../src/cli/inputs.ts';
import { packFolder } from '../src/cli/pack-folder.ts';
import { submissionFile } from '../src/cli/submission-file.ts';
import { type Municipality, municipalities } from '../src/generated/data/municipalities.ts';
import { disk } from '../src/io/disk.ts';
import { folderTexts } from './country/folder.ts';
import { needReportText } from './country/need-report.ts';
import { between, type Random, randomFrom } from './country/random.ts';
import { unitsFor } from './country/units.ts';

const TODAY = '2027-01-15';
const CHECK = { today: TODAY, severities: {}, schemes: null };
const MADE = {
  threshold: 5,
  today: TODAY,
  moment: '2027-01-14T09:12:00+01:00',
  version: '0.1.0',
};

/** What was written. */
export interface WrittenRound {
  readonly forum: string;
  readonly submissions: string;
  readonly count: number;
  readonly bytes: number;
}

function planFolder(path: string): InputFolder {
  const files = readdirSync(path).map((name) => {
    const own = join(path, name);
    return { path: own, name: own, size: statSync(own).size };
  });
  return { path, name: path, files, named: files.map(({ name }) => name) };
}

/** The submission of a municipality, packed from its plan folder, which is made and removed. */
async function submissionOf(municipality: Municipality, folder: string): Promise<string> {
  const own = join(folder, municipality.kommunenummer);
  mkdirSync(own, { recursive: true });
  for (const [name, text] of Object.entries(folderTexts(municipality))) {
    writeFileSync(join(own, name), text);
  }
  const analysed = await analyseFolder(planFolder(own), CHECK, { files: disk, depth: 'sums' });
  const packed = await packFolder(analysed, MADE);
  rmSync(own, { recursive: true });
  if (packed === null) throw new Error(`${municipality.kommunenummer} cannot be packed`);
  return submissionFile(packed.submission, 0);
}

function forumText(members: readonly Municipality[]): string {
  const counties = [...new Set(members.map(({ fylkesnummer }) => fylkesnummer))].sort();
  return `dokument: forum
versjon: 1
navn: Samarbeidsforum
embete: ${members[0]?.embete}
fylker: ${JSON.stringify(counties)}
ordninger: [kollektiv_bhg_gs]
barnehage_skoleaar: 2027/2028
frist: 2027-02-01T23:59:00+01:00
ramme: 12000000
ventet: ${JSON.stringify(members.map(({ kommunenummer }) => kommunenummer))}
kriterier:
  - { id: lokalt_behov, navn: { nb: Lokalt behov }, vekt: 2 }
  - { id: kollektiv_prosess, navn: { nb: Kollektiv prosess }, vekt: 1 }
  - { id: partnerskap, navn: { nb: Partnerskap }, vekt: 1 }
`;
}

/** Writes the round of a county, or of the whole country: a submission for every municipality. */
export async function writeRound(folder: string, county: string | null): Promise<WrittenRound> {
  const members = municipalities.filter(
    ({ fylkesnummer }) => county === null || fylkesnummer === county,
  );
  const submissions = join(folder, 'innsendinger');
  mkdirSync(submissions, { recursive: true });
  let bytes = 0;
  for (const municipality of members) {
    const text = await submissionOf(municipality, join(folder, 'planer'));
    writeFileSync(join(submissions, `${municipality.kommunenummer}.yaml`), text);
    bytes += Buffer.byteLength(text);
  }
  const forum = join(folder, 'forum.yaml');
  writeFileSync(forum, forumText(members));
  return { forum, submissions, count: members.length, bytes };
}

const CRITERIA = ['lokalt_behov', 'kollektiv_prosess', 'partnerskap'];
const PER_MUNICIPALITY = 14;

/** The items of a list in YAML. */
const itemOf = (text: string): string => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`;

/** Need reports that differ in what they apply for, to the krone. */
function manyReports(municipality: Municipality, random: Random): string {
  const text = needReportText(municipality, unitsFor(municipality.folketall_2024, random));
  const reports = Array.from({ length: PER_MUNICIPALITY }, (_, number) =>
    text
      .replace(/^id: b1$/m, `id: b${number + 1}`)
      .replace(/tilskudd_eier: \d+/, `tilskudd_eier: ${between(random, 50_000, 900_000)}`)
      .replace(/tilskudd_partner: \d+/, `tilskudd_partner: ${between(random, 50_000, 900_000)}`),
  );
  return reports.map(itemOf).join('');
}

function judgements(members: readonly Municipality[], random: Random): string {
  const lines = members.flatMap(({ kommunenummer }) =>
    Array.from({ length: PER_MUNICIPALITY }, (_, number) => {
      const points = CRITERIA.map((id) => `${id}: ${between(random, 0, 2)}`).join(', ');
      return `  - { behovsmelding: "${kommunenummer}/b${number + 1}", poeng: { ${points} } }\n`;
    }),
  );
  return `vurderinger:\n${lines.join('')}`;
}

const EMPTY_STEPS = ['organisering', 'forankring', 'maal', 'kompetansebegrep', 'analyse']
  .concat('strategi', 'oppfoelging')
  .map((step) => `${step}: tom`)
  .join(', ');

/** A round of about five thousand need reports that the forum has judged, with a frame for a tenth. */
export function writeLargeRound(folder: string): WrittenRound {
  const random = randomFrom('runde');
  const submissions = join(folder, 'innsendinger');
  mkdirSync(submissions, { recursive: true });
  let bytes = 0;
  for (const municipality of municipalities) {
    const { kommunenummer, navn_norsk } = municipality;
    const text = `dokument: innsending
versjon: 1
laget: { verktoey: kompass, versjon: 0.1.0, tidspunkt: ${MADE.moment}, kilder: [] }
organisasjon: { type: kommune, kommunenummer: "${kommunenummer}", navn: ${navn_norsk} kommune }
plan:
  periode: { fra: 2027, til: 2030 }
  status: utkast
  maalform: bokmaal
  steg: { ${EMPTY_STEPS} }
katalog: { id: standard, utgave: 2026-1 }
prikking: { terskel: 5 }
gap: []
behovsmeldinger:
${manyReports(municipality, random)}`;
    writeFileSync(join(submissions, `${kommunenummer}.yaml`), text);
    bytes += Buffer.byteLength(text);
  }
  const forum = join(folder, 'forum.yaml');
  const text = forumText(municipalities).replace(/^ramme: .*$/m, 'ramme: 473000017');
  writeFileSync(forum, text + judgements(municipalities, random));
  return { forum, submissions, count: municipalities.length * PER_MUNICIPALITY, bytes };
}
