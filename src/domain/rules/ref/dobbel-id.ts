import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleInventory, examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';

interface Item {
  readonly id: string;
}

/**
 * The lists within which an id must be unique. Units and measures are spread over files and make one
 * list; the requirements of two `krav` files do not, because the second file is itself the fault.
 */
function* idLists(documents: Documents): Generator<readonly Item[]> {
  for (const { steg } of documents.plan) {
    yield steg?.maal?.maal ?? [];
    yield steg?.maal?.foeringer ?? [];
  }
  for (const { kompetanser, omraader = [] } of documents.katalog) yield* [kompetanser, omraader];
  for (const { krav } of documents.krav) yield krav;
  yield documents.oversikt.flatMap(({ enheter }) => enheter);
  yield documents.tiltak.flatMap(({ tiltak }) => tiltak);
  yield documents.behovsmelding;
  for (const { behovsmeldinger } of documents.innsending) yield behovsmeldinger;
  for (const { kriterier = [] } of documents.forum) yield kriterier;
}

function* check({ documents, placeOf }: RuleContext): Generator<Problem<'ref/dobbel-id'>> {
  for (const items of idLists(documents)) {
    const firstById = new Map<string, Item>();
    for (const item of items) {
      const first = firstById.get(item.id);
      if (first === undefined) {
        firstById.set(item.id, item);
        continue;
      }
      const { fil, linje } = placeOf(first, 'id');
      const facts = { id: item.id, foerste_fil: fil, foerste_linje: linje };
      yield { node: item, key: 'id', facts };
    }
  }
}

export const rule: Rule<'ref/dobbel-id'> = {
  code: 'ref/dobbel-id',
  severity: 'feil',
  source: 'Formatet: en id står for én ting i sin liste',
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleInventory([
        { id: 'solbakken', navn: 'Solbakken barnehage' },
        { id: 'solbakken', navn: 'Fjellheim barnehage' },
      ]),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleInventory([
        { id: 'solbakken', navn: 'Solbakken barnehage' },
        { id: 'fjellheim', navn: 'Fjellheim barnehage' },
      ]),
    },
  },
};
