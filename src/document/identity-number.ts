import { idnr } from '@navikt/fnrvalidator';

/**
 * Whether eleven digits are a national identity number: control digits by today's rule or the one
 * from 2032, and a date. D-numbers, H-numbers and synthetic test numbers count.
 */
export function isIdentityNumber(digits: string): boolean {
  return idnr(digits).status === 'valid';
}
