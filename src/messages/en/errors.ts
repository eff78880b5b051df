import type { ErrorTexts } from '../ui-texts.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;

export const errorTexts: ErrorTexts = {
  'finnes-ikke': ({ sti }, w) =>
    `Cannot find ${w.quote(sti)}. Check the spelling, and that you are in the right folder.`,
  'ingen-treff': ({ moenster }, w) =>
    `No files match ${w.quote(moenster)}. Check the pattern, or name the folder.`,
  'ingenting-kontrollert': ({ stier }, w) =>
    `Nothing was checked: found no YAML files (.yaml or .yml) in ${w.list(stier.map(w.quote))}.`,
  'kan-ikke-lese': ({ sti, grunn }, w) =>
    `Cannot read ${w.quote(sti)} (${grunn}). Check that the file exists and that you may read it.`,
  'kan-ikke-skrive': ({ sti, grunn }, w) =>
    `Cannot write ${w.quote(sti)} (${grunn}). What may have been there before is untouched. Check the permissions, and that no other program has the file open.`,
  'disk-full': ({ sti }, w) =>
    `The disk is full, so ${w.quote(sti)} was not written. The file that was there is untouched. Free some space and try again.`,
  'finnes-fra-foer': ({ sti }, w) =>
    `${w.quote(sti)} exists and is not overwritten. Use --overskriv to replace it, or choose another folder with --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} is a file, but a folder is needed here. Choose another folder with --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} is not a plan folder: no file there begins with ${w.quote('dokument: plan')}. Go to the plan folder, or name it.`,
  'flere-planer': ({ mappe, filer }, w) =>
    `${w.quote(mappe)} has several plans: ${w.list(filer.map(w.quote))}. A plan folder has one plan. Move the others to folders of their own.`,
  'flere-planmapper': ({ mappe, mapper }, w) =>
    `${w.quote(mappe)} has several plan folders: ${w.list(mapper.map(w.quote))}. Name one of them.`,
  'ugyldig-valg': ({ valg, verdi, tillatt, naermest }, w) =>
    `${valg} cannot be ${w.quote(verdi)}. Choose ${w.either(tillatt)}.${hint(naermest, w.quote)}`,
  'ugyldig-tall': ({ valg, verdi }, w) =>
    `${valg} must be a whole number from 0 up, not ${w.quote(verdi)}.`,
  'ugyldig-dato': ({ valg, verdi }, w) =>
    `${valg} must be a date such as 2027-01-15, not ${w.quote(verdi)}.`,
  'ukjent-kommando': ({ kommando, naermest }, w) =>
    `There is no command ${w.quote(kommando)}.${hint(naermest, w.quote)} See all with: kompass --help`,
  'ukjent-flagg': ({ flagg, naermest }, w) =>
    `There is no option ${w.quote(flagg)} here.${hint(naermest, w.quote)} See all with --help.`,
  'mangler-verdi': ({ flagg }, w) => `The option ${w.quote(flagg)} lacks a value.`,
  'for-mange-argument': ({ kommando }, w) =>
    `The command ${w.quote(kommando)} was given more words than it can use. A name with spaces needs quotes around it.`,
  'innstillinger-feil': ({ sti, feil }, w) =>
    `The settings in ${w.quote(sti)} cannot be used: ${feil}`,
  'ukjent-oppslag': ({ ord, naermest }, w) =>
    naermest.length === 0
      ? `Found no explanation of ${w.quote(ord)}. See what can be looked up with: kompass forklar`
      : `Found no explanation of ${w.quote(ord)}. Did you mean ${w.either(naermest.map(w.quote))}?`,
  'fix-uten-fil': () =>
    '--fix corrects files and cannot be used on standard input (-). Name the file instead.',
  'tomt-filter': ({ valg, verdi, naermest }, w) =>
    `${valg} ${w.quote(verdi)} is not in the plan.${hint(naermest, w.quote)}`,
};
