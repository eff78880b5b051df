import { createHash } from 'node:crypto';

/** The SHA-256 of bytes that may come in pieces, in hexadecimal. */
export function sha256(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
