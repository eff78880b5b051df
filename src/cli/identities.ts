import type { CheckedFolder } from '../document/check-folder.ts';
import { type FolderFile, textOf } from '../document/folders.ts';
import { lineHashes } from '../document/line-hashes.ts';
import { maskText } from '../document/mask.ts';
import { type Diagnostic, groupOf } from '../domain/diagnostic.ts';

/** What findings are recognised by when lines have moved; plain data. */
export interface Identities {
  /** Places by the ids of records, by file and JSON pointer. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Hashes of the lines that findings stand on, by file and line number (from 1). */
  readonly hashes: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** A line in which nothing private can be read, every sign in its place. */
export function maskedLine(text: string, line: number, diagnostics: readonly Diagnostic[]): string {
  let masked = text;
  for (const { kode, linje, til_linje, kolonne, til_kolonne } of diagnostics) {
    if (groupOf(kode) !== 'personvern' || line < linje || line > til_linje) continue;
    const start = line === linje ? kolonne - 1 : 0;
    const end = line === til_linje ? til_kolonne - 1 : masked.length;
    const hidden = masked.slice(start, end).replace(/[\p{L}\p{N}]/gu, '*');
    masked = masked.slice(0, start) + hidden + masked.slice(end);
  }
  return maskText(masked);
}

/** The text without what is private in it: who has a hash can try what it was made from. */
function maskedText(text: string, diagnostics: readonly Diagnostic[]): string {
  const hidden = diagnostics.filter(({ kode }) => groupOf(kode) === 'personvern');
  if (hidden.length === 0) return maskText(text);
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line, index) => maskedLine(line, index + 1, hidden)).join('\n');
}

function hashesOf({ content }: FolderFile, findings: readonly Diagnostic[]): Map<number, string> {
  const bom = 'text' in content && content.bom ? '\uFEFF' : '';
  const all = lineHashes(bom + maskedText(textOf(content), findings));
  const hashes = new Map<number, string>();
  for (const { linje } of findings) {
    const hash = all[linje - 1];
    if (hash !== undefined) hashes.set(linje, hash);
  }
  return hashes;
}

/** What the findings of a group of files are recognised by. */
export function identitiesOf(group: readonly FolderFile[], checked: CheckedFolder): Identities {
  const anchors = new Map<string, Map<string, string>>();
  const hashes = new Map<string, Map<number, string>>();
  for (const file of group) {
    const findings = checked.diagnostics.filter(({ fil }) => fil === file.fil);
    if (findings.length === 0) continue;
    const pairs = findings.map((finding) => [finding.sti, checked.anchorOf(finding)] as const);
    anchors.set(file.fil, new Map(pairs));
    hashes.set(file.fil, hashesOf(file, findings));
  }
  return { anchors, hashes };
}

/** Where a finding stands, by the ids of records; a field that is missing has no place but its name. */
export function anchorIn(identities: Identities | undefined, finding: Diagnostic): string {
  const { fil, sti, kode, fakta } = finding;
  const anchor = identities?.anchors.get(fil)?.get(sti) ?? sti;
  return kode === 'skjema/mangler' && 'felt' in fakta ? `${anchor}/${fakta.felt}` : anchor;
}

/** Those of several groups together. */
export function joinIdentities(all: readonly Identities[]): Identities {
  return {
    anchors: new Map(all.flatMap(({ anchors }) => [...anchors])),
    hashes: new Map(all.flatMap(({ hashes }) => [...hashes])),
  };
}
