import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/document/reference.ts';

describe('loadPublished', () => {
  it('has the published facts', async () => {
    const { reference, standard } = await loadPublished();
    expect(reference.municipalities.size).toBe(357);
    expect(reference.municipalities.get('0301')).toMatchObject({ fylkesnummer: '03' });
    expect(reference.olderNumbers.get('1507')?.etterfoelgere).toEqual(['1508', '1580']);
    expect(reference.counties.size).toBe(15);
    expect(reference.offices.has('vestland')).toBe(true);
    expect(reference.schemes.ordninger.length).toBeGreaterThan(0);
    expect(reference.firstNames.has('Kari')).toBe(true);
    expect(standard.competences.size).toBe(45);
    expect(standard.levels).toEqual(new Set([0, 1, 2, 3]));
    expect(standard.areas.has('spraak')).toBe(true);
  });

  it('loads them once', async () => {
    expect(await loadPublished()).toBe(await loadPublished());
  });
});
