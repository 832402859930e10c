/** Words of 32 bits: how many are set, and which. Where words cross from function to function they are signed: those are never boxed. */

/** How many bits of 32 are set. */
export const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The place of the lowest bit that is set, 0 to 31; -1 when none is. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Words that hold `bits` bits. */
export const wordsFor = (bits: number): number => Math.ceil(bits / 32);

/** Sets the bits from `from` up to `to`. */
export const setRange = (words: Int32Array, from: number, to: number): void => {
  if (from >= to) return;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const [head, tail] = [-1 << (from & 31), -1 >>> (31 - ((to - 1) & 31))];
  if (first === last) {
    words[first] = (words[first] ?? 0) | (head & tail);
    return;
  }
  words[first] = (words[first] ?? 0) | head;
  words.fill(-1, first + 1, last);
  words[last] = (words[last] ?? 0) | tail;
};

export const setBit = (words: Int32Array, at: number, isOn: boolean): void => {
  const bit = 1 << (at & 31);
  const word = words[at >>> 5] ?? 0;
  words[at >>> 5] = isOn ? word | bit : word & ~bit;
};
