import type { MandateCode } from '../../domain/round-data.ts';
import type { Forumrepresentasjon, Nettverksrepresentasjon } from '../../generated/types.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** What a group that somebody may represent is called. */
export function groupName(
  group: Forumrepresentasjon | Nettverksrepresentasjon | MandateCode,
  { round, words }: Catalogue,
): string {
  const own: Readonly<Record<string, string>> = round.group;
  return own[group] ?? words.term(group);
}
