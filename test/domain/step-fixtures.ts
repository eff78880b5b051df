import { type Documents, KINDS } from '../../src/domain/documents.ts';
import type { Steg } from '../../src/generated/types.ts';
import { PLAN } from './document-fixtures.ts';

/** A plan with these steps, and other documents. */
export function documentsOf(steg: Steg, more: Partial<Documents> = {}): Documents {
  // Every kind gets its list, which the compiler cannot see here.
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents;
  return { ...none, plan: [{ ...PLAN, steg }], ...more };
}
