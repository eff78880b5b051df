import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../src/cli/inputs.ts';
import {
  failedSubmission,
  readSubmission,
  type SubmissionSource,
} from '../../src/cli/read-submission.ts';
import { exampleNetwork } from '../../src/domain/rules/example-plan.ts';
import { disk } from '../../src/io/disk.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { FORUM, listOf, needReportOf, ownerOf, submissionOf } from './round-world.ts';
import { SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder, TODAY } from './test-world.ts';

interface Asked {
  readonly kilde?: SubmissionSource['kilde'];
  readonly beside?: readonly string[];
}

/** Reads the files of a folder as one submission. */
function read(files: Files, { kilde = 'innsending', beside = [] }: Asked = {}) {
  return inFolder(files, async (path) => {
    const fileOf = (name: string): InputFile => {
      const own = join(path, name);
      return { path: own, name, size: disk.status(own)?.size ?? 0 };
    };
    const named = Object.keys(files).filter((name) => !beside.includes(name));
    const source: SubmissionSource = {
      fil: kilde === 'planmappe' ? '.' : (named[0] ?? ''),
      kilde,
      folder: { path, name: '.', files: named.map(fileOf), named },
      beside: beside.map(fileOf),
    };
    const { report, ...rest } = await readSubmission(source, {
      check: { today: TODAY, severities: {}, schemes: null },
      round: {
        forum: { fil: 'forum.yaml', content: { text: FORUM, bom: false } },
        threshold: 5,
        version: '0.1.0',
      },
      files: disk,
    });
    return { report, ...rest, codes: report.diagnostics.map(({ kode }) => kode) };
  });
}

const readText = (text: string | Uint8Array) => read({ 'inn.yaml': text });

describe('a submission', () => {
  test('with nothing wrong', async () => {
    const { report, sources } = await readText(submissionOf('9901'));
    expect(report).toMatchObject({
      fil: 'inn.yaml',
      kilde: 'innsending',
      noekkel: '9901',
      navn: 'Kommune 9901',
      maalform: 'bokmaal',
      tidspunkt: '2027-01-14T09:12:00+01:00',
      utkast: false,
      diagnostics: [],
      errors: 0,
      warnings: 0,
      sted: { linje: 8 },
      uleselig: null,
    });
    expect(report.submission?.gap).toHaveLength(1);
    expect(report.meldinger.map(({ id }) => id)).toEqual(['b1']);
    expect(sources).toEqual([
      { fil: 'inn.yaml', sha256: sha256([Buffer.from(submissionOf('9901'))]) },
    ]);
  });

  test('that is a draft', async () => {
    const { report } = await readText(submissionOf('9901', { utkast: 'true' }));
    expect(report.utkast).toBe(true);
  });

  test('with an error in a row keeps the other rows, and tells its line', async () => {
    const row = 'tjeneste: barnehage, nivaa: 2, enheter: 9, ukartlagt: 0, behov: 24, gap: 9';
    const gap = `
  - { kompetanse: spr-01, ${row}, dekning: 17, gap_etter_deling: 5, status: delvis }
  - { kompetanse: spr-02, ${row}, dekning: -3, gap_etter_deling: 5, status: delvis }`;
    const { report } = await readText(submissionOf('9901', { gap }));
    expect(report.submission?.gap.map(({ kompetanse }) => kompetanse)).toEqual(['spr-01']);
    expect(report.errors).toBe(1);
    expect(JSON.stringify(report.lines)).toContain('spr-02');
  });

  test('whose figures cannot be used still has its need reports', async () => {
    const { report } = await readText(submissionOf('9901', { gap: null }));
    expect(report).toMatchObject({
      noekkel: '9901',
      navn: 'Kommune 9901',
      maalform: 'bokmaal',
      submission: null,
      sted: null,
      uleselig: null,
    });
    expect(report.meldinger.map(({ id }) => id)).toEqual(['b1']);
  });

  test.each<[string, Record<string, string | null>]>([
    ['with figures', {}],
    ['without', { gap: null }],
  ])('%s passes on no need report with something private in it', async (_, changes) => {
    const reports = [
      needReportOf('9901'),
      needReportOf('9901', { id: 'b2', kontakt: '{ rolle: "Kari, 02013299997" }' }),
    ];
    const text = submissionOf('9901', { behovsmeldinger: listOf(...reports), ...changes });
    const { report, codes } = await readText(text);
    expect(codes).toContain('personvern/foedselsnummer');
    expect(report.meldinger.map(({ id }) => id)).toEqual(['b1']);
    expect(JSON.stringify(report)).not.toContain('02013299997');
  });

  test('keeps a number out of the name of its sender', async () => {
    const organisasjon = ownerOf('9901', 'Fjordvik 02013299997');
    const { report } = await readText(submissionOf('9901', { organisasjon }));
    expect(report.navn).not.toContain('02013299997');
  });
});

