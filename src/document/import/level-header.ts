import type { Skalanivaa } from '../../generated/types.ts';
import { compactText } from './header-text.ts';

/** A header that is about one level. */
export interface LevelHeader {
  readonly level: number;
  /** The header without the level; empty when the level is all that it says. */
  readonly rest: string;
  /** The header begins with the level; what follows may only explain it. */
  readonly leads: boolean;
  /** The level is written with its word or its name, not as a number alone. */
  readonly named: boolean;
  /** Those above the level are counted with it. */
  readonly cumulative: boolean;
}

const ALONE = /^\(?([0-9])\)?\.?$/;
const EXPLAINED = /^([0-9])\s*(?:[-–:=.)(]|\s)\s*\p{L}/u;
const WORDED = /(?:kompetanse)?(?:nivå|niva|nivaa|niv|level)\.?\s*([0-9])|(?<!\p{L})n\s?([0-9])$/iu;
const SEVERAL = /\d\s*(?:og|til|[-–/])\s*\d/i;
const CUMULATIVE =
  /\s*(?:eller|og)\s+(?:høyere|høgare|mer|meir|over|oppover)|\+|minst|minimum|≥/giu;

function byWord(text: string): LevelHeader | undefined {
  const found = WORDED.exec(text);
  if (found === null || SEVERAL.test(text)) return undefined;
  const plain = text.replaceAll(CUMULATIVE, ' ');
  const rest = plain.replace(WORDED, ' ').replaceAll(/^[\s–:-]+|\(\s*\)|[\s–:-]+$/g, '');
  const level = Number(found[1] ?? found[2]);
  const leads = found.index === 0;
  return { level, rest: rest.trim(), leads, named: true, cumulative: plain !== text };
}

function namesOf({ navn }: Skalanivaa): string[] {
  return Object.values(navn).map((name) => compactText(String(name)));
}

function byName(text: string, scale: readonly Skalanivaa[]): LevelHeader | undefined {
  const compact = compactText(text.replaceAll(CUMULATIVE, ' '));
  for (const level of scale) {
    const name = namesOf(level).find((each) => compact.endsWith(each));
    if (name === undefined) continue;
    const cumulative = compact !== compactText(text);
    const rest = compact.slice(0, compact.length - name.length);
    return { level: level.nivaa, rest, leads: rest === '', named: true, cumulative };
  }
  return undefined;
}

/** The level that a header is about: `0`, `Nivå 2`, `1 – Grunnleggende`, `Antall selvstendig`. */
export function levelHeader(text: string, scale: readonly Skalanivaa[]): LevelHeader | undefined {
  const alone = ALONE.exec(text) ?? EXPLAINED.exec(text);
  if (alone !== null) {
    return { level: Number(alone[1]), rest: '', leads: true, named: false, cumulative: false };
  }
  return byWord(text) ?? byName(text, scale);
}
