/** A file with the SHA-256 of its bytes, in hexadecimal. */
export interface HashedFile {
  readonly fil: string;
  readonly sha256: string;
}

/** What a report consists of and was made from, so that a later run can be compared with it. */
export interface Manifest {
  readonly versjon: 1;
  readonly verktoey: { readonly navn: 'kompass'; readonly versjon: string };
  readonly dato: string;
  readonly spraak: string;
  readonly organisasjon: string;
  readonly saksnummer: string | null;
  readonly katalog: readonly { readonly id: string; readonly utgave: string }[];
  readonly ordninger: { readonly utgave: string };
  readonly filer: readonly HashedFile[];
  readonly kilder: readonly HashedFile[];
}

/** The manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
