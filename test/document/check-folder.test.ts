import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/document/check-folder.ts';
import { decode } from '../../src/document/decode.ts';
import { loadPublished } from '../../src/document/reference.ts';
import type { Code } from '../../src/domain/diagnostic.ts';
import {
  exampleCatalogue,
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  examplePlan,
  examplePlanWithGoal,
  exampleRequirements,
} from '../../src/domain/rules/example-plan.ts';
import { RULES } from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { rule as gapUtenTiltak } from '../../src/domain/rules/steg/gap-uten-tiltak.ts';
import { filesOf, findingsIn, fixed, inBrief, type Texts, TODAY } from './check.ts';

const FJORDVIK: Texts = {
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'oversikt.yaml': exampleInventory([
    { beholdning: '{ spr-01: { antall: { 0: 10, 1: 8, 2: 3, 3: 1 } } }' },
  ]),
  'tiltak.yaml': exampleMeasures({}),
};

const inPlaces = async (texts: Texts) =>
  (await findingsIn(texts)).map(
    ({ fil, linje, kolonne, kode }) => `${fil}:${linje}:${kolonne} ${kode}`,
  );

describe('a plan folder that nothing is wrong with', () => {
  it('has no findings, and gives the documents as they were read', async () => {
    const { diagnostics, documents, sources } = await checkFolder(filesOf(FJORDVIK), {
      today: TODAY,
    });
    expect(diagnostics).toEqual([]);
    expect(documents.plan).toMatchObject([{ status: 'utkast' }]);
    expect(documents.oversikt).toMatchObject([{ enheter: [{ id: 'solbakken' }] }]);
    expect(documents.forum).toEqual([]);
    expect(documents.krav.map((document) => sources.get(document))).toEqual(['krav.yaml']);
    expect(sources.size).toBe(4);
  });
});

describe('findings', () => {
  it('are in their total order, file by file', async () => {
    const texts = {
      ...FJORDVIK,
      'tiltak.yaml': exampleMeasures({ krav: '[k1, k7]', kollektivt: 'ja', status: 'ferdig' }),
      'krav.yaml': `${exampleRequirements({ begrunnelse: '[m1, m9]' })}ekstra: 1\n`,
    };
    const found = await inPlaces(texts);
    expect(found).toEqual([
      'krav.yaml:12:23 ref/ukjent-begrunnelse',
      'krav.yaml:13:1 skjema/ukjent-felt',
      'tiltak.yaml:7:16 ref/ukjent-krav',
      'tiltak.yaml:8:17 skjema/feil-type',
      'tiltak.yaml:12:13 skjema/ikke-i-listen',
    ]);
  });

  it('point at the first line of what is larger than a line', async () => {
    const text = exampleRequirements({}).replace('    nivaa: 2\n', '');
    const [finding] = await findingsIn({ 'krav.yaml': text });
    expect(finding).toMatchObject({ linje: 4, kolonne: 5, til_linje: 4, til_kolonne: 11 });
  });

  it('point at the key of an object that has one', async () => {
    const text = `${examplePlan()}steg:\n  oppfoelging:\n    rullering:\n      neste: 2027-11-01\n`;
    const [finding] = await findingsIn({ 'plan.yaml': text });
    expect(finding).toMatchObject({ linje: 9, kolonne: 5, til_linje: 9, til_kolonne: 14 });
  });

  it('find an item of a list from which others were left out', async () => {
    const texts = {
      ...FJORDVIK,
      'tiltak.yaml': exampleMeasures({ id: 't1', status: 'x' }, { id: 't2', krav: '[k1, k9]' }),
    };
    const found = await findingsIn(texts);
    expect(found.map(inBrief)).toEqual([
      'skjema/ikke-i-listen /tiltak/0/status',
      'ref/ukjent-krav /tiltak/1/krav/1',
    ]);
  });

  it('say where the first of two was', async () => {
    const texts = { ...FJORDVIK, 'tiltak.yaml': exampleMeasures({ id: 't1' }, { id: 't1' }) };
    const [finding] = await findingsIn(texts);
    expect(finding?.fakta).toEqual({ id: 't1', foerste_fil: 'tiltak.yaml', foerste_linje: 4 });
  });

  it('are reported for the files that were named', async () => {
    const texts = { ...FJORDVIK, 'krav.yaml': 'dokument: krav\n', 'tiltak.yaml': 'x: [\n' };
    const all = await inPlaces(texts);
    const some = await findingsIn(texts, { named: new Set(['tiltak.yaml']) });
    expect(new Set(all.map((place) => place.split(':')[0]))).toEqual(
      new Set(['krav.yaml', 'tiltak.yaml']),
    );
    expect(some.map(({ fil }) => fil)).toEqual(['tiltak.yaml']);
    const rule = { ...FJORDVIK, 'tiltak.yaml': exampleMeasures({ krav: '[k1, k9]' }) };
    expect(await findingsIn(rule, { named: new Set(['krav.yaml']) })).toEqual([]);
  });

  it('keep the first of corrections that overlap', async () => {
    // The text is decomposed, and as a whole it is no date.
    const text = exampleInventory([{ navn: 'Solbakken' }]).replace(
      'tjeneste: barnehage',
      'tjeneste: Ba\u030arnehage',
    );
    const found = await findingsIn({ 'oversikt.yaml': text });
    expect(found.map(inBrief)).toEqual([
      'skjema/ikke-i-listen /enheter/0/tjeneste → barnehage',
      'yaml/nfd ',
    ]);
  });
});

