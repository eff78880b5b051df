import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/document/parse.ts';
import { writeJudgements } from '../../src/document/write-judgements.ts';
import { type JudgementChange, judgementChanges } from '../../src/domain/judgement.ts';
import type { Forum, Vurdering } from '../../src/generated/types.ts';

const HEAD = `# Runden for neste skoleår
dokument: forum
versjon: 1
navn: Samarbeidsforum Ytre fylke # slik vi skriver det
embete: vestland
fylker: ["46"]
ordninger: [ kollektiv_bhg_gs ]
barnehage_skoleaar: 2027/2028
frist: 2027-02-01T23:59:00+01:00
kriterier:
  - { id: lokalt_behov, navn: { nb: Lokalt behov }, vekt: 2 }
  - { id: partnerskap,  navn: { nb: Partnerskap }, vekt: 1 }
`;

const forumIn = (text: string): Forum => parseYaml(text).value as Forum;

const change = (felt: string, til: JudgementChange['til'], id = '9901/b1'): JudgementChange => ({
  id,
  felt,
  fra: null,
  til,
});

function written(text: string, ...changes: JudgementChange[]): string {
  return writeJudgements(text, forumIn(text), changes);
}

const BLOCK = `${HEAD}vurderinger:
  # Første møte
  - behovsmelding: "9901/b1" # Fjordvik
    poeng:
      lokalt_behov: 1   # ikke enige
      partnerskap: 2
    merknad: >-
      Godt forankret,
      men uten de private.

  - behovsmelding: 9902/b1
    innstilt: 0400000   # foreløpig
# Etter listen
ventet: ["9901"]
`;

const FLOW = `${HEAD}vurderinger: [{behovsmelding: "9901/b1", poeng: {lokalt_behov: 1,  partnerskap: 2}, merknad: 'Bra'}] # alle
`;

const REMARK = `    merknad: >-
      Godt forankret,
      men uten de private.
`;

