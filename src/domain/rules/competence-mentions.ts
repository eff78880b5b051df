import type { Documents } from '../documents.ts';
import { inField, inList, type Mention } from './mentions.ts';
import { needReports } from './need-reports.ts';

/**
 * The places that name a competence: all of those outside the inventories, and those within them
 * that `isWanted`, because an inventory names competences hundreds of thousands of times.
 */
export function* competenceMentions(
  documents: Documents,
  isWanted: (id: string) => boolean,
): Generator<Mention> {
  yield* inInventories(documents, isWanted);
  for (const { krav } of documents.krav) {
    for (const requirement of krav) yield* inField(requirement, 'kompetanse');
  }
  yield* inAgreements(documents);
  yield* inMeasures(documents);
  for (const { tiltak } of needReports(documents)) yield* inList(tiltak.tema);
  for (const { gap } of documents.innsending) {
    for (const row of gap) yield* inField(row, 'kompetanse');
  }
}

function* inInventories(
  { oversikt }: Documents,
  isWanted: (id: string) => boolean,
): Generator<Mention> {
  for (const { enheter } of oversikt) {
    for (const { beholdning } of enheter) {
      for (const id in beholdning) {
        if (isWanted(id)) yield { node: beholdning, key: id, atKey: true, id };
      }
    }
  }
}

function* inAgreements({ oversikt }: Documents): Generator<Mention> {
  for (const { deling = [] } of oversikt) {
    for (const { kompetanser } of deling) {
      if (kompetanser !== 'alle') yield* inList(kompetanser);
    }
  }
}

function* inMeasures({ tiltak }: Documents): Generator<Mention> {
  for (const document of tiltak) {
    for (const { effekt = [] } of document.tiltak) {
      for (const effect of effekt) yield* inField(effect, 'kompetanse');
    }
  }
}
