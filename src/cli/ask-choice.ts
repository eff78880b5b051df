import type { Catalogue } from '../messages/catalogue.ts';
import { harmless } from '../report/harmless.ts';
import type { Environment } from './environment.ts';

/** What is asked with. */
export interface Asking {
  readonly environment: Environment;
  readonly catalogue: Catalogue;
}

/** Something to choose, and what it is called. */
export interface Choice<T> {
  readonly value: T;
  readonly text: string;
}

/** The end of the input: nothing more is answered. */
export class NoAnswer extends Error {}

async function line(question: string, { environment }: Asking): Promise<string> {
  const answer = await environment.ask(question);
  if (answer === null) throw new NoAnswer();
  return answer.trim();
}

/** Asks for one of several things by its number; null for an empty line. */
export async function askChoice<T>(
  question: string,
  choices: readonly Choice<T>[],
  asking: Asking,
): Promise<T | null> {
  const { environment, catalogue } = asking;
  const { ask } = catalogue.import;
  const width = String(choices.length).length;
  const list = choices.map(({ text }, place) => {
    const number = String(place + 1).padStart(width);
    return `  ${number}  ${harmless(text)}\n`;
  });
  environment.stdout.write(`\n${harmless(question)}\n${list.join('')}`);
  for (;;) {
    const answer = await line(ask.number, asking);
    if (answer === '') return null;
    const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
    if (chosen !== undefined) return chosen.value;
    environment.stderr.write(`${ask.numberAgain(choices.length)}\n`);
  }
}

/** Asks for a whole number; null for an empty line. */
export async function askCount(question: string, asking: Asking): Promise<number | null> {
  for (;;) {
    const answer = await line(harmless(question), asking);
    if (answer === '') return null;
    if (/^\d{1,6}$/.test(answer)) return Number(answer);
    asking.environment.stderr.write(`${asking.catalogue.import.ask.employeesAgain}\n`);
  }
}
