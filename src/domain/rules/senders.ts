import type { Organisasjon } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** The organisations that what is at hand comes from: submissions, and plans to be submitted. */
export function* senders({ innsending, plan }: Documents): Generator<Organisasjon> {
  for (const { organisasjon } of innsending) yield organisasjon;
  for (const { organisasjon } of plan) yield organisasjon;
}
