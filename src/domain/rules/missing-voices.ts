import type { Nettverk, Nettverksrepresentasjon } from '../../generated/types.ts';

const REQUIRED = [
  'barnehage',
  'skole',
  'ppt',
  'eier_offentlig',
  'eier_privat',
] as const satisfies readonly Nettverksrepresentasjon[];

/** The groups that nobody in a network represents, of those that must be represented. */
export function missingVoices({ representanter }: Nettverk): Nettverksrepresentasjon[] {
  return REQUIRED.filter(
    (voice) => !representanter.some(({ representerer }) => representerer === voice),
  );
}
