import type { AnswerLanguage, WrittenForm } from './answer-texts.ts';
import { loadCatalogue } from './load.ts';

/** The words of letters in one written form; only `samle` needs them. */
export async function loadAnswerLanguage(form: WrittenForm): Promise<AnswerLanguage> {
  const catalogue = await loadCatalogue(form);
  const { answerTexts } =
    form === 'nn' ? await import('./nn/answer.ts') : await import('./nb/answer.ts');
  return { catalogue, texts: answerTexts };
}
