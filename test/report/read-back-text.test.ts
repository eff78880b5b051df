import { describe, expect, test } from 'vitest';
import type { JudgementFault, JudgementNote } from '../../src/domain/judgement.ts';
import type { Forum } from '../../src/generated/types.ts';
import { type ReadBackPage, readBackText } from '../../src/report/read-back-text.ts';
import { CATALOGUES, type Lang, plain } from './report-fixtures.ts';

const forum: Forum = {
  dokument: 'forum',
  versjon: 1,
  navn: 'Samarbeidsforum Ytre fylke',
  embete: 'vestland',
  fylker: ['46'],
  ordninger: ['kollektiv_bhg_gs'],
  barnehage_skoleaar: '2027/2028',
  frist: '2027-02-01T23:59:00+01:00',
  kriterier: [{ id: 'lokalt_behov', navn: { nb: 'Lokalt behov', en: 'Local need' }, vekt: 2 }],
};

const page = (changes: Partial<ReadBackPage>): ReadBackPage => ({
  workbook: 'runde.xlsx',
  file: 'forum.yaml',
  forum,
  faults: [],
  refused: [],
  notes: [],
  changes: [],
  showOnly: false,
  ...changes,
});

function text(changes: Partial<ReadBackPage>, lang: Lang = 'nb', width = 200): string {
  const mask = (given: string): string => given.replaceAll('01010012345', '01*********');
  return plain(readBackText(page(changes), { catalogue: CATALOGUES[lang], width, mask }));
}

const changes = [
  { id: '9901/b1', felt: 'poeng/lokalt_behov', fra: 1, til: 2 },
  { id: '9901/b1', felt: 'innstilt', fra: null, til: 400_000 },
  { id: '9902/b1', felt: 'merknad', fra: 'Gjelder\n01010012345', til: null },
  { id: '9902/b1', felt: 'poeng/gammelt', fra: 0, til: null },
];

describe('changes', () => {
  test.each<[Lang, string]>([
    [
      'nb',
      `9901/b1
  Lokalt behov: 1 → 2
  innstilt: tom → 400 000 kr
9902/b1
  merknad: «Gjelder 01*********» → tom
  gammelt: 0 → tom

4 endringer i 2 vurderinger er skrevet i «forum.yaml».
`,
    ],
    [
      'nn',
      `9901/b1
  Lokalt behov: 1 → 2
  innstilt: tom → 400 000 kr
9902/b1
  merknad: «Gjelder 01*********» → tom
  gammelt: 0 → tom

4 endringar i 2 vurderingar er skrivne i «forum.yaml».
`,
    ],
    [
      'en',
      `9901/b1
  Local need: 1 → 2
  recommended: empty → NOK 400,000
9902/b1
  remark: “Gjelder 01*********” → empty
  gammelt: 0 → empty

4 changes in 2 judgements written to “forum.yaml”.
`,
    ],
  ])('are told in %s: who, which, from what to what', (lang, expected) => {
    expect(text({ changes }, lang)).toBe(expected);
  });

  test.each<[Lang, string, string, string]>([
    [
      'nb',
      'Arbeidsboka sier det samme som «forum.yaml». Ingenting er endret.',
      '1 endring i 1 vurdering ville bli skrevet i «forum.yaml». Ingenting er endret.',
      '1 endring i 1 vurdering er skrevet i «forum.yaml».',
    ],
    [
      'nn',
      'Arbeidsboka seier det same som «forum.yaml». Ingenting er endra.',
      '1 endring i 1 vurdering ville bli skriven i «forum.yaml». Ingenting er endra.',
      '1 endring i 1 vurdering er skriven i «forum.yaml».',
    ],
    [
      'en',
      'The workbook says the same as “forum.yaml”. Nothing has been changed.',
      '1 change in 1 judgement would be written to “forum.yaml”. Nothing has been changed.',
      '1 change in 1 judgement written to “forum.yaml”.',
    ],
  ])('are summed up in %s', (lang, none, shown, written) => {
    const one = changes.slice(0, 1);
    expect(text({}, lang)).toBe(`${none}\n`);
    expect(text({ changes: one, showOnly: true }, lang)).toContain(`\n\n${shown}\n`);
    expect(text({ changes: one }, lang)).toContain(`\n\n${written}\n`);
    expect(text({ changes, showOnly: true }, lang)).toMatch(/ 2 (vurderinga?e?r|judgements) /);
  });

  test('of long or harmful text are shown short and harmless', () => {
    const til = `\u001b[31m${'å'.repeat(200)}`;
    const shown = text({ changes: [{ id: '9901/b1', felt: 'merknad', fra: null, til }] });
    expect(shown).toContain(`«�[31m${'å'.repeat(114)}…»`);
  });

  test('name a criterion by its id where the forum has none', () => {
    const { kriterier: _, ...bare } = forum;
    expect(text({ forum: bare, changes: changes.slice(0, 1) })).toContain('  lokalt_behov: 1 → 2');
  });
});

const at = { ark: 'Behovsmeldinger', celle: 'F8' } as const;
const onSheet = { ark: 'Behovsmeldinger', celle: null } as const;

