import type { RunTexts } from '../ui-texts.ts';

export const runTexts: RunTexts = {
  wrote: (path, w) => `Skrev ${w.quote(path)}`,
  bug: ({ version, node }) =>
    `Dette er en feil i kompass, ikke i filene dine. Send oss kommandoen du skrev, og linjene under (kompass ${version}, Node ${node}). Ta ikke med planfilene.`,
  error: 'Feil',
};