describe('severities', () => {
  const texts = {
    ...FJORDVIK,
    'plan.yaml': examplePlanWithGoal({ ekstra: '1' }).replace(
      'dokument: plan\nversjon: 1\n',
      'versjon: 1\ndokument: plan\n',
    ),
  };
  const severities = async (table: Record<string, 'feil' | 'advarsel' | 'info' | 'av'>) =>
    (await findingsIn(texts, { severities: table })).map(({ kode, alvor }) => `${kode} ${alvor}`);

  it.each([
    [{}, ['skjema/rekkefoelge advarsel', 'skjema/ukjent-felt feil']],
    [{ 'skjema/*': 'info' }, ['skjema/rekkefoelge info', 'skjema/ukjent-felt info']],
    [
      { 'skjema/*': 'info', 'skjema/rekkefoelge': 'feil' },
      ['skjema/rekkefoelge feil', 'skjema/ukjent-felt info'],
    ],
    [{ 'skjema/rekkefoelge': 'av' }, ['skjema/ukjent-felt feil']],
    [{ 'skjema/*': 'av' }, []],
  ] as const)('%j', async (table, expected) => {
    expect(await severities(table)).toEqual(expected);
  });

  it('can be chosen for what rules and the reader find, too', async () => {
    const other = { 'tiltak.yaml': exampleMeasures({ krav: '[]' }), 'krav.yaml': '' };
    const found = await findingsIn(other, { severities: { 'yaml/*': 'av', 'steg/*': 'av' } });
    expect(found).toEqual([]);
  });

  it('cannot switch privacy off', async () => {
    const other = { 'tiltak.yaml': exampleMeasures({ merknad: 'Barnet 158205 50010' }) };
    const found = await findingsIn(other, { severities: { 'personvern/*': 'av', 'steg/*': 'av' } });
    expect(found.map(({ kode, alvor }) => `${kode} ${alvor}`)).toEqual([
      'personvern/foedselsnummer feil',
    ]);
  });
});

describe('what cannot be read', () => {
  it('is one finding, and nothing is said about references to it', async () => {
    const texts = { ...FJORDVIK, 'krav.yaml': `${FJORDVIK['krav.yaml']}  - [\n` };
    expect(await inPlaces(texts)).toEqual(['krav.yaml:13:5 yaml/syntaks']);
  });

  it('is not taken for measures that are missing', async () => {
    const { 'tiltak.yaml': _, ...others } = gapUtenTiltak.example.bad;
    const plan = String(others['plan.yaml']);
    const begun = {
      ...others,
      'plan.yaml': plan.replace('steg:', 'steg:\n  strategi: { vurdering: Ja }'),
    };
    const codes = async (texts: Texts): Promise<string[]> =>
      (await findingsIn(texts)).map(({ kode }) => kode);
    expect(await codes(begun)).toContain('steg/gap-uten-tiltak');
    expect(await codes({ ...begun, 'tiltak.yaml': 'dokument: tiltak\ntiltak: [\n' })).toEqual([
      'yaml/syntaks',
    ]);
  });

  it('is every syntax error of a file', async () => {
    const text = 'dokument: krav\nversjon: 1\nkrav: @k1\nmerknad: "Åpent \\q her"\n';
    expect((await inPlaces({ 'krav.yaml': text })).length).toBeGreaterThan(1);
  });

  it('is a file in another encoding, with the place', async () => {
    const content = decode(Buffer.from('dokument: krav\nnavn: Småby\n', 'latin1'));
    const { diagnostics, documents } = await checkFolder([{ fil: 'krav.yaml', content }], {
      today: TODAY,
    });
    expect(diagnostics).toMatchObject([{ kode: 'yaml/ikke-utf8', linje: 2, kolonne: 9, sti: '' }]);
    expect(documents.krav).toEqual([]);
  });

  it('is an alias, which is not also a missing value', async () => {
    const found = await findingsIn({ 'plan.yaml': examplePlan({ status: '*utkast' }) });
    expect(found.map(inBrief)).toEqual(['yaml/alias ']);
    const two = await findingsIn({
      'plan.yaml': examplePlan({ status: '*utkast', maalform: '5' }),
    });
    expect(two.map(inBrief)).toEqual(['skjema/ikke-i-listen /maalform', 'yaml/alias ']);
  });

  it('is an empty file', async () => {
    expect(await inPlaces({ 'krav.yaml': '' })).toEqual(['krav.yaml:1:1 yaml/tomt']);
  });
});

