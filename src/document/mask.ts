import type { Diagnostic } from '../domain/diagnostic.ts';
import { identityNumbers } from '../domain/rules/identity-numbers.ts';
import { isIdentityNumber } from './identity-number.ts';

/** A text in which national identity numbers cannot be read. */
export function maskText(text: string): string {
  let masked = '';
  let done = 0;
  for (const { start, end, masked: shown } of identityNumbers(text, isIdentityNumber)) {
    masked += text.slice(done, start) + shown;
    done = end;
  }
  return masked + text.slice(done);
}

function maskFact(fact: unknown): unknown {
  if (typeof fact === 'string') return maskText(fact);
  return Array.isArray(fact) ? fact.map(maskFact) : fact;
}

/**
 * A finding that can be printed: whatever it is about, no national identity number can be read in
 * it. A correction that repeats one is left out; what the number is doing there comes first.
 */
export function maskDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const facts = Object.entries(diagnostic.fakta).map(([name, fact]) => [name, maskFact(fact)]);
  const { rettelse } = diagnostic;
  const isPrivate = rettelse !== null && maskText(rettelse.tekst) !== rettelse.tekst;
  return {
    ...diagnostic,
    sti: maskText(diagnostic.sti),
    // The same facts by the same names: only letters in texts have changed.
    fakta: Object.fromEntries(facts) as Diagnostic['fakta'],
    rettelse: isPrivate ? null : rettelse,
  };
}
