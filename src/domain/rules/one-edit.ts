/** Whether one letter put in, left out or exchanged turns one word into the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return false;
  let same = 0;
  while (a[same] === b[same]) same += 1;
  const restOfA = a.slice(a.length < b.length ? same : same + 1);
  const restOfB = b.slice(b.length < a.length ? same : same + 1);
  return restOfA === restOfB;
}
