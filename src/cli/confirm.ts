import type { Environment } from './environment.ts';

/** A question that is answered by yes or no; answers in small letters. */
export interface YesNoTexts {
  readonly question: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly answerAgain: string;
}

/** Whether whoever sits at the terminal says yes; the end of the input is a no. */
export async function confirmed(texts: YesNoTexts, environment: Environment): Promise<boolean> {
  const answer = await environment.ask(texts.question);
  if (answer === null) return false;
  const word = answer.trim().toLowerCase();
  if (word === '' || texts.yes.includes(word)) return true;
  if (texts.no.includes(word)) return false;
  environment.stderr.write(`${texts.answerAgain}\n`);
  return confirmed(texts, environment);
}
