import { describe, expect, it } from 'vitest';
import type { Texts } from './read-template.ts';
import { faultsOf, readYaml, repeated } from './read-template.ts';

interface Steps {
  readonly dokument: string;
  readonly steg: readonly {
    id: string;
    nummer: number;
    navn: Texts;
    eldre_navn: string;
    aliaser: readonly string[];
    formaal: Texts;
    spoersmaal: readonly Texts[];
    kilde: string;
  }[];
}

interface Glossary {
  readonly dokument: string;
  readonly ord: readonly (Texts & { noekkel: string; forklaring: Texts })[];
}

const { steg: steps, dokument: stepsKind } = readYaml<Steps>('steg.yaml');
const { ord: terms, dokument: glossaryKind } = readYaml<Glossary>('ordliste.yaml');

describe("KS's seven steps", () => {
  it('carry the ids of the plan document, in order', () => {
    expect(stepsKind).toBe('steg');
    expect(steps.map((step) => [step.nummer, step.id])).toEqual([
      [1, 'organisering'],
      [2, 'forankring'],
      [3, 'maal'],
      [4, 'kompetansebegrep'],
      [5, 'analyse'],
      [6, 'strategi'],
      [7, 'oppfoelging'],
    ]);
  });

  it.each([
    ['organisering', 'Organisering', 'Organisering og involvering'],
    ['forankring', 'Forankring og ambisjoner', 'Forankring'],
    ['maal', 'Overordnede mål og føringer', 'Overordnede mål og føringer'],
    ['kompetansebegrep', 'Hva er kompetanse?', 'Hva er kompetanse?'],
    ['analyse', 'Kompetanseanalyse', 'Kompetanse- og bemanningsanalyse'],
    ['strategi', 'Kompetansestrategier og tiltak', 'Kompetansestrategier og tiltak'],
    ['oppfoelging', 'Evaluering og oppfølging', 'Gjennomføring, oppfølging og evaluering'],
  ])('%s was called «%s» and is called «%s»', (id, before, now) => {
    const step = steps.find((candidate) => candidate.id === id);
    expect([step?.eldre_navn, step?.navn.nb]).toEqual([before, now]);
  });

  it('can be named by number and by the address that KS gave them', () => {
    const aliases = steps.flatMap((step) => step.aliaser);
    expect(repeated(aliases)).toEqual([]);
    expect(steps.map((step) => step.aliaser[0])).toEqual(
      steps.map((step) => `steg-${step.nummer}`),
    );
    expect(aliases).toContain('steg-5.-kompetanseanalyse');
  });

  it('say why the step is there, in three languages', () => {
    expect(steps.flatMap((step) => [step.navn, step.formaal]).flatMap(faultsOf)).toEqual([]);
    expect(steps.filter((step) => step.kilde === '')).toEqual([]);
  });

  it('ask four to seven questions each, and never the same twice', () => {
    const counts = steps.map((step) => step.spoersmaal.length);
    expect(counts.filter((count) => count < 4 || count > 7)).toEqual([]);
    const questions = steps.flatMap((step) => step.spoersmaal);
    expect(questions.flatMap(faultsOf)).toEqual([]);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const texts = questions.map((question) => question[language]);
      expect(repeated(texts)).toEqual([]);
      expect(texts.filter((text) => !text.endsWith('?'))).toEqual([]);
    }
  });
});

describe('the glossary', () => {
  it('has each term once, under a key in ASCII', () => {
    expect(glossaryKind).toBe('ordliste');
    const keys = terms.map((term) => term.noekkel);
    expect(repeated(keys)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][a-z_]*$/.test(key))).toEqual([]);
    expect(repeated(terms.map((term) => term.nb))).toEqual([]);
  });

  it('explains every term in one sentence, in three languages', () => {
    expect(terms.flatMap((term) => [term, term.forklaring]).flatMap(faultsOf)).toEqual([]);
    const sentences = terms.flatMap(({ forklaring: { nb, nn, en } }) => [nb, nn, en]);
    expect(sentences.filter((text) => !/^[^.!?]+\.$/u.test(text))).toEqual([]);
  });

  it.each([
    'behovsmelding',
    'gap',
    'ito',
    'krav',
    'mobilisere',
    'ppt',
    'prikking',
    'samarbeidsforum',
    'spraakvedtak',
    'ukartlagt',
  ])('explains «%s»', (key) => {
    expect(terms.map((term) => term.noekkel)).toContain(key);
  });
});
