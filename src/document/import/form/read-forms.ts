import type { FormKeys } from '../../../domain/form-workbook.ts';
import { readFormKeys } from '../../../domain/form-workbook.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { type Notice, noticeOf, type Saying } from '../../../domain/import-notices.ts';
import type { Grid } from '../grid.ts';
import type { KnownPlan } from '../known-plan.ts';
import { sayEditions } from './editions.ts';
import type { FormImport } from './form-records.ts';
import type { FormDesk } from './form-rows.ts';
import { findSheets } from './found-sheet.ts';
import { keysByTitles } from './keys-by-titles.ts';
import { readMeasures } from './read-measures.ts';
import { readNeedReport } from './read-need-report.ts';
import { readOverview } from './read-overview.ts';
import { readRequirements } from './read-requirements.ts';

/** What forms are read against. */
export interface FormOptions {
  readonly plan: KnownPlan;
  /**
   * The forms of this plan as they would be made today in each language: how a form is known whose
   * key sheet somebody has taken out. Only asked for where there is such a workbook.
   */
  readonly wordings: () => readonly FormKeys[];
}

/** The forms that were found, and the grids that are no forms of ours. */
export interface ReadForms {
  readonly forms: readonly FormImport[];
  readonly rest: readonly Grid[];
  /** Of whole files: forms that are refused. */
  readonly notices: readonly Notice[];
}

/** What is known of a workbook's keys: the form that it is, why it is refused, or nothing. */
type Recognised = { readonly keys: FormKeys } | { readonly refused: Saying } | null;

function fromKeys(pairs: ReadonlyMap<string, string>, { plan }: FormOptions): Recognised {
  const keys = readFormKeys([...pairs]);
  if (keys !== null) {
    const { organisasjon: funnet } = keys;
    const { organisasjon: ventet } = plan;
    if (funnet === null || ventet === null || funnet === ventet) return { keys };
    return { refused: { kode: 'skjema/annen-organisasjon', fakta: { funnet, ventet } } };
  }
  const document = pairs.get('dokument');
  if (document === 'skjema' && Number(pairs.get('versjon')) > 1) {
    return { refused: { kode: 'skjema/nyere-versjon', fakta: {} } };
  }
  return document === 'forum' ? { refused: { kode: 'skjema/ikke-skjema', fakta: {} } } : null;
}

function readForm(grids: readonly [Grid, ...Grid[]], desk: FormDesk): FormImport {
  const { keys, notices, plan } = desk;
  const [{ fil }] = grids;
  sayEditions(desk, fil);
  const names = new Map(plan.enheter.map(({ id, navn }) => [id, navn]));
  const found = findSheets(grids, keys, names);
  notices.push(...found.notices);
  const { sheets } = found;
  return {
    fil,
    skjema: keys.skjema,
    ...readOverview(sheets, desk),
    requirements: readRequirements(sheets, desk),
    measures: readMeasures(sheets, desk),
    needReport: readNeedReport(sheets, desk),
    notices,
  };
}

/** What a workbook is to be read as. */
type Workbook =
  | { readonly keys: FormKeys; readonly notices: Notice[] }
  | { readonly refused: Notice };

/** How a workbook is to be read; null if it is no form of ours. */
function recognise(grids: readonly [Grid, ...Grid[]], options: FormOptions): Workbook | null {
  const [{ keys: pairs, fil, ark }] = grids;
  const place = { fil, ark: null, celle: null, rad: -1, kolonne: -1 };
  const recognised = pairs === null ? null : fromKeys(pairs, options);
  if (recognised !== null) {
    return 'refused' in recognised
      ? { refused: noticeOf(place, recognised.refused) }
      : { keys: recognised.keys, notices: [] };
  }
  const keys = ark === null ? null : keysByTitles(grids, options.wordings());
  if (keys === null) return null;
  return { keys, notices: [noticeOf(place, { kode: 'skjema/uten-noekler', fakta: {} })] };
}

/** Reads the forms of ours among grids of any number of files. What does not fit is said. */
export function readForms(grids: readonly Grid[], options: FormOptions): ReadForms {
  const forms: FormImport[] = [];
  const rest: Grid[] = [];
  const notices: Notice[] = [];
  for (const own of groupBy(grids, ({ fil }) => fil).values()) {
    const workbook = recognise(own, options);
    if (workbook === null) rest.push(...own);
    else if ('refused' in workbook) notices.push(workbook.refused);
    else forms.push(readForm(own, { plan: options.plan, ...workbook }));
  }
  return { forms, rest, notices };
}
