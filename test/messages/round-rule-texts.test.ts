import { expect, test } from 'vitest';
import type { Code } from '../../src/domain/diagnostic.ts';
import type { DiagnosticFacts } from '../../src/domain/diagnostic-facts.ts';
import { en } from '../../src/messages/en.ts';
import { clockOf } from '../../src/messages/moments.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

/** The sentences of findings in nb, nn and en, with ordinary spaces in their numbers. */
const printed = <C extends Code>(code: C, ...variants: readonly DiagnosticFacts[C][]): string =>
  variants
    .flatMap((facts) => [nb, nn, en].map(({ rules, words }) => rules[code].message(facts, words)))
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

test('dobbel-innsending', () => {
  const twice = { nummer: '9901', filer: ['a.yaml', 'b.yaml'] };
  expect(
    printed(
      'ref/dobbel-innsending',
      twice,
      { ...twice, brukt: 'b.yaml' },
      { ...twice, grunn: 'samme_tidspunkt' },
      { ...twice, grunn: 'uten_tidspunkt' },
    ),
  ).toMatchInlineSnapshot(`
    "«9901» har levert flere ganger: a.yaml og b.yaml. Ingen av dem er brukt.
    «9901» har levert fleire gonger: a.yaml og b.yaml. Ingen av dei er brukte.
    “9901” has submitted more than once: a.yaml and b.yaml. None of them is used.
    Innsendingen fra «9901» er ikke brukt. Den nyeste er b.yaml.
    Innsendinga frå «9901» er ikkje brukt. Den nyaste er b.yaml.
    The submission from “9901” is not used. The newest is b.yaml.
    «9901» har levert flere ganger: a.yaml og b.yaml. Ingen av dem er brukt. De nyeste er laget på samme tidspunkt.
    «9901» har levert fleire gonger: a.yaml og b.yaml. Ingen av dei er brukte. Dei nyaste er laga på same tidspunkt.
    “9901” has submitted more than once: a.yaml and b.yaml. None of them is used. The newest were made at the same moment.
    «9901» har levert flere ganger: a.yaml og b.yaml. Ingen av dem er brukt. En av dem sier ikke når den er laget, så det går ikke an å velge den nyeste.
    «9901» har levert fleire gonger: a.yaml og b.yaml. Ingen av dei er brukte. Ei av dei seier ikkje når ho er laga, så det går ikkje an å velje den nyaste.
    “9901” has submitted more than once: a.yaml and b.yaml. None of them is used. One of them does not say when it was made, so the newest cannot be chosen."
  `);
});

test('judgements', () => {
  expect(
    `${printed('ref/dobbel-vurdering', { behovsmelding: '9901/b1', foerste_linje: 12 })}
${printed('ref/ukjent-behovsmelding', { behovsmelding: '9901/b7' })}`,
  ).toMatchInlineSnapshot(`
    "Behovsmeldingen «9901/b1» er vurdert før (linje 12).
    Behovsmeldinga «9901/b1» er vurdert før (linje 12).
    The need report “9901/b1” has already been judged (line 12).
    Forumet har vurdert behovsmeldingen «9901/b7», men den er ikke i runden.
    Forumet har vurdert behovsmeldinga «9901/b7», men ho er ikkje i runden.
    The forum has judged the need report “9901/b7”, but it is not in the round."
  `);
});

test('what is not of the round', () => {
  expect(
    `${printed('ref/uten-nummer', { navn: 'PPT Ytre fjord' })}
${printed('ref/annet-fylke', { nummer: '4601', fylker: ['55', '56'] })}
${printed('ref/annet-skoleaar', { skoleaar: '2028/2029', runde: '2027/2028' })}
${printed('ref/ordning-utenfor-runden', { ordning: 'kollektiv_vgo', ordninger: ['kollektiv_bhg_gs'] })}
${printed('ref/nyere-versjon', { versjon: '2.0.0', denne: '1.4.0' })}`,
  ).toMatchInlineSnapshot(`
    "«PPT Ytre fjord» står uten nummer, så forumet kan ikke kjenne innsendingen igjen.
    «PPT Ytre fjord» står utan nummer, så forumet kan ikkje kjenne innsendinga att.
    “PPT Ytre fjord” has no number, so the forum cannot recognise the submission.
    «4601» hører ikke til fylkene i denne runden («55» og «56»).
    «4601» høyrer ikkje til fylka i denne runden («55» og «56»).
    “4601” is not in the counties of this round (“55” and “56”).
    Behovsmeldingen gjelder barnehage- og skoleåret 2028/2029, men runden gjelder 2027/2028.
    Behovsmeldinga gjeld barnehage- og skuleåret 2028/2029, men runden gjeld 2027/2028.
    The need report is for the kindergarten and school year 2028/2029, but the round is for 2027/2028.
    Ordningen «kollektiv_vgo» er ikke med i denne runden, som gjelder «kollektiv_bhg_gs».
    Ordninga «kollektiv_vgo» er ikkje med i denne runden, som gjeld «kollektiv_bhg_gs».
    The scheme “kollektiv_vgo” is not part of this round, which is for “kollektiv_bhg_gs”.
    Innsendingen er laget med en nyere utgave av programmet (2.0.0) enn denne (1.4.0).
    Innsendinga er laga med ei nyare utgåve av programmet (2.0.0) enn denne (1.4.0).
    The submission was made by a newer version of the program (2.0.0) than this one (1.4.0)."
  `);
});

test('levert-for-sent', () => {
  const frist = '2027-02-01T23:59:00+01:00';
  expect(
    printed(
      'frist/levert-for-sent',
      { tidspunkt: '2027-02-02T08:15:00+01:00', frist },
      { tidspunkt: '2027-02-01T23:02:00Z', frist },
    ),
  ).toMatchInlineSnapshot(`
    "Innsendingen er laget 2. februar 2027 kl. 08.15, etter fristen 1. februar 2027 kl. 23.59.
    Innsendinga er laga 2. februar 2027 kl. 08.15, etter fristen 1. februar 2027 kl. 23.59.
    The submission was made on 2 February 2027 at 08:15, after the deadline on 1 February 2027 at 23:59.
    Innsendingen er laget 1. februar 2027 kl. 23.02 (UTC), etter fristen 1. februar 2027 kl. 23.59 (+01:00).
    Innsendinga er laga 1. februar 2027 kl. 23.02 (UTC), etter fristen 1. februar 2027 kl. 23.59 (+01:00).
    The submission was made on 1 February 2027 at 23:02 (UTC), after the deadline on 1 February 2027 at 23:59 (+01:00)."
  `);
});

test('a clock has its offset where another one is elsewhere', () => {
  const [winter, summer] = ['2027-02-01T23:59:00+01:00', '2027-07-01T08:15:30.5+02:00'];
  expect(clockOf(winter, winter, '.')).toBe('23.59');
  expect(clockOf(summer, winter, ':')).toBe('08:15 (+02:00)');
  expect(clockOf('2027-02-01T23:59:00Z', winter, '.')).toBe('23.59 (UTC)');
});
