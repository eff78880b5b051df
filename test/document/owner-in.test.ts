import { expect, test } from 'vitest';
import { ownerIn } from '../../src/document/owner-in.ts';
import { exampleSubmission } from '../../src/domain/rules/example-submission.ts';

test.each<[string, string, string | null, string | null]>([
  ['a submission', exampleSubmission(), '9901', 'Fjordvik kommune'],
  ['one that cannot be read', `${exampleSubmission()}  - [`, '9901', 'Fjordvik kommune'],
  [
    'a block',
    'organisasjon:\n  navn: "Solbakken, as"\n  orgnr: 974760673\n  type: privat_eier\nplan: {}\n',
    '974760673',
    'Solbakken',
  ],
  [
    'a county, with other numbers below',
    'organisasjon: { type: fylkeskommune, fylkesnummer: "46" }\nnavn: x\nkommunenummer: "9902"\n',
    '46',
    null,
  ],
  ['a type that there is none of', 'organisasjon: { type: by, kommunenummer: 9902 }', '9902', null],
  ['JSON', '{\n"organisasjon": {"type": "kommune", "kommunenummer": "9903"}', '9903', null],
  ['no number', 'organisasjon: { navn: Fjordvik }', null, 'Fjordvik'],
  ['no organisation', 'dokument: forum\nfylker: ["46"]\nnavn: Fjordvik\n', null, null],
  ['nothing', '', null, null],
])('the owner of %s', (_, text, noekkel, navn) => {
  expect(ownerIn(text)).toMatchObject({ noekkel, navn });
});

test.each([
  [
    'the plan’s, before those of the need reports',
    'plan:\n  maalform: nynorsk\nx:\n  maalform: bokmaal',
    'nynorsk',
  ],
  ['JSON', '{"plan": {\n"maalform": "bokmaal" }', 'bokmaal'],
  ['none', 'plan:\n  maalform: svensk\n', null],
])('the written form: %s', (_, text, maalform) => {
  expect(ownerIn(text).maalform).toBe(maalform);
});
