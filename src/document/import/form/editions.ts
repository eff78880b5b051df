import { competencesInScope } from '../../../domain/form-scope.ts';
import type { FormSheetKeys } from '../../../domain/form-workbook.ts';
import { noticeOf } from '../../../domain/import-notices.ts';
import type { FormDesk } from './form-rows.ts';

/** The competences that the unit of a sheet would be asked about today, and was not in the form. */
function newIn({ enhet, slag, rader }: FormSheetKeys, { plan }: FormDesk): string[] {
  const unit = plan.enheter.find(({ id }) => id === enhet);
  if (unit === undefined || slag !== 'beholdning') return [];
  const scope = { krav: plan.krav, competences: plan.kompetanser, areas: [] };
  return competencesInScope(unit, scope).flatMap(({ id }) => (rader.includes(id) ? [] : [id]));
}

/** Says of catalogues of which the form has another edition, and what is asked for since. */
export function sayEditions(desk: FormDesk, fil: string): void {
  const { plan, keys, notices } = desk;
  const place = { fil, ark: null, celle: null, rad: -1, kolonne: -1 };
  const others = [...keys.kataloger].filter(([id, edition]) => plan.kataloger.get(id) !== edition);
  for (const [katalog, skjemaet] of others) {
    const fakta = { katalog, skjemaet, planen: plan.kataloger.get(katalog) ?? null };
    notices.push(noticeOf(place, { kode: 'skjema/annen-utgave', fakta }));
  }
  if (others.length === 0) return;
  for (const sheet of keys.ark) {
    const kompetanser = newIn(sheet, desk);
    if (kompetanser.length === 0) continue;
    const saying = { kode: 'skjema/nye-kompetanser', fakta: { kompetanser } } as const;
    notices.push(noticeOf({ ...place, ark: sheet.navn }, saying));
  }
}
