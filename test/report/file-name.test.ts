import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNamePart, organisationFilePart } from '../../src/report/file-name.ts';

test.each([
  ['Fjordvik kommune', 'fjordvik-kommune'],
  ['Blåbærøya kommune', 'blaabaeroeya-kommune'],
  ['Åmli/Ærfugl\\Østre', 'aamli-aerfugl-oestre'],
  ['Hábmer – Hamarøy', 'habmer-hamaroey'],
  ['Guovdageaidnu/Kautokeino', 'guovdageaidnu-kautokeino'],
  ['Deatnu Tana, Unjárga Nesseby', 'deatnu-tana-unjarga-nesseby'],
  ['Porsáŋgu – Porsanger – Porsanki', 'porsangu-porsanger-porsanki'],
  ['Kárášjohka đ ŧ ŋ Č Š Ž', 'karasjohka-d-t-n-c-s-z'],
  ['a\u030Amot i to tegn', 'aamot-i-to-tegn'],
  ['<>:"/\\|?*', 'plan'],
  ['CON', 'con'],
  ['../../etc', 'etc'],
  ['  . skjult .  ', 'skjult'],
  ['🧭', 'plan'],
  ['', 'plan'],
  [`${'lang '.repeat(20)}`, 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
])('%j is %s', (name, expected) => {
  expect(fileNamePart(name)).toBe(expected);
});

test.each<[string | null, string, string]>([
  ['9901', 'Fjordvik kommune', '9901-fjordvik'],
  ['46', 'Ytre fylkeskommune', '46-ytre'],
  ['123456785', 'Tirilltoppen barnehage AS', '123456785-tirilltoppen-barnehage-as'],
  [null, 'PPT Ytre fjord', 'ppt-ytre-fjord'],
  ['9901', 'Kommune', '9901-kommune'],
])('the file of %s %s is called by %s', (key, name, expected) => {
  expect(organisationFilePart(key, name)).toBe(expected);
});

test('whatever the name, every system takes the file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const part = fileNamePart(name);
      expect(part).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
      expect(fileNamePart(part)).toBe(part);
      expect(fileNamePart(name.normalize('NFD'))).toBe(fileNamePart(name.normalize('NFC')));
    }),
  );
});
