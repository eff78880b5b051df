import type { RecordValues as Values } from '../domain/record-revision.ts';
import type { Organisasjon } from '../generated/types.ts';

/** What new files of a plan folder are made by. */
export interface NewFiles {
  /** The folder as it stands before the names of its files: `plan/`; empty for none. */
  readonly folder: string;
  readonly organisasjon: Organisasjon;
  /** `YYYY-MM-DD`: when a new overview is taken to be made. */
  readonly today: string;
  /** Where the folder's other files say that the schemas are, with `/`; null where they do not. */
  readonly schemaFolder: string | null;
}

const SCHEMA_LINE = /^# *yaml-language-server: *\$schema=(\S*?)[a-z]+\.schema\.json\s*$/m;

/** Where the schemas are, as the texts of a folder say in their first comments. */
export function schemaFolderIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = SCHEMA_LINE.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** A name that no file has: with a number where it is taken. */
export function newFile(name: string, taken: readonly string[], { folder }: NewFiles): string {
  const used = new Set(taken.map((fil) => fil.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const fil = `${folder}${name}${number === 1 ? '' : `-${number}`}.yaml`;
    if (!used.has(fil.toLowerCase())) return fil;
  }
}

/** The number by which an overview says whose it is. */
function ownerOf({ type, kommunenummer, fylkesnummer, orgnr }: Organisasjon): Values {
  if (type === 'kommune' && kommunenummer !== undefined) return { kommunenummer };
  if (type === 'fylkeskommune' && fylkesnummer !== undefined) return { fylkesnummer };
  return orgnr === undefined ? {} : { orgnr };
}

/** What stands first in a new document. */
export function newDocument(kind: string, { organisasjon, today }: NewFiles): Values {
  const head = { dokument: kind, versjon: 1 };
  if (kind !== 'oversikt') return head;
  return { ...head, ...ownerOf(organisasjon), kartlagt: today, metode: 'register' };
}
