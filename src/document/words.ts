/**
 * The number at an index that the caller knows to be inside the array. The compiler cannot know it,
 * and a fallback would be a branch that nothing can reach.
 */
export function wordAt(words: Uint32Array, index: number): number {
  return words[index] as number;
}
