import type { BaselineEntry } from '../domain/baseline.ts';
import { childOf } from './document-path.ts';

/** Why a text is no baseline. */
export interface BaselineFault {
  readonly aarsak: 'json' | 'dokument' | 'versjon' | 'form' | 'personvern';
  /** Which of its findings, from 1. */
  readonly plass?: number;
}

const BOM = /^\uFEFF/;

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(BOM, '')) };
  } catch {
    return null;
  }
}

function entryOf(value: unknown): BaselineEntry | null {
  const fil = childOf(value, 'fil');
  const kode = childOf(value, 'kode');
  const sted = childOf(value, 'sted');
  const antall = childOf(value, 'antall');
  if (typeof fil !== 'string' || typeof kode !== 'string' || typeof sted !== 'string') return null;
  const isCount = typeof antall === 'number' && Number.isSafeInteger(antall) && antall > 0;
  return isCount ? { fil, kode, sted, antall } : null;
}

function entriesOf(found: readonly unknown[]): readonly BaselineEntry[] | BaselineFault {
  const entries: BaselineEntry[] = [];
  for (const [index, value] of found.entries()) {
    const entry = entryOf(value);
    if (entry === null) return { aarsak: 'form', plass: index + 1 };
    if (entry.kode.startsWith('personvern/')) return { aarsak: 'personvern', plass: index + 1 };
    entries.push(entry);
  }
  return entries;
}

/** Reads a baseline; a fault where the text is none, or says what no baseline may. */
export function readBaseline(text: string): readonly BaselineEntry[] | BaselineFault {
  const json = parsed(text);
  if (json === null) return { aarsak: 'json' };
  if (childOf(json.value, 'dokument') !== 'grunnlinje') return { aarsak: 'dokument' };
  if (childOf(json.value, 'versjon') !== 1) return { aarsak: 'versjon' };
  const found = childOf(json.value, 'funn');
  return Array.isArray(found) ? entriesOf(found) : { aarsak: 'form' };
}
