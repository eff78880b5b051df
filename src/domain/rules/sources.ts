/** Where rules rest, in the words that `forklar` prints. */
export const KS_STEP_1 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 1: Organisering og involvering';
export const KS_STEP_2 = 'KS, verktøy for strategisk kompetanseplanlegging, steg 2: Forankring';
export const KS_STEP_3 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 3: Overordnede mål og føringer';
export const KS_STEP_4 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 4: Hva er kompetanse?';
export const KS_STEP_5 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 5: Kompetanse- og bemanningsanalyse';
export const KS_STEP_6 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 6: Kompetansestrategier og tiltak';
export const KS_STEP_7 =
  'KS, verktøy for strategisk kompetanseplanlegging, steg 7: Gjennomføring, oppfølging og evaluering';
export const MUNICIPALITIES = 'SSB, Klass 131: Standard for kommuneinndeling';
export const COUNTIES = 'SSB, Klass 104: Standard for fylkesinndeling';
export const GRANT_CRITERIA =
  'Udir og statsforvalterne, kriterier for tilskudd til lokal kompetanseutvikling';
export const NETWORK_LETTER =
  'Statsforvalteren, brev om oppstart av Kompetanseløftet i kompetansenettverkene (2021)';
export const PRIVACY = 'Personvernforordningen (GDPR) artikkel 5: dataminimering';
export const SMALL_CELLS = 'Udir og SSB, regler for prikking av små tall';
