import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/messages/load.ts';
import { LANGUAGES } from '../../src/messages/words.ts';

test.each(LANGUAGES)(
  'why nothing can be imported or made, and what to do: %s',
  async (language) => {
    const { errors, words } = await loadCatalogue(language);
    const [sti, mappe] = ['plan/krav.yaml', 'plan'];
    expect(errors['ingenting-aa-importere']({ stier: [] }, words)).toContain('kompass importer');
    expect(errors['ingenting-aa-importere']({ stier: ['inn'] }, words)).toMatch(/inn.*\.$/);
    expect(errors['plan-uleselig']({ sti, mappe }, words)).toContain('kompass valider plan');
    expect(errors['fil-endret']({ sti }, words)).toContain(sti);
    expect(errors['uten-enheter']({ mappe }, words)).toContain(mappe);
    const none = errors['ukjent-oppsett']({ navn: 'HR', finnes: [] }, words);
    expect(none).toMatch(/HR.*kompass\.yaml\.$/);
    expect(errors['ukjent-oppsett']({ navn: 'HR', finnes: ['Visma'] }, words)).toContain('Visma');
  },
);
