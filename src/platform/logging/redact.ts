/** The last defence of the log: whatever looks like an address, a number or a key leaves as its kind only. */

const DIGIT = '[\\d\\u0660-\\u0669\\u06F0-\\u06F9]'; // Latin, Arabic, Persian

/** In this order: `user:pw@host.tld` in a URL would otherwise read as an e-mail address. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(\w+:\/\/)[^\s/@]+@/g, '$1[credentials]@'],
  [/[^\s@<>"'(),;:=[\]]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]+/gu, '[email]'],
  [/(?<![\w-])ksh_[0-9a-f]+\.[\w-]+/g, '[api key]'],
  [new RegExp(`(?<![\\w.-])\\+${DIGIT}(?:[ ().-]?${DIGIT}){6,14}`, 'gu'), '[phone]'],
  // A local number: nine to eleven digits that start with 0.
  [new RegExp(`(?<![\\w.:-])[0\\u0660\\u06F0](?:[ -]?${DIGIT}){8,10}(?![\\w.:])`, 'gu'), '[phone]'],
];

/** Our own code never logs such things; a library's error message might. */
export function redact(text: string): string {
  return PATTERNS.reduce((safe, [pattern, instead]) => safe.replace(pattern, instead), text);
}
