import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  againstBaseline,
  type BaselineEntry,
  baselineOf,
  mayWait,
  type Placing,
} from '../../src/domain/baseline.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/domain/diagnostic.ts';
import { finding } from '../report/report-fixtures.ts';

const place: Placing = ({ fil, sti }) => ({ fil, sted: sti });
const all = (): boolean => true;

const unknown = (fil: string, sti: string, linje = 1): Diagnostic =>
  finding('ref/ukjent-kompetanse', { id: 'spr-1' }, { fil, sti, linje });
const phone = finding('personvern/telefon', { maskert: '********' });
const unread = finding('yaml/uleselig', { grunn: 'EACCES' });

const entry = (fil: string, sted: string, antall = 1): BaselineEntry => ({
  fil,
  kode: 'ref/ukjent-kompetanse',
  sted,
  antall,
});

describe('baselineOf', () => {
  test('counts findings of a kind at a place, in order', () => {
    const findings = [
      unknown('b.yaml', '/krav/k1'),
      unknown('a.yaml', '/krav/k2'),
      finding('ref/ukjent-enhet', { id: 'x' }, { fil: 'a.yaml', sti: '/krav/k1' }),
      unknown('a.yaml', '/krav/k1', 3),
      unknown('a.yaml', '/krav/k1', 9),
    ];
    expect(baselineOf(findings, place)).toEqual([
      { fil: 'a.yaml', kode: 'ref/ukjent-enhet', sted: '/krav/k1', antall: 1 },
      entry('a.yaml', '/krav/k1', 2),
      entry('a.yaml', '/krav/k2'),
      entry('b.yaml', '/krav/k1'),
    ]);
  });

  test('what is private cannot wait, nor a file that nobody could read', () => {
    expect(baselineOf([phone, unread], place)).toEqual([]);
    expect([phone, unread, unknown('a', '/b')].map(mayWait)).toEqual([false, false, true]);
  });
});

describe('againstBaseline', () => {
  test('of more than are known at a place, the last are new', () => {
    const findings = [1, 2, 3].map((line) => unknown('a.yaml', '/krav/k1', line));
    const entries = [entry('a.yaml', '/krav/k1', 2)];
    const { left, known, gone } = againstBaseline(findings, { entries, place, isSettled: all });
    expect(left.map(({ linje }) => linje)).toEqual([3]);
    expect({ known, gone }).toEqual({ known: 2, gone: 0 });
  });

  test('what is known twice is added up', () => {
    const findings = [1, 2].map((line) => unknown('a.yaml', '/krav/k1', line));
    const entries = [entry('a.yaml', '/krav/k1'), entry('a.yaml', '/krav/k1', 2)];
    expect(againstBaseline(findings, { entries, place, isSettled: all })).toEqual({
      left: [],
      known: 2,
      gone: 1,
    });
  });

  test('what is gone counts where it was looked for', () => {
    const entries = [entry('a.yaml', '/krav/k1', 2), entry('b.yaml', '/krav/k1', 4)];
    const isSettled = (fil: string): boolean => fil === 'a.yaml';
    expect(againstBaseline([], { entries, place, isSettled }).gone).toBe(2);
  });

  test('what is private is there whatever the baseline says', () => {
    const entries = [{ ...entry('krav.yaml', '/krav/0/kompetanse'), kode: phone.kode }];
    const { left, known } = againstBaseline([phone], { entries, place, isSettled: all });
    expect({ left, known }).toEqual({ left: [phone], known: 0 });
  });
});

describe('laws', () => {
  const findings = fc.array(
    fc
      .tuple(
        fc.constantFrom('a.yaml', 'b.yaml'),
        fc.constantFrom('/krav/k1', '/krav/k2'),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(unknown('a', 'b'), phone, unread),
      )
      .map(([fil, sti, linje, kind]) => ({ ...kind, fil, sti, linje })),
  );

  test('against its own baseline, only what cannot wait is left, wherever lines have moved', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 5 }), (found, moved) => {
        const entries = baselineOf(found, place);
        const later = found.map((one) => ({ ...one, linje: one.linje + moved }));
        const { left, known, gone } = againstBaseline(later.sort(compareDiagnostics), {
          entries,
          place,
          isSettled: all,
        });
        expect(left.filter(mayWait)).toEqual([]);
        expect(known + left.length).toBe(found.length);
        expect(gone).toBe(0);
      }),
    );
  });

  test('the order of the findings does not matter to the baseline', () => {
    fc.assert(
      fc.property(findings, (found) => {
        expect(baselineOf(found.toReversed(), place)).toEqual(baselineOf(found, place));
      }),
    );
  });
});
