/** The value of a key that was just read from the mapping itself: it is there. */
export const valueAt = <T>(mapping: Readonly<Record<string, T>>, key: string): T =>
  mapping[key] as T;
