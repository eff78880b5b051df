import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import { findSubmissions } from '../../src/cli/find-submissions.ts';
import { NO_SETTINGS } from '../../src/document/settings.ts';
import { exampleNetwork } from '../../src/domain/rules/example-plan.ts';
import { exampleSubmission } from '../../src/domain/rules/example-submission.ts';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { FORUM, needReportOf, submissionOf } from './round-world.ts';
import { below, SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder } from './test-world.ts';

interface Asked {
  readonly words?: readonly string[];
  readonly out?: string;
  readonly utelat?: readonly string[];
  readonly files?: typeof disk;
}

/** What is found, by names alone. */
function found(given: Files, { words = ['.'], out, utelat = [], files = disk }: Asked = {}) {
  return inFolder(given, async (workingFolder) => {
    // The search looks at nothing else of the world.
    const environment = { files, workingFolder } as unknown as Environment;
    const loaded = { settings: { ...NO_SETTINGS, utelat }, schemes: null };
    const world = { environment, loaded, out: out ?? null };
    const inputs = await findSubmissions(words, world);
    return {
      submissions: inputs.submissions.map(({ kilde, fil }) => `${kilde} ${fil}`),
      beside: inputs.submissions.map(({ beside }) => beside.map(({ name }) => name)),
      parts: inputs.submissions.map(({ folder }) => folder.named),
      forums: inputs.forums.map(({ name }) => name),
      networks: inputs.networks.map(({ name }) => name),
      loose: inputs.looseNeedReports,
      ignored: inputs.ignored,
      problems: inputs.problems.map(({ code }) => code),
    };
  });
}

const NETWORK = exampleNetwork(['barnehage']);

describe('what a round is made from', () => {
  test('submissions, plan folders, the forum, networks; all else is told', async () => {
    const inputs = await found({
      ...below('fjordvik', SMALL_PLAN),
      'fjordvik/nettverk.yaml': NETWORK,
      'inn/9902.yaml': submissionOf('9902'),
      'inn/9903.yml': submissionOf('9903'),
      'inn/notat.txt': 'ikke YAML',
      'inn/krav.yaml': SMALL_PLAN['krav.yaml'],
      'inn/b1.yaml': needReportOf('9904'),
      'forum.yaml': FORUM,
      'nettverk.yaml': NETWORK,
      '.skjult/9905.yaml': submissionOf('9905'),
      'kompass.yaml': 'spraak: nb\n',
    });
    expect(inputs).toMatchObject({
      submissions: ['planmappe fjordvik', 'innsending inn/9902.yaml', 'innsending inn/9903.yml'],
      forums: ['forum.yaml'],
      networks: ['nettverk.yaml'],
      loose: ['inn/b1.yaml'],
      ignored: ['inn/krav.yaml'],
      problems: [],
    });
    expect(inputs.parts[0]).toEqual(
      ['krav', 'nettverk', 'oversikt', 'plan', 'tiltak'].map((name) => `fjordvik/${name}.yaml`),
    );
  });

  test('what was packed from a plan takes the place of the plan', async () => {
    const inputs = await found({
      ...SMALL_PLAN,
      'innsending.yaml': submissionOf('9901'),
      'nettverk.yaml': NETWORK,
      'forum.yaml': FORUM,
    });
    expect(inputs).toMatchObject({
      submissions: ['innsending innsending.yaml'],
      beside: [['krav.yaml', 'oversikt.yaml', 'plan.yaml', 'tiltak.yaml']],
      networks: ['nettverk.yaml'],
      forums: ['forum.yaml'],
      loose: [],
      ignored: [],
    });
  });

  test('the forum is no part of a plan that lies beside it', async () => {
    const inputs = await found({ ...SMALL_PLAN, 'forum.yaml': FORUM });
    expect(inputs.submissions).toEqual(['planmappe .']);
    expect(inputs.parts[0]).not.toContain('forum.yaml');
  });

  test('a submission and the plan of the same owner find each other', async () => {
    const inputs = await found({
      ...below('fjordvik', SMALL_PLAN),
      'inn/9901.yaml': exampleSubmission(),
      'inn/9902.yaml': submissionOf('9902'),
    });
    expect(inputs.submissions).toHaveLength(3);
    expect(inputs.beside).toEqual([
      [],
      ['krav', 'oversikt', 'plan', 'tiltak'].map((name) => `fjordvik/${name}.yaml`),
      [],
    ]);
  });

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['broken', 'dokument: innsending\nlaget: ['],
    ['of a kind that there is none of', 'dokument: innsendng\nversjon: 1\n'],
    ['that does not say what it is', 'navn: Fjordvik\n'],
    ['in another character set', Buffer.from('dokument: innsending\nnavn: Fjøra\n', 'utf16le')],
    ['of 12 MB', `dokument: innsending\n# ${'x'.repeat(12 * 1024 * 1024)}\n`],
  ])('a file that is %s may be a submission', async (_, content) => {
    const inputs = await found({ 'inn/9901.yaml': content });
    expect(inputs).toMatchObject({ submissions: ['innsending inn/9901.yaml'], ignored: [] });
  });

  test('nor does one that goes while it is looked at stop the search', async () => {
    const read: typeof disk.read = (path) => {
      throw new FileFailure('missing', path, 'ENOENT');
    };
    const inputs = await found({ 'inn/9901.yaml': '' }, { files: { ...disk, read } });
    expect(inputs.submissions).toEqual(['innsending inn/9901.yaml']);
  });
});

describe('what is not read', () => {
  const files = {
    'inn/9901.yaml': submissionOf('9901'),
    'runde/svar/9902.yaml': submissionOf('9902'),
    'runde-2/9903.yaml': submissionOf('9903'),
  };

  test.each<[string, Asked, string[]]>([
    ['the output folder', { out: 'runde' }, ['inn/9901.yaml', 'runde-2/9903.yaml']],
    ['what the settings leave out', { utelat: ['runde*'] }, ['inn/9901.yaml']],
    ['the folders that were not named', { words: ['inn'] }, ['inn/9901.yaml']],
    ['the files that no pattern fits', { words: ['*/*03.yaml'] }, ['runde-2/9903.yaml']],
  ])('%s', async (_, asked, expected) => {
    const { submissions } = await found(files, asked);
    expect(submissions).toEqual(expected.map((name) => `innsending ${name}`));
  });

  test('is told where it was named and is not there, and the rest is found', async () => {
    const inputs = await found(files, { words: ['borte.yaml', 'ingen/*.yaml', 'inn'] });
    expect(inputs).toMatchObject({
      submissions: ['innsending inn/9901.yaml'],
      problems: ['finnes-ikke', 'ingen-treff'],
    });
  });

  test('a part of a plan that was named alone is no submission', async () => {
    const inputs = await found(SMALL_PLAN, { words: ['krav.yaml'] });
    expect(inputs).toMatchObject({ submissions: [], ignored: ['krav.yaml'] });
  });
});
