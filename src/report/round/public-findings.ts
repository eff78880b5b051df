import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Participant, Round } from '../../domain/round-data.ts';
import { tellsFigures } from '../../domain/told-figures.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { findingMessage, ruleText } from '../finding-message.ts';

/** A finding as others than the sender may see it. */
export interface PublicFinding {
  readonly finding: Diagnostic;
  /** Whose submission it stands in; null for the forum's own documents. */
  readonly participant: Participant | null;
  /**
   * Stands in a plan folder, or at a figure of a submission: its facts, its sentence and its place
   * may tell true figures, which are not to leave the municipality.
   */
  readonly confined: boolean;
}

interface Source {
  readonly participant: Participant;
  readonly confined: boolean;
}

/** Who has sent which file; a folder's files begin with its name. */
function sourcesOf(round: Round): (fil: string) => Source | null {
  const owners = new Map(
    round.deltakere.flatMap((participant) =>
      participant.filer.map((fil) => [fil.replace(/\/+$/, ''), participant] as const),
    ),
  );
  const inFolder = (fil: string): Source | null => {
    for (let end = fil.lastIndexOf('/'); end > 0; end = fil.lastIndexOf('/', end - 1)) {
      const participant = owners.get(fil.slice(0, end));
      if (participant !== undefined) return { participant, confined: true };
    }
    const here = owners.get('.');
    return here === undefined ? null : { participant: here, confined: true };
  };
  return (fil) => {
    const participant = owners.get(fil);
    return participant === undefined ? inFolder(fil) : { participant, confined: false };
  };
}

/** The findings of a round with whose they are, and whether more than their heading may be told. */
export function publicFindings(round: Round): PublicFinding[] {
  const sourceOf = sourcesOf(round);
  return round.funn.map((finding) => {
    const source = sourceOf(finding.fil);
    return {
      finding,
      participant: source?.participant ?? null,
      confined: source !== null && (source.confined || tellsFigures(finding)),
    };
  });
}

/** The sentence of a finding, or only its heading where the facts are the municipality's own. */
export function publicSentence({ finding, confined }: PublicFinding, catalogue: Catalogue): string {
  return confined ? ruleText(finding.kode, catalogue).title : findingMessage(finding, catalogue);
}