describe('a file that cannot be read', () => {
  const big = `dokument: innsending\n# ${'x'.repeat(12 * 1024 * 1024)}\n`;

  test.each<[string, string | Uint8Array, string, string]>([
    ['empty', '', 'yaml/tomt', 'yaml/tomt'],
    ['broken', 'dokument: innsending\nlaget: [', 'yaml/syntaks', 'yaml/syntaks'],
    ['of 12 MB', big, 'yaml/for-stort', 'yaml/for-stort'],
    ['in Latin-1', Buffer.from('navn: Fjøra', 'latin1'), 'yaml/ikke-utf8', 'yaml/ikke-utf8'],
  ])('%s', async (_, content, uleselig, code) => {
    const { report, codes } = await readText(content);
    expect(report).toMatchObject({ noekkel: null, submission: null, meldinger: [], uleselig });
    expect(codes).toContain(code);
  });

  test('that has gone', async () => {
    const folder = { path: '/borte', name: 'borte', named: ['borte/9901.yaml'] };
    const file = { path: '/borte/9901.yaml', name: 'borte/9901.yaml', size: 10 };
    const source = { fil: file.name, kilde: 'innsending', beside: [] } as const;
    const { report } = await readSubmission(
      { ...source, folder: { ...folder, files: [file] } },
      {
        check: { today: TODAY, severities: {}, schemes: null },
        round: {
          forum: { fil: 'forum.yaml', content: { text: FORUM, bom: false } },
          threshold: 5,
          version: '0.1.0',
        },
        files: disk,
      },
    );
    expect(report).toMatchObject({ fil: 'borte/9901.yaml', uleselig: 'ENOENT', errors: 1 });
    expect(report.diagnostics.map(({ kode }) => kode)).toEqual(['yaml/uleselig']);
  });

  test('tells whose it is where its text does', async () => {
    const { report } = await readText(`${submissionOf('9902')}  - [`);
    expect(report).toMatchObject({
      organisasjon: null,
      noekkel: '9902',
      navn: 'Kommune 9902',
      uleselig: 'yaml/syntaks',
    });
  });
});

describe('the sources that a submission states', () => {
  const stating = (hash: string): string =>
    submissionOf('9901', {
      laget: `
  verktoey: kompass
  versjon: 0.1.0
  tidspunkt: 2027-01-14T09:12:00+01:00
  kilder: [{ fil: plan.yaml, sha256: ${hash} }]`,
    });
  const plan = { 'plan.yaml': SMALL_PLAN['plan.yaml'] };
  const hash = sha256([Buffer.from(plan['plan.yaml'])]);

  test.each<[string, string, Files, string[]]>([
    ['are as they were', hash, plan, []],
    ['have been changed', hash.replace(/^./, '0'), plan, ['ref/endret-kilde']],
    ['are not at hand', hash, {}, []],
  ])('%s', async (_, stated, files, expected) => {
    const asked = { beside: Object.keys(files) };
    const { codes, sources } = await read({ 'inn.yaml': stating(stated), ...files }, asked);
    expect(codes).toEqual(expected);
    expect(sources.map(({ fil }) => fil)).toEqual(['inn.yaml']);
  });
});

describe('a plan folder', () => {
  const asked = { kilde: 'planmappe' } as const;

  test('is packed, with its need reports and networks', async () => {
    const files = {
      ...SMALL_PLAN,
      'b1.yaml': needReportOf('9901', { behov: null }),
      'nettverk.yaml': exampleNetwork(['barnehage', 'skole', 'ppt', 'eier_offentlig']),
    };
    const { report, networks, sources } = await read(files, asked);
    expect(report).toMatchObject({
      fil: '.',
      kilde: 'planmappe',
      noekkel: '9901',
      navn: 'Fjordvik kommune',
      tidspunkt: null,
      lines: {},
      sted: { linje: 3 },
      uleselig: null,
    });
    expect(report.submission?.prikking.terskel).toBe(5);
    expect(networks).toHaveLength(1);
    expect(sources.map(({ fil }) => fil).sort()).toEqual(Object.keys(files).sort());
  });

  test('with errors gives what can be used, as a draft', async () => {
    const files = { ...SMALL_PLAN, 'tiltak.yaml': 'dokument: tiltak\nversjon: 1\ntiltak: ja\n' };
    const { report } = await read(files, asked);
    expect(report).toMatchObject({ utkast: true, noekkel: '9901' });
    expect(report.submission?.gap.length).toBeGreaterThan(0);
    expect(report.errors).toBeGreaterThan(0);
    expect(report.lines).toEqual({});
  });

  test('with a plan that cannot be read is told with the number that its text gives', async () => {
    const files = { ...SMALL_PLAN, 'plan.yaml': `${SMALL_PLAN['plan.yaml']}  - [` };
    const { report } = await read(files, asked);
    expect(report).toMatchObject({ submission: null, noekkel: '9901', uleselig: null });
  });
});

test('a submission on which the program fails is told like one that cannot be read', () => {
  const folder = { path: '', name: '', files: [], named: [] };
  const source = { fil: 'inn.yaml', kilde: 'innsending', folder, beside: [] } as const;
  const full = Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  const refused = failedSubmission(source, full);
  expect(refused.report).toMatchObject({ errors: 1, uleselig: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(refused.bug).toBeNull();
  const bug = new TypeError('en feil i kompass');
  expect(failedSubmission(source, bug)).toMatchObject({ report: { uleselig: 'TypeError' }, bug });
});
