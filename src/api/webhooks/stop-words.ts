/** Words by which a person refuses in a text message, in four languages; only when they are the whole message. */

import { fold } from '#lib/normaliser';

const STOP_WORDS = [
  // Twilio's own and those the FCC names.
  'stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'opt out', 'optout',
  'הסר', 'הסירו', 'הסירי', 'הסירו אותי', 'הסר אותי', 'עצור', 'עצרו', 'הפסק', 'הפסיקו',
  'إلغاء', 'توقف', 'الغاء الاشتراك', 'إلغاء الاشتراك', 'أوقف',
  'لغو', 'لغو اشتراک', 'لغو عضویت', 'توقف', 'متوقف',
];

const FOLDED: ReadonlySet<string> = new Set(STOP_WORDS.map(stopFold));

/** A sentence that holds the word ("I cannot stop thinking about it") refuses nothing; punctuation and case do not matter. */
export function isStop(body: string): boolean {
  return FOLDED.has(stopFold(body));
}

/** Alef with and without hamza are typed alike. */
function stopFold(text: string): string {
  return fold(text.slice(0, 200)).replace(/[أإآ]/g, 'ا');
}
