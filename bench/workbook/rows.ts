import { between, pick, randomFrom } from '../country/random.ts';

/** The headers of the table. */
export const TITLES = [
  'Krav',
  'Kode',
  'Kompetanse',
  'Tjeneste',
  'Enhet',
  'Nivå',
  'Viktighet',
  'Hvor',
  'Frist',
  'Behov',
  'Dekning',
  'Gap',
  'Dekningsgrad',
  'Årsverk',
  'Merknad',
] as const;

const COMPETENCES = ['Språkutvikling', 'Lesevansker', 'Psykisk helse', 'Atferd', 'Tegnspråk'];

function note(index: number): string {
  return index % 7 === 0
    ? `Hvordan kommunen vil dekke kravet gjennom egen opplæring & veiledning ${index}`
    : `Kort merknad om dekning ${index % 1000}`;
}

/** Rows of 15 cells like those of a gap table: eight texts and seven numbers. */
export function* rows(count: number): Generator<(string | number)[]> {
  const random = randomFrom('rader');
  for (let index = 0; index < count; index += 1) {
    yield [
      `k${index}`,
      `spr-${between(random, 1, 45)}`,
      pick(random, COMPETENCES),
      'barnehage',
      `Solbakken barnehage ${between(random, 1, 400)}`,
      between(random, 0, 3),
      'skal',
      'enhet',
      between(random, 2026, 2030),
      between(random, 0, 9),
      between(random, 0, 9),
      between(random, 0, 4),
      random(),
      between(random, 0, 1000) / 100,
      note(index),
    ];
  }
}
