import type { ErrorTexts } from '../ui-texts.ts';
import { workbookFault } from './workbook-fault.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;

const BASELINE_FAULT = {
  json: () => 'it is not valid JSON. Did somebody merge two versions of it?',
  dokument: () => 'it does not begin with "dokument": "grunnlinje".',
  versjon: () => 'it was made by a newer version of kompass.',
  form: (plass: string) =>
    `${plass}lacks something. Each finding has “fil”, “kode”, “sted” and “antall”.`,
  personvern: (plass: string) => `${plass}is about privacy. Such findings cannot be left out.`,
} as const;

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
    `${w.quote(sti)} exists and is not overwritten. Use --overskriv to replace it, or choose another place with --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} is a file, but a folder is needed here. Choose another folder with --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} is not a plan folder: no file there begins with ${w.quote('dokument: plan')}. Go to the plan folder, or name it.`,
  'uten-enheter': ({ mappe }, w) =>
    `The plan in ${w.quote(mappe)} has no units to make forms for. Write them in a competence inventory (oversikt): id, navn, tjeneste and ansatte.`,
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
  arbeidsbok: ({ sti, feil }, w) => `Cannot read ${w.quote(sti)}. ${workbookFault(feil, w)}`,
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
  'for-lav-terskel': ({ valg, verdi, minst }) =>
    `${valg} cannot be ${verdi}. The lowest is ${minst}: below that, figures can point to individuals.`,
  'er-kilde': ({ sti }, w) =>
    `${w.quote(sti)} is one of the files that the submission is made from, and is not overwritten. Choose another name with --out.`,
  'mangler-valg': ({ valg }, w) => `The option ${w.quote(valg)} is needed. See how with --help.`,
  'uten-forum': ({ stier }, w) =>
    `Found no forum document in ${w.list(stier.map(w.quote))}. Say where it is: --forum forum.yaml. It begins with ${w.quote('dokument: forum')} and says which counties, schemes and year the round is for.`,
  'flere-forum': ({ filer }, w) =>
    `Found several forum documents: ${w.list(filer.map(w.quote))}. Choose one with --forum.`,
  'ikke-forum': ({ sti }, w) =>
    `${w.quote(sti)} is not a forum document: it does not begin with ${w.quote('dokument: forum')}.`,
  'forum-feil': ({ sti, feil }, w) =>
    `The forum document ${w.quote(sti)} cannot be used: ${feil} See everything with: kompass valider ${sti}`,
  'forslag-uten-ramme': () =>
    '--forslag needs a frame. Give it in the forum document (ramme), or with --ramme.',
  'ingenting-aa-samle': ({ stier }, w) =>
    `Found no submissions and no plan folders in ${w.list(stier.map(w.quote))}. A submission is made with “kompass pakk”.`,
  'valg-sammen': ({ valg, med }) => `${valg} cannot be used together with ${med}.`,
  'grunnlinje-feil': ({ sti, aarsak, plass }, w) =>
    `${w.quote(sti)} cannot be used as a baseline: ${BASELINE_FAULT[aarsak](plass === undefined ? 'the list of findings ' : `finding number ${plass} `)} Make it again with --skriv-grunnlinje.`,
  'ingenting-aa-importere': ({ stier }, w) =>
    stier.length === 0
      ? 'Name the files to be imported: kompass importer skjema/*.xlsx'
      : `Found no spreadsheets (.xlsx or .csv) in ${w.list(stier.map(w.quote))}.`,
  'plan-uleselig': ({ sti, mappe }, w) =>
    `${w.quote(sti)} has errors that keep the plan from being read whole, and importing might write something twice. Correct the errors first: kompass valider ${mappe}`,
  'fil-endret': ({ sti }, w) =>
    `${w.quote(sti)} was changed by somebody else since it was read. Nothing has been written. Import again.`,
  'ukjent-oppsett': ({ navn, finnes }, w) =>
    `There is no mapping ${w.quote(navn)} under importer in kompass.yaml.${finnes.length === 0 ? '' : ` Choose ${w.either(finnes.map(w.quote))}.`}`,
  'grunnlinje-annen-fil': ({ sti }, w) =>
    `${w.quote(sti)} exists and is not a baseline, so it is not overwritten. Choose another name, or delete the file first.`,
  'grunnlinje-ufullstendig': ({ sti }, w) =>
    `The baseline ${w.quote(sti)} was not written, for not everything could be checked. Put that right, and try again.`,
};
