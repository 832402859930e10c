/** Flat arrays that grow. */

/** The same numbers, with room for `length` of them: at least twice as many as before when there was none. */
export function roomFor<Numbers extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(numbers: Numbers, length: number): Numbers {
  if (length <= numbers.length) return numbers;
  const wider = new (numbers.constructor as new (length: number) => Numbers)(Math.max(numbers.length * 2, length));
  wider.set(numbers);
  return wider;
}
