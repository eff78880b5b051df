import type { WorkbookFault } from './workbook-fault.ts';

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
  'uten-enheter': { mappe: string };
  'flere-planer': { mappe: string; filer: readonly string[] };
  'flere-planmapper': { mappe: string; mapper: readonly string[] };
  'ugyldig-valg': { valg: string; verdi: string; tillatt: readonly string[]; naermest?: string };
  'ugyldig-tall': { valg: string; verdi: string };
  'ugyldig-dato': { valg: string; verdi: string };
  'ukjent-kommando': { kommando: string; naermest?: string };
  'ukjent-flagg': { flagg: string; naermest?: string };
  arbeidsbok: { sti: string; feil: WorkbookFault };
  'mangler-verdi': { flagg: string };
  'for-mange-argument': { kommando: string };
  'innstillinger-feil': { sti: string; feil: string };
  'ukjent-oppslag': { ord: string; naermest: readonly string[] };
  'fix-uten-fil': Record<never, never>;
  'tomt-filter': { valg: string; verdi: string; naermest?: string };
  'for-lav-terskel': { valg: string; verdi: string; minst: number };
  'er-kilde': { sti: string };
  'mangler-valg': { valg: string };
  'uten-forum': { stier: readonly string[] };
  'flere-forum': { filer: readonly string[] };
  'ikke-forum': { sti: string };
  'forum-feil': { sti: string; feil: string };
  'forslag-uten-ramme': Record<never, never>;
  'ingenting-aa-samle': { stier: readonly string[] };
  'valg-sammen': { valg: string; med: string };
  /** `plass`: which of its findings, from 1. */
  'grunnlinje-feil': {
    sti: string;
    aarsak: 'json' | 'dokument' | 'versjon' | 'form' | 'personvern';
    plass?: number;
  };
  'ingenting-aa-importere': { stier: readonly string[] };
  'plan-uleselig': { sti: string; mappe: string };
  'fil-endret': { sti: string };
  'ukjent-oppsett': { navn: string; finnes: readonly string[] };
  'grunnlinje-annen-fil': { sti: string };
  'grunnlinje-ufullstendig': { sti: string };
}

export type UserErrorCode = keyof UserErrorFacts;
