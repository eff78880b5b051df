import type { Behovsmelding, Organisasjon } from '../../generated/types.ts';
import type { RuleContext } from './context.ts';
import { schemesById } from './grant-schemes.ts';

type Sources = Pick<RuleContext, 'documents' | 'reference'>;

/** The statsforvalter's office of an organisation; none for example municipalities and private owners. */
function officeOf(owner: Organisasjon, { reference }: Sources): string | undefined {
  const { kommunenummer, fylkesnummer } = owner;
  if (kommunenummer !== undefined) return reference.municipalities.get(kommunenummer)?.embete;
  if (fylkesnummer === undefined) return undefined;
  for (const municipality of reference.municipalities.values()) {
    if (municipality.fylkesnummer === fylkesnummer) return municipality.embete;
  }
  return undefined;
}

/** What the forum at hand has set for the scheme and the year. */
function deadlineOfForum(report: Behovsmelding, { documents }: Sources): string | undefined {
  return documents.forum.find(
    ({ ordninger, barnehage_skoleaar }) =>
      ordninger.includes(report.ordning) && barnehage_skoleaar === report.barnehage_skoleaar,
  )?.frist;
}

function deadlineOfOffice(report: Behovsmelding, sources: Sources): string | undefined {
  const office = officeOf(report.innsender, sources);
  if (office === undefined) return undefined;
  return schemesById(sources.reference)
    .get(report.ordning)
    ?.frister.find(
      ({ embete, barnehage_skoleaar }) =>
        embete === office && barnehage_skoleaar === report.barnehage_skoleaar,
    )?.frist;
}

/**
 * The day (`YYYY-MM-DD`) by which a need report is due: what the forum at hand says, or else the
 * sender's office for the scheme and the year; undefined where it is not known.
 */
export function reportDeadline(report: Behovsmelding, sources: Sources): string | undefined {
  const deadline = deadlineOfForum(report, sources) ?? deadlineOfOffice(report, sources);
  return deadline?.slice(0, 'YYYY-MM-DD'.length);
}
