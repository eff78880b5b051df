import { compareIds, compareText } from '../text-order.ts';

const VERSION = /^(\d+\.\d+\.\d+)(?:-([\d.A-Za-z-]+))?(?:\+.*)?$/;

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** One part of a prerelease with another: numbers come before words. */
function compareParts(a: string, b: string): number {
  const [isFirst, isSecond] = [isNumber(a), isNumber(b)];
  if (isFirst && isSecond) return compareIds(a, b);
  return Number(isSecond) - Number(isFirst) || compareText(a, b);
}

/** Prereleases, part by part; fewer parts before more. */
function comparePrereleases(a: string, b: string): number {
  const others = b.split('.');
  const parts = a.split('.');
  for (const [place, part] of parts.entries()) {
    const other = others[place];
    const order = other === undefined ? 1 : compareParts(part, other);
    if (order !== 0) return order;
  }
  return parts.length - others.length;
}

/**
 * Whether a version is newer than another, by semver.org; never where one of them is not such a
 * version.
 */
export function isNewerVersion(version: string, than: string): boolean {
  const [, release, prerelease] = VERSION.exec(version) ?? [];
  const [, otherRelease, otherPrerelease] = VERSION.exec(than) ?? [];
  if (release === undefined || otherRelease === undefined) return false;
  const order = compareIds(release, otherRelease);
  if (order !== 0) return order > 0;
  if (otherPrerelease === undefined) return false;
  return prerelease === undefined || comparePrereleases(prerelease, otherPrerelease) > 0;
}
