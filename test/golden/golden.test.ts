import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ending, kompass, ROOT, TODAY } from '../cli/test-world.ts';
import { COMMAND_LINES } from './command-lines.ts';

/*
 * Whole outputs, one file per command line, as a person would see them. After a change that is
 * meant: UPDATE_GOLDEN=1 npx vitest run test/golden, and read the difference before committing it.
 */

const HERE = import.meta.dirname;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Letters that every disk and every archive keeps as they are. */
const fileOf = (line: string): string =>
  `${line.replaceAll('/', '_').replaceAll('å', 'aa')}.md`;

function fenced(title: string, text: string): string {
  return text === '' ? '' : `\n${title}:\n\n\`\`\`\n${text}\`\`\`\n`;
}

function page(line: string, { code, stdout, stderr }: Ending): string {
  const outputs = fenced('stdout', stdout) + fenced('stderr', stderr);
  return `# kompass ${line}\n\nExit code ${code}\n${outputs}`;
}

/** «forklar nivå 2» is three words; a golden line has no words with spaces. */
const wordsOf = (line: string): string[] => [...line.split(' '), '--dato', TODAY];

function built(line: string): Promise<Ending> {
  const { KOMPASS_LANG: _, GITHUB_ACTIONS: _g, ...env } = process.env;
  return new Promise((resolve) => {
    const words = [join(ROOT, 'bin/kompass.js'), ...wordsOf(line)];
    execFile(process.execPath, words, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe.each(COMMAND_LINES)('kompass %s', (line) => {
  const file = join(HERE, fileOf(line));

  test('from the sources', async () => {
    const seen = page(line, await kompass(wordsOf(line)));
    if (UPDATE) writeFileSync(file, seen);
    expect(seen).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  test('as built', async () => {
    expect(page(line, await built(line))).toBe(readFileSync(file, 'utf8'));
  });
});

test('every golden file belongs to a command line', () => {
  const files = readdirSync(HERE).filter((name) => name.endsWith('.md'));
  expect(files.sort()).toEqual(COMMAND_LINES.map(fileOf).sort());
});
