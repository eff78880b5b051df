import type { RunTexts } from '../ui-texts.ts';

export const runTexts: RunTexts = {
  wrote: (path, w) => `Wrote ${w.quote(path)}`,
  bug: ({ version, node }) =>
    `This is a fault in kompass, not in your files. Please send us the command you typed and the lines below (kompass ${version}, Node ${node}). Do not send the plan files.`,
  error: 'Error',
};
