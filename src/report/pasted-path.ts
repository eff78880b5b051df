/** A path as it can be pasted into a command line. */
export function pastedPath(path: string): string {
  return /^[\w./\\:@%+,=-]+$/.test(path) ? path : `"${path}"`;
}
