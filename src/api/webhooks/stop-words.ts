/** Words by which a person refuses in a text message or a reply, in four languages; only when they are the whole message. */

import { fold } from '#lib/normaliser';

const STOP_WORDS = [
  // Twilio's own and those the FCC names.
  'stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'opt out', 'optout',
  'stop please', 'please stop', 'remove', 'remove me', 'please remove me', 'unsubscribe me', 'please unsubscribe me',
  'הסר', 'הסירו', 'הסירי', 'הסירו אותי', 'הסר אותי', 'עצור', 'עצרו', 'הפסק', 'הפסיקו', 'הסרה', 'להסרה', 'להסיר', 'תסירו אותי', 'נא להסיר', 'להסיר אותי', 'סטופ', 'תפסיקו',
  'إلغاء', 'توقف', 'الغاء الاشتراك', 'إلغاء الاشتراك', 'أوقف', 'إيقاف', 'أوقفوا', 'إيقاف الرسائل',
  'لغو', 'لغو اشتراک', 'لغو عضویت', 'توقف', 'متوقف', 'متوقف کنید', 'لغو کنید', 'حذف',
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