describe('a judgement that is changed', () => {
  test.each<[string, string, JudgementChange[], [string, string][]]>([
    [
      'a point',
      BLOCK,
      [change('poeng/lokalt_behov', 2)],
      [['lokalt_behov: 1 ', 'lokalt_behov: 2 ']],
    ],
    ['an amount', BLOCK, [change('innstilt', 350_000, '9902/b1')], [['0400000', '350000']]],
    [
      'a folded remark',
      BLOCK,
      [change('merknad', 'Enige: ja # nei')],
      [[REMARK, `    merknad: "Enige: ja # nei"\n`]],
    ],
    [
      'a remark of two lines',
      FLOW,
      [change('merknad', 'En\nto, «tre» {4}')],
      [[`'Bra'`, `"En\\nto, «tre» {4}"`]],
    ],
    [
      'a point that goes',
      BLOCK,
      [change('poeng/partnerskap', null)],
      [['\n      partnerskap: 2', '']],
    ],
    [
      'the first point that goes',
      BLOCK,
      [change('poeng/lokalt_behov', null)],
      [['\n      lokalt_behov: 1   # ikke enige', '']],
    ],
    [
      'points that go',
      BLOCK,
      [change('poeng/lokalt_behov', null), change('poeng/partnerskap', null)],
      [['\n    poeng:\n      lokalt_behov: 1   # ikke enige\n      partnerskap: 2', '']],
    ],
    [
      'a point that goes, an amount that comes',
      BLOCK,
      [change('poeng/partnerskap', null), change('innstilt', 5)],
      [['\n      partnerskap: 2', '\n    innstilt: 5']],
    ],
    ['a remark that goes', BLOCK, [change('merknad', null)], [[`\n${REMARK.trimEnd()}`, '']]],
    [
      'an amount that comes',
      BLOCK,
      [change('innstilt', 5)],
      [['partnerskap: 2\n', 'partnerskap: 2\n    innstilt: 5\n']],
    ],
    [
      'points where there were none',
      BLOCK,
      [change('poeng/partnerskap', 0, '9902/b1')],
      [['behovsmelding: 9902/b1\n', 'behovsmelding: 9902/b1\n    poeng: { partnerskap: 0 }\n']],
    ],
    [
      'all that can come',
      BLOCK.replace('    innstilt: 0400000   # foreløpig\n', ''),
      [
        change('poeng/partnerskap', 0, '9902/b1'),
        change('innstilt', 7, '9902/b1'),
        change('merknad', 'Ja', '9902/b1'),
      ],
      [
        [
          'behovsmelding: 9902/b1\n',
          'behovsmelding: 9902/b1\n    poeng: { partnerskap: 0 }\n    innstilt: 7\n    merknad: Ja\n',
        ],
      ],
    ],
    [
      'other points in brackets',
      FLOW,
      [change('poeng/lokalt_behov', 0), change('innstilt', 9), change('merknad', null)],
      [
        ['lokalt_behov: 1,', 'lokalt_behov: 0,'],
        [`partnerskap: 2}, merknad: 'Bra'`, 'partnerskap: 2}, innstilt: 9'],
      ],
    ],
    [
      'a point in brackets that goes',
      FLOW,
      [change('poeng/partnerskap', null)],
      [[',  partnerskap: 2', '']],
    ],
    [
      'the first point in brackets that goes',
      FLOW,
      [change('poeng/lokalt_behov', null)],
      [['lokalt_behov: 1,  ', '']],
    ],
    [
      'a point in brackets that comes',
      FLOW.replace(',  partnerskap: 2', ''),
      [change('poeng/partnerskap', 1)],
      [['lokalt_behov: 1', 'lokalt_behov: 1, partnerskap: 1']],
    ],
    [
      'one point for another',
      FLOW.replace(',  partnerskap: 2', ''),
      [change('poeng/lokalt_behov', null), change('poeng/partnerskap', 1)],
      [['{lokalt_behov: 1}', '{ partnerskap: 1 }']],
    ],
  ])('is %s; every other sign stays', (_, before, changes, replacements) => {
    const expected = replacements.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    }, before);
    expect(written(before, ...changes)).toBe(expected);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(written(crlf(before), ...changes)).toBe(crlf(expected));
  });

  test('whose first field goes leaves the dash to the next', () => {
    const before = `${HEAD}vurderinger:\n  - innstilt: 4\n    behovsmelding: 9901/b1\n`;
    expect(written(before, change('innstilt', null))).toBe(before.replace('innstilt: 4\n    ', ''));
  });
});

describe('a new judgement', () => {
  const changes = [change('poeng/lokalt_behov', 2, '9903/b1'), change('innstilt', 0, '9903/b1')];

  test('comes last in a list with dashes, as the others are indented', () => {
    expect(written(BLOCK, ...changes)).toBe(
      BLOCK.replace(
        '# foreløpig\n',
        '# foreløpig\n  - behovsmelding: 9903/b1\n    poeng: { lokalt_behov: 2 }\n    innstilt: 0\n',
      ),
    );
  });

  test('comes last in a list with brackets', () => {
    expect(written(FLOW, ...changes)).toBe(
      FLOW.replace(
        `'Bra'}`,
        `'Bra'}, { behovsmelding: 9903/b1, poeng: { lokalt_behov: 2 }, innstilt: 0 }`,
      ),
    );
  });

  const ITEM = '\n  - behovsmelding: 9903/b1\n    poeng: { lokalt_behov: 2 }\n    innstilt: 0';

  test.each([
    [
      'an empty list',
      `${HEAD}vurderinger: [] # ingen ennå\nramme: 5\n`,
      `${HEAD}vurderinger:  # ingen ennå${ITEM}\nramme: 5\n`,
    ],
    ['no list', HEAD, `${HEAD.trimEnd()}\nvurderinger:${ITEM}\n`],
    [
      'no list and no line break at the end',
      HEAD.trimEnd(),
      `${HEAD.trimEnd()}\nvurderinger:${ITEM}`,
    ],
    [
      'no list, and a comment at the end',
      `${HEAD}# slutt\n`,
      `${HEAD.trimEnd()}\nvurderinger:${ITEM}\n# slutt\n`,
    ],
  ])('is written where there is %s', (_, before, after) => {
    expect(written(before, ...changes)).toBe(after);
  });
});

