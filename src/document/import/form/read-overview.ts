import { noticeOf } from '../../../domain/import-notices.ts';
import { sheetPlace } from '../grid.ts';
import { compactText } from '../header-text.ts';
import type { SourceText } from '../records.ts';
import type { FormHolding, FormUnit } from './form-records.ts';
import type { FormDesk } from './form-rows.ts';
import type { FoundSheet } from './found-sheet.ts';
import { readDepartures, withDepartures } from './read-departures.ts';
import { readHoldings } from './read-holdings.ts';
import { readUnitFacts } from './unit-facts.ts';

/** What the forms of units say. */
export interface Overview {
  readonly units: readonly FormUnit[];
  readonly holdings: readonly FormHolding[];
}

interface UnitSheet {
  readonly sheet: FoundSheet;
  readonly enhet: SourceText;
}

/** The unit of a sheet; where only its title tells, the id that the lists of choices have for it. */
function unitOf({ enhet }: FoundSheet, { keys }: FormDesk): SourceText | null {
  if (enhet === null) return null;
  const wanted = compactText(enhet.tekst);
  const units = [...(keys.valg.get('enhet') ?? [])];
  const chosen = units.find(([, name]) => compactText(name) === wanted);
  return { ...enhet, tekst: chosen?.[0] ?? enhet.tekst };
}

function readUnit({ sheet, enhet }: UnitSheet, desk: FormDesk) {
  const unit = readUnitFacts(sheet, enhet, desk);
  const known = desk.plan.enheter.find(({ id }) => id === enhet.tekst);
  const ansatte = unit.post.ansatte ?? known?.ansatte;
  return { unit, holdings: readHoldings({ sheet, enhet, ansatte }, desk) };
}

/** The sheet of departures, with the unit that it is about where the form has one only. */
function departureSheet(sheets: readonly FoundSheet[], units: readonly UnitSheet[]) {
  const sheet = sheets.find(({ keys }) => keys.slag === 'avgang');
  const [only, ...others] = units;
  if (sheet === undefined || sheet.columns.has('enhet')) return sheet;
  return others.length === 0 && only !== undefined ? { ...sheet, enhet: only.enhet } : undefined;
}

/** Reads the sheets of units and that of departures. */
export function readOverview(sheets: readonly FoundSheet[], desk: FormDesk): Overview {
  const units = sheets.flatMap((sheet): UnitSheet[] => {
    if (sheet.keys.slag !== 'beholdning') return [];
    const enhet = unitOf(sheet, desk);
    if (enhet !== null) return [{ sheet, enhet }];
    desk.notices.push(noticeOf(sheetPlace(sheet.grid), { kode: 'spm/enhet', fakta: {} }));
    return [];
  });
  const read = units.map((unit) => readUnit(unit, desk));
  const holdings = read.flatMap((one) => one.holdings);
  const leaving = departureSheet(sheets, units);
  const departures = leaving && readDepartures(leaving, desk);
  return {
    units: read.map(({ unit }) => unit),
    holdings:
      departures === undefined
        ? holdings
        : [
            ...holdings.map((holding) => withDepartures(holding, departures)),
            ...departures.beyond(holdings),
          ],
  };
}
