/** WhatsApp keeps the numbers of Brazil, Mexico and Argentina as they were when the account was opened; people and files have them as they are dialled today. */

/** The digit that came (Brazil's 9 before eight digits of a mobile) or differs by where one dials from (Mexico's 1, Argentina's 9), and the rest around it. */
const WITH_AND_WITHOUT: readonly (readonly [RegExp, digit: string])[] = [
  [/^(\+55[1-9]\d)(9?)([6-9]\d{7})$/, '9'],
  [/^(\+52)(1?)([2-9]\d{9})$/, '1'],
  [/^(\+54)(9?)([1-8]\d{9})$/, '9'],
];

/** All E.164 numbers under which the owner of a WhatsApp number may be known, itself first. */
export function numbersOf(number: string): readonly string[] {
  for (const [form, digit] of WITH_AND_WITHOUT) {
    const [, country, found, rest] = form.exec(number) ?? [];
    if (country !== undefined && rest !== undefined) return [number, country + (found === digit ? '' : digit) + rest];
  }
  return [number];
}
