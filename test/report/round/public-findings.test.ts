import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/messages/load.ts';
import { publicFindings, publicSentence } from '../../../src/report/round/public-findings.ts';
import { participant, round } from '../answer/answer-fixtures.ts';
import { finding } from '../report-fixtures.ts';

const FILE = 'inn/fjordvik.yaml';

test('a figure that stands where it cannot be read is not told to the others', async () => {
  const funn = [
    finding('skjema/feil-form', { verdi: '3', form: 'skjult' }, { fil: FILE, sti: '/gap/0/gap' }),
    finding('skjema/mangler', { felt: 'egenandel' }, { fil: FILE, sti: '/behovsmeldinger/0' }),
    finding('skjema/utenfor-omraade', { verdi: '-1', minst: 0 }, { fil: 'forum.yaml', sti: '/x' }),
  ];
  const deltakere = [participant({ filer: [FILE] })];
  const found = publicFindings(round({ deltakere, funn }));
  expect(found.map(({ confined }) => confined)).toEqual([true, false, false]);
  const catalogue = await loadCatalogue('nb');
  expect(found.map((one) => publicSentence(one, catalogue))).toEqual([
    'Teksten skal ha riktig form',
    'Feltet «egenandel» mangler.',
    '«-1» er utenfor det som er mulig her: minst 0.',
  ]);
});
