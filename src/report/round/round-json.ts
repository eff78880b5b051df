import type { Catalogue } from '../../messages/catalogue.ts';
import { type PublicFinding, publicFindings, publicSentence } from './public-findings.ts';
import type { RoundInput } from './round-input.ts';
import { shownShare } from './shares.ts';
import {
  areaGapShown,
  countyGapShown,
  gapAfterSharingShown,
  shareWithGapShown,
} from './shown-gap.ts';

/** A finding as data; from a plan folder only what tells nothing of its figures. */
function findingOf(one: PublicFinding, catalogue: Catalogue): object {
  const { kode, alvor, fil, linje, kolonne, sti, fakta } = one.finding;
  const { participant, confined } = one;
  const sender = { noekkel: participant?.noekkel ?? null, kode, alvor, fil };
  const melding = publicSentence(one, catalogue);
  return confined ? { ...sender, melding } : { ...sender, linje, kolonne, sti, melding, fakta };
}

/** `runde.json`: the round as data, without words but for those of the findings. */
export function roundJson(input: RoundInput): string {
  const { catalogue, round, editions, schemeEdition, threshold, today, version } = input;
  const { vurderinger: _, ...forum } = round.forum;
  const andel = (share: ReturnType<typeof shareWithGapShown>) =>
    typeof share === 'number' ? shownShare(share) : share;
  const data = {
    versjon: 1,
    verktoey: { navn: 'kompass', versjon: version },
    dato: today,
    katalog: editions,
    ordninger: { utgave: schemeEdition },
    prikking: { terskel: threshold },
    forum,
    sum: round.sum,
    deltakere: round.deltakere,
    meldinger: round.meldinger,
    meldinger_utenfor: round.meldinger_utenfor,
    gap: round.gap.map((row) => ({
      ...row,
      gap: countyGapShown(row),
      gap_etter_deling: gapAfterSharingShown(row),
      andel_med_gap: andel(shareWithGapShown(row)),
    })),
    omraader: round.omraader.map((cell) => ({ ...cell, gap: areaGapShown([cell]) })),
    nettverk: round.nettverk,
    uten_nettverk: round.uten_nettverk,
    sammensetning: round.sammensetning,
    forslag: round.forslag,
    funn: publicFindings(round).map((one) => findingOf(one, catalogue)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
