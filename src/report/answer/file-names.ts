import { fileNamePart, organisationFilePart } from '../file-name.ts';
import { baseName } from './letter.ts';

/** Who a letter is for, as far as that may be said in the name of a file. */
export interface Receiver {
  readonly key: string | null;
  readonly name: string | null;
  /** The file that came, where nobody knows from whom. */
  readonly file: string;
}

function nameOf({ key, name, file }: Receiver): string {
  // A word in front, so that no name is one that Windows keeps for itself.
  if (key === null) return `ukjent-${fileNamePart(name ?? baseName(file))}`;
  return name === null ? key : organisationFilePart(key, name);
}

/**
 * What the file of each letter is called: `9901-fjordvik`. Lower-case ASCII that every system takes,
 * and no two the same.
 */
export function answerFileNames(receivers: readonly Receiver[]): string[] {
  const taken = new Set<string>();
  return receivers.map((receiver) => {
    const wanted = nameOf(receiver);
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
    taken.add(name);
    return name;
  });
}
