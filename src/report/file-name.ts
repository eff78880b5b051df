/** Letters that do not fall apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

/**
 * A name as part of a file name that every system takes: lower-case ASCII letters, digits and
 * hyphens, at most 60 of them.
 */
export function fileNamePart(name: string): string {
  let letters = name.normalize('NFC').toLowerCase();
  for (const [letter, ascii] of Object.entries(LETTERS)) {
    letters = letters.replaceAll(letter, ascii);
  }
  const plain = letters
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'));
  return plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'plan';
}

/**
 * What the file of an organisation is called by: `9901-fjordvik` for Fjordvik kommune. `key` is its
 * number; without one the name stands alone.
 */
export function organisationFilePart(key: string | null, name: string): string {
  const part = fileNamePart(name).replace(/-(?:fylkes)?kommune$/, '');
  return key === null ? part : `${key}-${part}`;
}
