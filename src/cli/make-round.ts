import { loadPublished } from '../document/reference.ts';
import { severityOf } from '../document/severities.ts';
import { DEFAULT_THRESHOLD } from '../domain/disclosure.ts';
import { collateRound } from '../domain/round.ts';
import type { Round, RoundSetup } from '../domain/round-data.ts';
import { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { HashedFile } from '../report/manifest.ts';
import type { RoundInput } from '../report/round/round-input.ts';
import type { CollateOptions } from './collate-options.ts';
import type { ReadForum, ReadNetworks } from './read-forum.ts';
import type { ReadSubmission } from './read-submission.ts';
import type { LoadedSettings } from './settings.ts';

/** Everything that was read for a round. */
export interface ReadRound {
  readonly forum: ReadForum;
  readonly networks: ReadNetworks;
  readonly submissions: readonly ReadSubmission[];
}

/** How the round is to be made. */
export interface RoundSettings {
  readonly options: CollateOptions;
  readonly loaded: LoadedSettings;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly version: string;
}

/** From where on figures are hidden: the option, else the settings, else the program's own. */
export function thresholdOf(options: CollateOptions, { settings }: LoadedSettings): number {
  return options.threshold ?? settings.terskel ?? DEFAULT_THRESHOLD;
}

/** The area of the competences that municipalities have added themselves. */
const LOCAL_AREA = 'lokal';

/** What competences are, as far as the county can know: local ones are the municipalities' own. */
async function published(schemes: LoadedSettings['schemes']) {
  const { standardCatalogue } = await import('../generated/data/standard-catalogue.ts');
  const { reference } = await loadPublished();
  const { id, utgave, kompetanser, omraader = [] } = standardCatalogue;
  return {
    competences: new Map(kompetanser.map((competence) => [competence.id, competence])),
    areas: omraader,
    editions: [{ id, utgave }],
    reference: { ...reference, schemes: schemes ?? reference.schemes },
  };
}

/** Where the frame comes from; a proposal needs one. */
function frameOf(read: ReadRound, { frame, proposal }: CollateOptions): number | undefined {
  const ramme = frame ?? read.forum.forum.ramme;
  if (proposal && ramme === undefined) throw new UserError('forslag-uten-ramme', {});
  return ramme;
}

/** Puts the round together: what its workbook, tables and answers are made from. */
export async function makeRound(read: ReadRound, settings: RoundSettings): Promise<RoundInput> {
  const { options, loaded, catalogue, today, version } = settings;
  const { competences, areas, editions, reference } = await published(loaded.schemes);
  const { forum: written, locate, diagnostics } = read.forum;
  const ramme = frameOf(read, options);
  const forum = ramme === undefined ? written : { ...written, ramme };
  const setup: RoundSetup = {
    forum,
    networks: [...read.networks.networks, ...read.submissions.flatMap(({ networks }) => networks)],
    reference,
    today,
    nyeste: options.newest,
    forslag: options.proposal,
    areaOf: (kompetanse) => competences.get(kompetanse)?.omraade ?? LOCAL_AREA,
    // Only what was read has a place.
    locate: (node, key) => locate(node === forum ? written : node, key),
    severityOf: (code, own) => severityOf(code, own, loaded.settings.severities),
    funn: [...diagnostics, ...read.networks.diagnostics],
  };
  const round: Round = collateRound(
    read.submissions.map(({ report }) => report),
    setup,
  );
  return {
    catalogue,
    round,
    competences,
    areas,
    schemes: reference.schemes.ordninger,
    editions,
    schemeEdition: reference.schemes.utgave,
    threshold: thresholdOf(options, loaded),
    today,
    version,
  };
}

/** What a round was made from, by name. */
export function roundSources({ forum, networks, submissions }: ReadRound): HashedFile[] {
  const all = [
    ...forum.sources,
    ...networks.sources,
    ...submissions.flatMap(({ sources }) => sources),
  ];
  const byName = new Map(all.map((source) => [source.fil, source]));
  return [...byName.values()].sort((a, b) => (a.fil < b.fil ? -1 : 1));
}
