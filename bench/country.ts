import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalities } from '../src/generated/data/municipalities.ts';
import { folderTexts } from './country/folder.ts';

/** What was written. */
export interface Country {
  readonly files: number;
  readonly bytes: number;
}

/** Writes a plan folder for every municipality; with `copies: 2`, each twice under two names. */
export function writeCountry(folder: string, { copies }: { copies: 1 | 2 }): Country {
  let files = 0;
  let bytes = 0;
  for (const municipality of municipalities) {
    const texts = Object.entries(folderTexts(municipality));
    for (const suffix of ['', '-kopi'].slice(0, copies)) {
      const own = join(folder, `${municipality.kommunenummer}${suffix}`);
      mkdirSync(own, { recursive: true });
      for (const [name, text] of texts) {
        writeFileSync(join(own, name), text);
        files += 1;
        bytes += Buffer.byteLength(text);
      }
    }
  }
  return { files, bytes };
}
