import { dirname } from 'node:path';

/** The files that a pattern names below a folder, as absolute paths; loaded when first needed. */
export async function expandGlob(pattern: string, folder: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  // Windows shells hand patterns on as they are, with the separators of Windows.
  let portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  let cwd = folder;
  // A search from above: seen from inside, `../*` would leave out the folder where it stands.
  while (portable.startsWith('../')) {
    portable = portable.slice('../'.length);
    cwd = dirname(cwd);
  }
  const found = await glob([portable], {
    cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
  });
  return found.sort();
}

/** Whether a path relative to a folder, or a folder above it, is named by one of the patterns. */
export async function globMatcher(patterns: readonly string[]): Promise<(name: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const below = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/**`);
  return picomatch([...patterns, ...below], { dot: true });
}
