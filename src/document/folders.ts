import type { Decoded } from './decode.ts';

/** A file that is to be checked. */
export interface FolderFile {
  /** As it was named or found, with `/`. */
  readonly fil: string;
  readonly content: Decoded;
}

/** The `dokument` of a text, block or flow, without reading the rest; the text may be faulty. */
const KIND = /(?:^|[{,])[ \t]*["']?dokument["']?[ \t]*:[ \t]*["']?([\p{L}\d_-]+)/mu;

/** What kind of document a text says it is, found without parsing it. */
export function kindIn(text: string): string | undefined {
  return KIND.exec(text)?.[1];
}

/** The text of a file, also where it is not in UTF-8; empty if there is none. */
export function textOf(content: Decoded): string {
  return 'text' in content ? content.text : (content.shown ?? '');
}

function directoryOf(fil: string): string {
  return fil.slice(0, fil.lastIndexOf('/') + 1);
}

/** The order of files: by name. */
export function byName(a: FolderFile, b: FolderFile): number {
  return a.fil < b.fil ? -1 : 1;
}

/**
 * What is to be checked together: the files of a directory that has a plan. Every other file stands
 * by itself. Groups, and the files in them, come in the order of names.
 */
export function groupIntoFolders(files: readonly FolderFile[]): FolderFile[][] {
  const inOrder = files.toSorted(byName);
  const planned = new Map<string, FolderFile[]>();
  for (const { fil, content } of inOrder) {
    if (kindIn(textOf(content)) === 'plan') planned.set(directoryOf(fil), []);
  }
  const groups: FolderFile[][] = [];
  for (const file of inOrder) {
    const group = planned.get(directoryOf(file.fil)) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(file);
  }
  return groups;
}
