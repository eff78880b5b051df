const POLYNOMIAL = 0xedb88320;

function remainderOf(byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  }
  return value;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));

/** The CRC-32 of bytes that follow those whose checksum is given; 0 before the first. */
export function crc32(before: number, bytes: Uint8Array): number {
  let value = ~before;
  for (const byte of bytes) {
    // The index is a byte, and the table has all 256.
    value = (REMAINDERS[(value ^ byte) & 255] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
