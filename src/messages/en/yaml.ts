import type { SyntaxCause } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const CAUSES: Readonly<Record<SyntaxCause, (piece: string, words: Words) => string>> = {
  innrykk: () => 'The indentation does not match the lines around it.',
  'uventet-tegn': (piece, w) => `${w.quote(piece)} cannot stand here.`,
  'ugyldig-tegn': (piece, w) => `The character ${w.quote(piece)} cannot stand in a YAML file.`,
  'start-tegn': (piece, w) => `Text that begins with ${w.quote(piece)} must be in quotation marks.`,
  'mangler-kolon': (piece, w) => `The colon after ${w.quote(piece)} is missing.`,
  'kolon-i-tekst': () =>
    'A colon followed by a space begins a new field. If the colon is part of the text, the text must be in quotation marks.',
  'mangler-komma': () => 'The comma between two values is missing.',
  'mangler-mellomrom': (piece, w) => `The space at ${w.quote(piece)} is missing.`,
  'aapent-sitat': () => 'The quotation mark that opens here is never closed.',
  'aapen-klamme': (piece, w) => `The bracket ${w.quote(piece)} is never closed.`,
  escape: (piece, w) =>
    `${w.quote(piece)} means nothing in text in double quotation marks. Write two backslashes, or use single quotation marks.`,
  'noekkel-over-linjer': () => 'A field name cannot run over several lines.',
  'noekkel-ikke-tekst': () => 'A field name must be text, not a list or a group of fields.',
  'blokk-i-klammer': () => 'Indented lists and fields cannot stand inside [ ] or { }.',
  tekstblokk: (piece, w) => `What follows ${w.quote(piece)} is not a proper block of text.`,
  direktiv: () => 'Lines that begin with % cannot be used here.',
};

const CHARSETS = {
  'windows-1252':
    'The file is saved in an old encoding (Windows-1252), not UTF-8. Open it in an editor, choose “Save as” and the encoding UTF-8.',
  'utf-16':
    'The file is saved as UTF-16 (“Unicode”), not UTF-8. Open it in an editor, choose “Save as” and the encoding UTF-8.',
  binaer: 'This is not a text file.',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you do not have access to it',
  EPERM: 'you do not have access to it',
  ENOENT: 'it is no longer there',
  ELOOP: 'the links go in a circle',
};

export const yamlTexts: GroupTexts<'yaml'> = {
  'yaml/syntaks': {
    message: ({ aarsak, detalj }, w) => CAUSES[aarsak](detalj, w),
    title: 'The file must be valid YAML',
    why: 'When one character is out of place, the rest of the file may mean something else than was intended. Stopping is then safer than guessing. All such faults in the file are shown at once.',
    mend: 'Mend the line that is shown. Take the topmost fault first: it is often the cause of the next.',
  },
  'yaml/tabulator': {
    message: () => 'The line is indented with a tab.',
    title: 'Indentation must be spaces',
    why: 'A tab is as wide as two spaces in one program and eight in another, so nobody can see what belongs together. YAML therefore allows only spaces.',
    mend: 'Replace each tab by two spaces. Most editors can do it for the whole file.',
  },
  'yaml/dobbel-noekkel': {
    message: ({ noekkel, foerste_linje }, w) =>
      `The field ${w.quote(noekkel)} also stands on line ${foerste_linje}.`,
    title: 'A field must stand only once',
    why: 'When a field stands twice, only one of the values can apply, and nobody can see which one was meant.',
    mend: 'Keep the right one and delete the other. If both are needed, they must stand in a list or in an item each.',
  },
  'yaml/flere-dokumenter': {
    message: () => 'A new document begins here. One file must have one document.',
    title: 'One file, one document',
    why: 'A file is recognised by what it begins with. Several documents in one file are easily overlooked, by people and by programs.',
    mend: 'Move what follows “---” to a file of its own, or delete the line.',
  },
  'yaml/anker': {
    message: ({ navn }, w) => `The anchor ${w.quote(`&${navn}`)} cannot be used.`,
    title: 'No anchors',
    why: 'With anchors and aliases a small file can grow into something that fits in no machine, and the reader has to look elsewhere to see what it says.',
    mend: 'Delete the anchor and write the value where it belongs. Text that begins with & must be in quotation marks.',
  },
  'yaml/alias': {
    message: ({ navn }, w) => `The alias ${w.quote(`*${navn}`)} cannot be used.`,
    title: 'No aliases',
    why: 'With anchors and aliases a small file can grow into something that fits in no machine, and the reader has to look elsewhere to see what it says.',
    mend: 'Write the value instead of the alias. Text that begins with * must be in quotation marks.',
  },
  'yaml/tagg': {
    message: ({ tagg }, w) => `The tag ${w.quote(tagg)} cannot be used.`,
    title: 'No tags',
    why: 'A tag gives a value another type than it seems to have. The documents have the types that the schemas state and need none.',
    mend: 'Delete the tag. Text that begins with ! must be in quotation marks.',
  },
  'yaml/for-dypt': {
    message: ({ grense }, w) =>
      `Here are more than ${w.plural(grense, 'level', 'levels')} inside each other.`,
    title: 'Not too many levels',
    why: 'No document needs more than a few levels. Very deep files are nearly always a mistake, and they can make programs fail.',
    mend: 'Look for indentation that has slipped, or brackets that are never closed.',
  },
  'yaml/for-stort': {
    message: ({ hva, megabyte, grense }, w) =>
      hva === 'fil'
        ? `The file is ${w.number(megabyte)} MB. The limit is ${w.number(grense)} MB.`
        : `The line is ${w.number(megabyte)} MB. The limit is ${w.number(grense)} MB.`,
    title: 'Not too large a file',
    why: 'An ordinary file is a few kilobytes. A file of many megabytes is as a rule something else than a planning document.',
    mend: 'Check that it is the right file. A large inventory can be split, so that each unit or service has its own file.',
  },
  'yaml/ikke-utf8': {
    message: ({ tegnsett }) => CHARSETS[tegnsett],
    title: 'The file must be saved as UTF-8',
    why: 'Characters such as æ, ø and å are stored differently in different encodings. If the file is read in the wrong one, names and texts are spoilt.',
    mend: 'Open the file in an editor, choose “Save as” and the encoding UTF-8.',
  },
  'yaml/tomt': {
    message: () => 'The file is empty.',
    title: 'The file must have content',
    why: 'An empty file may come from a save that was interrupted. It does not count as a document.',
    mend: 'Restore the content, or delete the file. A document begins with “dokument” and “versjon”.',
  },
  'yaml/nfd': {
    message: ({ tekst }, w) =>
      `${w.quote(tekst)} is written with loose accents and is read as whole letters.`,
    title: 'Letters must be whole characters',
    why: 'The letter å can be stored as one character or as an a with a loose ring above. They look the same but differ to programs, so searches and comparisons fail. It happens above all with text from PDF files and from Macs.',
    mend: 'Run “kompass valider --fix”, or write the word again.',
  },
  'yaml/uleselig': {
    message: ({ grunn }) => `The file cannot be read: ${REASONS[grunn] ?? grunn}.`,
    title: 'The file must be readable',
    why: 'If not every file can be read, the check of the plan is not complete.',
    mend: 'Check that the file exists, that you have access to it, and that no other program has locked it.',
  },
};
