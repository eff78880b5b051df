import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFileNames, type Receiver } from '../../../src/report/answer/file-names.ts';

const receiver = (
  key: string | null,
  name: string | null,
  file = 'inn/fjordvik.yaml',
): Receiver => ({
  key,
  name,
  file,
});

test('by number and name, unlike each other, and never a name of the system', () => {
  const given = [
    receiver('9901', 'Fjordvik kommune'),
    receiver('9902', 'Blåbærøya kommune'),
    receiver('9903', null),
    receiver('974760673', '<script>/../CON'),
    receiver(null, 'CON'),
    receiver(null, null),
    receiver(null, null),
    receiver(null, null, 'andre/FJORDVIK.yaml'),
  ];
  expect(answerFileNames(given)).toEqual([
    '9901-fjordvik',
    '9902-blaabaeroeya',
    '9903',
    '974760673-script-con',
    'ukjent-con',
    'ukjent-fjordvik-yaml',
    'ukjent-fjordvik-yaml-2',
    'ukjent-fjordvik-yaml-3',
  ]);
});

test('whatever the names, every system takes them and no two are the same', () => {
  const key = fc.option(fc.constantFrom('46', '9901', '974760673'));
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const any = fc.array(fc.record({ key, name: fc.option(text), file: text }), { maxLength: 8 });
  fc.assert(
    fc.property(any, (given) => {
      const names = answerFileNames(given);
      expect(new Set(names).size).toBe(given.length);
      for (const name of names) expect(name).toMatch(/^(?:\d|ukjent-)[a-z0-9-]{0,80}$/);
    }),
  );
});
