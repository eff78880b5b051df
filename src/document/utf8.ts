/** A range of first bytes of a UTF-8 sequence: how long it is, and what its second byte may be. */
interface Lead {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly second: readonly [number, number];
}

/** Table 3-7 of the Unicode standard: well-formed UTF-8 byte sequences. */
const LEADS: readonly Lead[] = [
  { from: 0x00, to: 0x7f, length: 1, second: [0, 0] },
  { from: 0xc2, to: 0xdf, length: 2, second: [0x80, 0xbf] },
  { from: 0xe0, to: 0xe0, length: 3, second: [0xa0, 0xbf] },
  { from: 0xe1, to: 0xec, length: 3, second: [0x80, 0xbf] },
  { from: 0xed, to: 0xed, length: 3, second: [0x80, 0x9f] },
  { from: 0xee, to: 0xef, length: 3, second: [0x80, 0xbf] },
  { from: 0xf0, to: 0xf0, length: 4, second: [0x90, 0xbf] },
  { from: 0xf1, to: 0xf3, length: 4, second: [0x80, 0xbf] },
  { from: 0xf4, to: 0xf4, length: 4, second: [0x80, 0x8f] },
];

/** How many of the bytes, from the first, are well-formed UTF-8. */
export function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** The length of the sequence at an offset; 0 if it is not well-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const byte = Number(bytes[at]);
  const lead = LEADS.find(({ from, to }) => byte >= from && byte <= to);
  if (lead === undefined) return 0;
  for (let place = 1; place < lead.length; place += 1) {
    const [lowest, highest] = place === 1 ? lead.second : [0x80, 0xbf];
    const next = Number(bytes[at + place]); // NaN beyond the last byte, and then out of range
    if (!(next >= lowest && next <= highest)) return 0;
  }
  return lead.length;
}
