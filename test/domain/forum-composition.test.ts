import { describe, expect, it, test } from 'vitest';
import { forumComposition } from '../../src/domain/forum-composition.ts';
import type { ForumComposition } from '../../src/domain/round-data.ts';
import type { Forumrepresentasjon } from '../../src/generated/types.ts';
import { FORUM } from './round-fixtures.ts';
import { REFERENCE } from './rules/context.ts';

const ASKED_FOR: readonly Forumrepresentasjon[] = [
  'eier_offentlig',
  'eier_privat',
  'uh',
  'ks',
  'pbl',
  'laererorganisasjon',
];

function composed(
  groups: readonly Forumrepresentasjon[],
  ordninger: readonly string[] = FORUM.ordninger,
): ForumComposition | null {
  const medlemmer = groups.map((representerer) => ({
    navn: 'Kari Nordmann',
    rolle: 'leder',
    representerer,
  }));
  return forumComposition({ ...FORUM, ordninger: [...ordninger], medlemmer }, REFERENCE);
}

describe('forumComposition', () => {
  it('says nothing where no members are named', () => {
    expect(forumComposition(FORUM, REFERENCE)).toBeNull();
  });

  it('meets the mandate with everybody that it asks for', () => {
    const found = composed([...ASKED_FOR, 'barnehage', 'skole', 'ppt']);
    expect(
      found?.krav.map(({ krav, grupper, antall, oppfylt }) => ({ krav, grupper, antall, oppfylt })),
    ).toEqual(ASKED_FOR.map((krav) => ({ krav, grupper: [krav], antall: 1, oppfylt: true })));
    expect(found).toMatchObject({ oppfyller_mandatet: true, uten_stemme: [] });
    for (const { kilde } of found?.krav ?? []) expect(kilde).toContain('Udir');
  });

  test.each(ASKED_FOR.map((group) => [group]))('does not meet it without %s', (group) => {
    const found = composed(ASKED_FOR.filter((one) => one !== group));
    expect(found?.oppfyller_mandatet).toBe(false);
    expect(found?.krav.filter(({ oppfylt }) => !oppfylt)).toMatchObject([
      { krav: group, antall: 0 },
    ]);
  });

  test.each([
    ['a forum for the regional scheme', ['rekom', 'dekom'], ['barnehagemyndighet']],
    ['another forum', ['dekom'], []],
  ] as const)('asks %s for the kindergarten authority', (_, ordninger, more) => {
    const found = composed(ASKED_FOR, ordninger);
    expect(found?.krav.map(({ krav }) => krav)).toEqual([...ASKED_FOR, ...more]);
    expect(found?.oppfyller_mandatet).toBe(more.length === 0);
    expect(composed([...ASKED_FOR, 'barnehage'], ordninger)?.oppfyller_mandatet).toBe(true);
  });

  it('knows which target groups nobody speaks for', () => {
    expect(composed(['skole'])?.uten_stemme).toEqual(['barnehage', 'ppt']);
    expect(composed(['skole'], ['ukjent'])?.uten_stemme).toEqual([]);
  });

  it('counts the sides that should be balanced', () => {
    const found = composed([
      'eier_offentlig',
      'eier_offentlig',
      'eier_privat',
      'uh',
      'ks',
      'pbl',
      'laererorganisasjon',
      'tillitsvalgt',
      'statsforvalter',
      'foreldre',
    ]);
    expect(found?.balanse).toEqual({ eiere: 3, uh: 1, organisasjoner: 4 });
    expect(found?.krav[0]).toMatchObject({ krav: 'eier_offentlig', antall: 2 });
  });

  it('gives everybody a vote but the statsforvalter', () => {
    const medlemmer = [
      { navn: 'Kari Nordmann', rolle: 'leder', representerer: 'ks', organisasjon: 'KS' } as const,
      { navn: 'Ola Nordmann', rolle: 'sekretær', representerer: 'statsforvalter' } as const,
    ];
    expect(forumComposition({ ...FORUM, medlemmer }, REFERENCE)?.medlemmer).toEqual([
      {
        navn: 'Kari Nordmann',
        rolle: 'leder',
        representerer: 'ks',
        organisasjon: 'KS',
        stemme: true,
      },
      {
        navn: 'Ola Nordmann',
        rolle: 'sekretær',
        representerer: 'statsforvalter',
        organisasjon: null,
        stemme: false,
      },
    ]);
  });
});
