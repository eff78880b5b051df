import type { PackTexts } from '../messages/pack-texts.ts';
import type { Environment } from './environment.ts';

/** Whether whoever sits at the terminal says yes; the end of the input is a no. */
export async function confirmed(texts: PackTexts, environment: Environment): Promise<boolean> {
  const answer = await environment.ask(texts.question);
  if (answer === null) return false;
  const word = answer.trim().toLowerCase();
  if (word === '' || texts.yes.includes(word)) return true;
  if (texts.no.includes(word)) return false;
  environment.stderr.write(`${texts.answerAgain}\n`);
  return confirmed(texts, environment);
}
