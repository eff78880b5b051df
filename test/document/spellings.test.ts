import { describe, expect, it } from 'vitest';
import { meantBy } from '../../src/document/spellings.ts';

const SERVICES = ['barnehage', 'skole', 'videregaaende', 'sfo', 'ppt', 'kulturskole', 'annet'];
const UNIT = ['id', 'navn', 'tjeneste', 'ansatte', 'aarsverk', 'barn', 'orgnr', 'beholdning'];

describe('meantBy', () => {
  it.each([
    ['Skole', SERVICES, 'skole'],
    ['skule', SERVICES, 'skole'],
    ['vidaregåande', SERVICES, 'videregaaende'],
    ['PP-tjenesten', SERVICES, 'ppt'],
    ['kulturskule', SERVICES, 'kulturskole'],
    ['anna', SERVICES, 'annet'],
    ['kindergarten', SERVICES, 'barnehage'],
    ['barnhage', SERVICES, 'barnehage'],
    ['fengsel', SERVICES, undefined],
    ['bør', ['skal', 'boer', 'kan'], 'boer'],
    ['I gang', ['planlagt', 'i_gang'], 'i_gang'],
    ['fullført', ['fullfoert'], 'fullfoert'],
    ['bokmål', ['bokmaal', 'nynorsk'], 'bokmaal'],
    ['nn', ['bokmaal', 'nynorsk'], 'nynorsk'],
    ['nn', ['nb', 'nn', 'en'], 'nn'],
    ['nynorsk', ['nb', 'nn', 'en'], 'nn'],
    ['årsverk', UNIT, 'aarsverk'],
    ['teneste', UNIT, 'tjeneste'],
    ['tilsette', UNIT, 'ansatte'],
    ['namn', UNIT, 'navn'],
    ['organisasjonsnummer', UNIT, 'orgnr'],
    ['adresse', UNIT, undefined],
    // A word that nobody meant, though the table is an object.
    ['constructor', UNIT, undefined],
    // Two are equally near.
    ['kal', ['skal', 'kan'], 'kan?'],
  ])('%s', (word, allowed, expected) => {
    const meant = meantBy(word, allowed);
    expect(meant && `${meant.word}${meant.certain ? '' : '?'}`).toBe(expected);
  });
});
