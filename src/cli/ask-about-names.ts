import type { MatchQuestion } from '../document/import/match/match-notices.ts';
import type { Answer } from '../document/import/match/resolver.ts';
import type { Tjeneste } from '../generated/types.ts';
import { TJENESTER } from '../report/services.ts';
import { type Asking, askChoice, askCount } from './ask-choice.ts';
import type { ImportDesk } from './import-desk.ts';

const MOST_CHOICES = 60;

type Wish = { readonly id: string } | 'ny' | 'utelat';

function choicesFor({ hva, kandidater, kanVaereNy }: MatchQuestion, desk: ImportDesk) {
  const { known, catalogue } = desk;
  const { ask } = catalogue.import;
  const names = desk.names;
  const all = hva === 'enhet' ? known.enheter : known.kompetanser;
  const ids = [...new Set([...kandidater, ...all.map(({ id }) => id)])].slice(0, MOST_CHOICES);
  const shown = kandidater.length > 0 ? kandidater : ids;
  const wishes = shown.map((id) => ({
    value: { id } as Wish,
    text: hva === 'enhet' ? (names.get(id) ?? id) : `${id} ${names.get(id) ?? ''}`,
  }));
  const fresh = kanVaereNy ? [{ value: 'ny' as Wish, text: ask.newUnit }] : [];
  return [...wishes, ...fresh, { value: 'utelat' as Wish, text: ask.leaveOut }];
}

async function askNewUnit(
  { tekst, mangler }: MatchQuestion,
  desk: ImportDesk,
  asking: Asking,
): Promise<Answer | null> {
  const { words } = desk.catalogue;
  const { ask } = desk.catalogue.import;
  const ny: { tjeneste?: Tjeneste; ansatte?: number } = {};
  if (mangler.includes('tjeneste')) {
    const services = TJENESTER.map((value) => ({ value, text: words.term(value) }));
    const service = await askChoice(ask.service(tekst, words), services, asking);
    if (service === null) return null;
    ny.tjeneste = service;
  }
  if (mangler.includes('ansatte')) {
    const count = await askCount(ask.employees(tekst, words), asking);
    if (count === null) return null;
    ny.ansatte = count;
  }
  return { ny };
}

/** Asks which unit or competence is meant; null where that is left open. */
async function askOne(
  question: MatchQuestion,
  desk: ImportDesk,
  asking: Asking,
): Promise<Answer | null> {
  const { words } = desk.catalogue;
  const { ask } = desk.catalogue.import;
  const { hva, tekst, antall } = question;
  const asked =
    hva === 'enhet' ? ask.unit(tekst, antall, words) : ask.competence(tekst, antall, words);
  const wish = await askChoice(asked, choicesFor(question, desk), asking);
  if (wish === null) return null;
  if (wish === 'utelat') return { utelat: true };
  return wish === 'ny' ? askNewUnit(question, desk, asking) : wish;
}

/** Asks all that is open, and gives the answers by the keys of their questions. */
export async function askAboutNames(
  questions: readonly MatchQuestion[],
  desk: ImportDesk,
  asking: Asking,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const answer = await askOne(question, desk, asking);
    if (answer !== null) answers.set(question.noekkel, answer);
  }
  return answers;
}
