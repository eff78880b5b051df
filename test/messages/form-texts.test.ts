import { describe, expect, test } from 'vitest';
import type { GuideFacts } from '../../src/messages/form-texts.ts';
import { loadCatalogue } from '../../src/messages/load.ts';
import { LANGUAGES } from '../../src/messages/words.ts';

const FACTS: GuideFacts = {
  first: 'Krav',
  others: ['Mål', 'Budsjett'],
  beside: 'Avgang',
  organisation: 'Fjordvik kommune',
};

describe.each(LANGUAGES)('the words of the forms in %s', (language) => {
  test('say where to go, and whose form it is', async () => {
    const { form, words } = await loadCatalogue(language);
    const kinds = ['holdings', 'krav', 'tiltak', 'behovsmelding'] as const;
    for (const kind of kinds) {
      const said = form.guide.steps[kind](FACTS, words).join(' ');
      expect(said).toContain(words.quote('Avgang'));
      expect(form.title[kind]('Fjordvik')).toContain('Fjordvik');
      if (kind !== 'holdings') expect(said).toContain(words.quote('Krav'));
      if (kind !== 'behovsmelding') {
        expect(form.guide.why[kind](FACTS, words)).toContain('Fjordvik kommune');
      }
    }
    const [alone = ''] = form.guide.steps.holdings({ ...FACTS, others: [] }, words);
    expect(alone).toContain(words.quote('Krav'));
    expect(form.guide.why.behovsmelding(FACTS, words)).not.toBe('');
    expect(form.guide.send('PP-leder')).toContain('PP-leder');
    expect(form.guide.send(null)).not.toBe(form.guide.send('PP-leder'));
  });

  test('name levels and figures', async () => {
    const { form, words } = await loadCatalogue(language);
    expect(form.guide.level(2, 'Grunnleggende', 'Kan noe.')).toContain(
      '2, grunnleggende: Kan noe.',
    );
    expect(form.level(2)).toContain('2');
    expect(form.fteAtLevel(2)).toContain('2');
    expect(form.levelMeans(2, 'Grunnleggende')).toContain('2: Grunnleggende');
    expect(form.levelHelp('Grunnleggende', 'Kan noe.')).toBe('Grunnleggende. Kan noe.');
    expect(form.lead('2026-10-15', words)).toContain(words.date('2026-10-15'));
    expect(form.lead(null, words)).not.toContain('2026');
  });

  test('say what was made and what was left out', async () => {
    const { form, words } = await loadCatalogue(language);
    expect(form.made(3, 'skjema', words)).toContain(words.quote('skjema'));
    expect(form.blocked('fjordvik', words)).toContain(words.quote('fjordvik'));
    expect(form.leftOut(2, words)).toContain('kompass valider');
    expect(form.leftOutFile('krav.yaml', words)).toContain('krav.yaml');
    expect(form.leftOutPlace('krav.yaml', '/krav/k1', words)).toContain('/krav/k1');
    expect(form.leftOutMore(4, words)).toContain('4');
    expect(form.leftOutPrivate(2, words)).toContain('2');
    expect(form.leftOutPrivate(1, words)).not.toBe(form.leftOutPrivate(2, words));
  });
});