describe('tables that ship with the program', () => {
  it('can be replaced by others', async () => {
    const { reference } = await loadPublished();
    const texts = { 'b1.yaml': exampleNeedReport() };
    expect(await findingsIn(texts, { schemes: reference.schemes })).toEqual([]);
    const found = await findingsIn(texts, { schemes: { ...reference.schemes, ordninger: [] } });
    expect(found.map(({ kode }) => kode)).toEqual(['ref/ukjent-ordning']);
  });
});

/** Checks with another check in a rule's place. */
async function withCheck(code: Code, check: Rule['check']) {
  const rule = RULES.find((each) => each.code === code);
  const own = rule?.check;
  Object.assign(rule ?? {}, { check });
  try {
    return await findingsIn(FJORDVIK);
  } finally {
    Object.assign(rule ?? {}, { check: own });
  }
}

describe('a rule', () => {
  it('that points at nothing is a mistake of ours', async () => {
    const check = () => [{ node: {}, facts: { id: 'k1' } }];
    await expect(withCheck('ref/ukjent-krav', check)).rejects.toThrow('in no document');
  });

  it('that fails is one, too', async () => {
    const check = () => {
      throw new Error('Fjordvik');
    };
    await expect(withCheck('ref/ukjent-krav', check)).rejects.toThrow('Fjordvik');
  });

  it('can say how severe a case is', async () => {
    const check: Rule['check'] = ({ documents }) =>
      documents.krav.map((node) => ({ node, facts: { id: 'k1' }, severity: 'info' as const }));
    expect(await withCheck('ref/ukjent-krav', check)).toMatchObject([{ alvor: 'info', sti: '' }]);
  });
});

/** A folder with a fault in every file, so that order could show. */
const FAULTY: Texts = {
  'plan.yaml': examplePlanWithGoal({ status: 'Høring', katalog: 'fjordvik' }),
  'krav-barnehage.yaml': exampleRequirements({ nivaa: '"2"' }, { id: 'k1', viktighet: 'bør' }),
  'krav-skole.yaml': exampleRequirements({ id: 'K2', kompetanse: 'spr-1', kritisk: 'ja' }),
  'oversikt-a.yaml': exampleInventory([{ ansatte: '"22"', aarsverk: '18,4' }]),
  'oversikt-b.yaml': exampleInventory([{ tjeneste: 'Barnehage', orgnr: '974760673' }], {
    kartlagt: '15.10.2026',
  }),
  'tiltak.yaml': exampleMeasures({
    krav: 'k1, k9',
    start: '16.8.2027',
    kostnad: '{ sum: 520 000 }',
  }),
  'katalog.yaml': exampleCatalogue([{ omraade: 'sprak' }]),
  'b1.yaml': exampleNeedReport({
    barnehage_skoleaar: '2027-28',
    medvirkning: '{ ansatte: JA, tillitsvalgte: nei }',
  }),
};

describe('laws', () => {
  it('the order of the files changes nothing', async () => {
    const expected = await findingsIn(FAULTY);
    expect(expected.length).toBeGreaterThan(12);
    const files = filesOf(FAULTY);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: files.length }),
        async (shuffled) => {
          const { diagnostics } = await checkFolder(shuffled, { today: TODAY });
          expect(diagnostics).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('a correction that is made leaves nothing to correct, and changes nothing the second time', async () => {
    const once = await fixed(FAULTY);
    expect(once).not.toEqual(FAULTY);
    expect(await fixed(once)).toEqual(once);
    const left = await findingsIn(once);
    expect(left.filter(({ rettelse }) => rettelse !== null)).toEqual([]);
    expect(left.length).toBeLessThan((await findingsIn(FAULTY)).length);
  });

  it('a correction removes its own finding, in the bad example of every rule', async () => {
    for (const { example } of RULES) {
      const corrected = (await findingsIn(example.bad)).filter(({ rettelse }) => rettelse !== null);
      const left = (await findingsIn(await fixed(example.bad))).map(inBrief);
      expect(corrected.map(inBrief).filter((finding) => left.includes(finding))).toEqual([]);
    }
  });
});
