import { execFileSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, inFolder, ROOT } from '../cli/test-world.ts';

/** A green check that looks at nothing is worse than none: these show that it sees and refuses. */

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

function cruise(folder: string): Cruise['summary'] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const line = [program, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  try {
    const given = { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 } as const;
    return parsed(execFileSync(process.execPath, line, given));
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return parsed(String(error.stdout));
    throw error;
  }
}

function parsed(text: string): Cruise['summary'] {
  const result: Cruise = JSON.parse(text);
  return result.summary;
}

function violationsIn(files: Files): Promise<string[]> {
  return inFolder(files, async (folder) => {
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
      copyFileSync(join(ROOT, name), join(folder, name));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return cruise(folder).violations.map(({ rule }) => rule.name);
  });
}

const PLANTED: [string, Files, string][] = [
  [
    'a file of the domain that reads the disk',
    {
      'src/domain/gap.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('plan.yaml');\n",
    },
    'no-node-in-the-core',
  ],
  [
    'a calculation that chooses words',
    {
      'src/domain/gap.ts': "import { nb } from '../messages/nb.ts';\nexport const gap = nb;\n",
      'src/messages/nb.ts': "export const nb = 'gap';\n",
    },
    'domain-imports',
  ],
  [
    'a report that asks the disk',
    {
      'src/report/view.ts': "import { disk } from '../io/disk.ts';\nexport const view = disk;\n",
      'src/io/disk.ts': 'export const disk = 1;\n',
    },
    'report-imports',
  ],
  [
    'commander outside the command line',
    { 'src/io/disk.ts': "import { Command } from 'commander';\nexport const c = Command;\n" },
    'commander-in-one-place',
  ],
  [
    'a circle',
    {
      'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
      'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
    },
    'no-circular',
  ],
  [
    'an import that leads nowhere',
    { 'src/cli/main.ts': "import './finnes-ikke.ts';\n" },
    'no-unresolvable',
  ],
];

describe('the boundaries', () => {
  test.each(PLANTED)('refuse %s', async (_, files, rule) => {
    expect(await violationsIn(files)).toContain(rule);
  });

  test('are looked at in the whole program, and hold', () => {
    const { totalCruised, violations } = cruise(ROOT);
    expect(totalCruised).toBeGreaterThan(200);
    expect(violations).toEqual([]);
  });
});
