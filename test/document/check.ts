import { type CheckOptions, checkFolder } from '../../src/document/check-folder.ts';
import { applyCorrections } from '../../src/document/corrections.ts';
import { decode } from '../../src/document/decode.ts';
import type { FolderFile } from '../../src/document/folders.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';

/** Files of a folder, by name. */
export type Texts = Readonly<Record<string, string>>;

export const TODAY = '2027-01-15';

export function filesOf(texts: Texts): FolderFile[] {
  return Object.entries(texts).map(([fil, text]) => ({ fil, content: decode(Buffer.from(text)) }));
}

export async function findingsIn(texts: Texts, more: Partial<CheckOptions> = {}) {
  const { diagnostics } = await checkFolder(filesOf(texts), { today: TODAY, ...more });
  return diagnostics;
}

/** A finding in one line: `code path → correction`. */
export function inBrief({ kode, sti, rettelse }: Diagnostic): string {
  return `${kode} ${sti}${rettelse ? ` → ${rettelse.tekst}` : ''}`;
}

/** The texts with every correction made, as `--fix` makes them: until none is left. */
export async function fixed(texts: Texts): Promise<Texts> {
  let current = texts;
  for (let round = 0; round < 5; round += 1) {
    const diagnostics = await findingsIn(current);
    if (diagnostics.every(({ rettelse }) => rettelse === null)) break;
    current = Object.fromEntries(
      Object.entries(current).map(([fil, text]) => {
        const own = diagnostics.filter((diagnostic) => diagnostic.fil === fil);
        return [
          fil,
          applyCorrections(
            text,
            own.flatMap(({ rettelse }) => rettelse ?? []),
          ),
        ];
      }),
    );
  }
  return current;
}
