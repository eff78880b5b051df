import { compareIds, compareText } from '../text-order.ts';

const VERSION = /^(\d+\.\d+\.\d+)(?:-([\d.A-Za-z-]+))?(?:\+.*)?$/;

/** Prereleases by semver.org: numbers before words, fewer parts before more. */
function comparePrereleases(a: string, b: string): number {
  const others = b.split('.');
  const parts = a.split('.');
  for (const [place, part] of parts.entries()) {
    const other = others[place];
    if (other === undefined) return 1;
    const areNumbers = /^\d+$/.test(part) && /^\d+$/.test(other);
    const order = areNumbers ? compareIds(part, other) : compareText(part, other);
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