describe('a way of writing that cannot be spliced', () => {
  test.each([
    ['a document in brackets', JSON.stringify(forumIn(HEAD))],
    ['keys with question marks', `${HEAD}? vurderinger\n: - ? behovsmelding\n    : 9901/b1\n`],
    [
      'fields that go before the first that stays',
      `${HEAD}vurderinger:\n  - { poeng: { partnerskap: 1 }, merknad: Ja, behovsmelding: 9901/b1 }\n`,
    ],
  ])('is written anew: %s', (_, before) => {
    const changes = [
      change('poeng/partnerskap', null),
      change('merknad', null),
      change('innstilt', 3),
      change('innstilt', 4, '9903/b1'),
    ];
    const after = forumIn(written(before, ...changes));
    expect(after.vurderinger).toEqual([
      { behovsmelding: '9901/b1', innstilt: 3 },
      { behovsmelding: '9903/b1', innstilt: 4 },
    ]);
    expect(after.kriterier).toEqual(forumIn(HEAD).kriterier);
  });
});

test('what is written anew keeps comments, and judgements that are as they were', () => {
  const before = `${HEAD}# Første møte
vurderinger:
  - { behovsmelding: 9902/b1, innstilt: 0x10 } # Nord
  - { poeng: { partnerskap: 1 }, merknad: Ja, behovsmelding: 9901/b1 }
`;
  const after = written(before, change('poeng/partnerskap', null), change('merknad', null));
  expect(after).toContain('# Første møte\nvurderinger:');
  expect(after).toContain('- { behovsmelding: 9902/b1, innstilt: 0x10 } # Nord\n');
  expect(forumIn(after).vurderinger?.[1]).toEqual({ behovsmelding: '9901/b1' });
});

const judgement = fc
  .record(
    {
      behovsmelding: fc.constantFrom('9901/b1', '9901/b2', '9902/b1', '46/b1'),
      poeng: fc.dictionary(
        fc.constantFrom('lokalt_behov', 'partnerskap'),
        fc.integer({ min: 0, max: 2 }),
        {
          minKeys: 1,
          noNullPrototype: true,
        },
      ),
      innstilt: fc.nat(),
      merknad: fc
        .string({
          unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', "'", '{', ',', '|', 'å'),
        })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    },
    { requiredKeys: ['behovsmelding'] },
  )
  .map((one): Vurdering => one);

const judgements = fc.uniqueArray(judgement, { selector: (one) => one.behovsmelding });

const style = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  defaultKeyType: fc.constant('PLAIN' as const),
});

test('whatever was judged and however it was written, it says in the end what it should', () => {
  fc.assert(
    fc.property(judgements, judgements, style, (before, after, options) => {
      const forum = { ...forumIn(HEAD), vurderinger: before } as Forum;
      const text = `# Runden\n${stringify(forum, options)}# slutt\n`;
      const wanted = after.map(
        ({ behovsmelding: id, poeng = {}, innstilt = null, merknad = null }) => ({
          id,
          poeng: new Map(
            ['lokalt_behov', 'partnerskap'].map((name) => [name, poeng[name] ?? null]),
          ),
          innstilt,
          merknad,
          ark: 'Behovsmeldinger',
          celler: new Map(),
        }),
      );
      const read: Forum | undefined = parseYaml(text).value as Forum | undefined;
      // An empty list in block style comes out as no YAML.
      fc.pre(read !== undefined);
      const changed = writeJudgements(text, read, judgementChanges(read, wanted));
      const result = forumIn(changed);
      expect(judgementChanges(result, wanted)).toEqual([]);
      const untouched = before.filter((one) =>
        after.every((other) => other.behovsmelding !== one.behovsmelding),
      );
      for (const one of untouched) expect(result.vurderinger).toContainEqual(one);
      expect({ ...result, vurderinger: [] }).toEqual({ ...read, vurderinger: [] });
      expect(changed.startsWith('# Runden\n')).toBe(true);
      expect(changed.endsWith('# slutt\n')).toBe(true);
    }),
  );
});

test('without changes not one byte changes', () => {
  expect(written(BLOCK)).toBe(BLOCK);
});
