import type { Catalogue } from './catalogue.ts';
import type { Language } from './words.ts';

/** The catalogue of one language; the others are not loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'nn') return (await import('./nn.ts')).nn;
  if (language === 'en') return (await import('./en.ts')).en;
  return (await import('./nb.ts')).nb;
}
