import type { RunTexts } from '../ui-texts.ts';

export const runTexts: RunTexts = {
  wrote: (path, w) => `Skreiv ${w.quote(path)}`,
  bug: ({ version, node }) =>
    `Dette er ein feil i kompass, ikkje i filene dine. Send oss kommandoen du skreiv, og linjene under (kompass ${version}, Node ${node}). Ta ikkje med planfilene.`,
  error: 'Feil',
};