const faults: readonly JudgementFault[] = [
  { kode: 'uten-noekler', ark: '_kompass', celle: null, fakta: {} },
  {
    kode: 'annen-runde',
    ark: '_kompass',
    celle: null,
    fakta: { funnet: 'A 2026/2027', ventet: 'A 2027/2028' },
  },
  {
    kode: 'andre-kriterier',
    ark: '_kompass',
    celle: null,
    fakta: { kriterier: ['samarbeid', 'partnerskap'] },
  },
  { kode: 'mangler-ark', ...onSheet, fakta: { navn: 'Behovsmeldinger' } },
  { kode: 'flere-ark', ...onSheet, fakta: { navn: ['A', 'B'] } },
  { kode: 'mangler-kolonne', ...onSheet, fakta: { tittel: 'Innstilt' } },
  { kode: 'dobbel-kolonne', ...at, fakta: { tittel: 'Innstilt' } },
  { kode: 'mangler-rad', ...onSheet, fakta: { id: '9901/b1' } },
  { kode: 'dobbel-rad', ...at, fakta: { id: '9901/b1', foerst: 'A8' } },
  { kode: 'ukjent-rad', ...at, fakta: { id: 'Sum' } },
  { kode: 'rad-uten-id', ...at, fakta: {} },
  { kode: 'formelfeil', ...at, fakta: { verdi: '#REF!' } },
  { kode: 'formel-uten-verdi', ...at, fakta: {} },
  { kode: 'ugyldig-poeng', ...at, fakta: { verdi: '3' } },
  { kode: 'ugyldig-beloep', ...at, fakta: { verdi: '-5' } },
  { kode: 'ugyldig-merknad', ...at, fakta: { verdi: 'true' } },
  { kode: 'for-lang-merknad', ...at, fakta: { tegn: 12_000, grense: 10_000 } },
  { kode: 'styretegn', ...at, fakta: {} },
];

const notes: readonly JudgementNote[] = [
  { kode: 'flyttet-kolonne', ...onSheet, fakta: { titler: ['Søkt', 'Innstilt'] } },
  { kode: 'over-soekt', ...at, fakta: { id: '9901/b1', innstilt: 300_000, soekt: 200_000 } },
  { kode: 'over-ramma', ...onSheet, fakta: { innstilt: 700_000, ramme: 500_000 } },
];

describe('what does not fit', () => {
  test('is listed, each with its place, and nothing has been changed', () => {
    const refused = [{ ...at, celle: 'G9', melding: 'Fødselsnummer 01010012345.' }];
    const some = faults.filter(({ kode }) => kode === 'ugyldig-beloep' || kode === 'mangler-rad');
    expect(text({ faults: some, refused, changes, notes })).toBe(`arket «Behovsmeldinger»: feil
  Raden for «9901/b1» er slettet. Sett den inn igjen.
«Behovsmeldinger», celle F8: feil
  «-5» er ikke et beløp. Skriv hele kroner fra 0 og oppover, uten «kr», eller la cella stå tom.
«Behovsmeldinger», celle G9: feil
  Fødselsnummer 01*********.

«runde.xlsx» er ikke lest inn: 3 feil. Ingenting er endret.
`);
  });

  test.each(['nb', 'nn', 'en'] as const)('is said in %s with its facts, whatever it is', (lang) => {
    const said = faults.map((fault) => text({ faults: [fault] }, lang).split('\n')[1] ?? '');
    expect(new Set(said).size).toBe(faults.length);
    for (const [index, { fakta }] of faults.entries()) {
      const facts = Object.values(fakta)
        .flat()
        .map((fact) => (typeof fact === 'number' ? /1[02].000/ : String(fact)));
      for (const fact of facts) expect(said[index]).toMatch(fact);
      expect(said[index]).toMatch(/^ {2}\S.*\.$/);
    }
  });

  test('is broken into lines of the width', () => {
    const lines = text({ faults }, 'nb', 60).split('\n');
    for (const line of lines.slice(0, -3)) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('what is accepted and should be known', () => {
  test.each<[Lang, string[]]>([
    [
      'nb',
      [
        'arket «Behovsmeldinger»: advarsel',
        '  Kolonner er flyttet, og er lest der de står nå: «Søkt» og «Innstilt».',
        '«Behovsmeldinger», celle F8: advarsel',
        '  «9901/b1» er innstilt med 300 000 kr, som er mer enn det er søkt om (200 000 kr).',
        'arket «Behovsmeldinger»: advarsel',
        '  Det er innstilt 700 000 kr i alt, som er mer enn rammen på 500 000 kr.',
      ],
    ],
    [
      'nn',
      [
        'arket «Behovsmeldinger»: åtvaring',
        '  Kolonnar er flytta, og er lesne der dei står no: «Søkt» og «Innstilt».',
        '«Behovsmeldinger», celle F8: åtvaring',
        '  «9901/b1» er innstilt med 300 000 kr, som er meir enn det er søkt om (200 000 kr).',
        'arket «Behovsmeldinger»: åtvaring',
        '  Det er innstilt 700 000 kr i alt, som er meir enn ramma på 500 000 kr.',
      ],
    ],
    [
      'en',
      [
        'the sheet “Behovsmeldinger”: warning',
        '  Columns have been moved, and are read where they are now: “Søkt” and “Innstilt”.',
        '“Behovsmeldinger”, cell F8: warning',
        '  “9901/b1” is recommended NOK 300,000, which is more than was applied for (NOK 200,000).',
        'the sheet “Behovsmeldinger”: warning',
        '  NOK 700,000 is recommended in all, which is more than the frame of NOK 500,000.',
      ],
    ],
  ])('is said first in %s', (lang, expected) => {
    expect(text({ notes, changes }, lang).split('\n').slice(0, 6)).toEqual(expected);
  });
});
