/** Why the program cannot proceed, and the facts its sentence needs. One row per code. */
export interface UserErrorFacts {
  'finnes-ikke': { sti: string };
  'ingen-treff': { moenster: string };
  'ingenting-kontrollert': { stier: readonly string[] };
  'kan-ikke-lese': { sti: string; grunn: string };
  'kan-ikke-skrive': { sti: string; grunn: string };
  'disk-full': { sti: string };
  'finnes-fra-foer': { sti: string };
  'ut-er-fil': { sti: string };
  'uten-plan': { mappe: string };
  'flere-planer': { mappe: string; filer: readonly string[] };
  'flere-planmapper': { mappe: string; mapper: readonly string[] };
  'ugyldig-valg': { valg: string; verdi: string; tillatt: readonly string[]; naermest?: string };
  'ugyldig-tall': { valg: string; verdi: string };
  'ugyldig-dato': { valg: string; verdi: string };
  'ukjent-kommando': { kommando: string; naermest?: string };
  'ukjent-flagg': { flagg: string; naermest?: string };
  'mangler-verdi': { flagg: string };
  'for-mange-argument': { kommando: string };
  'innstillinger-feil': { sti: string; feil: string };
  'ukjent-oppslag': { ord: string; naermest: readonly string[] };
  'fix-uten-fil': Record<never, never>;
  'tomt-filter': { valg: string; verdi: string; naermest?: string };
}

export type UserErrorCode = keyof UserErrorFacts;
