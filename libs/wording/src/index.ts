/** The one door to the words: messages for each channel, explanations, formats, and what keeps them safe. */

export { isolated, name } from './bidi.js';
export { composeContentOnly, composeDigest, composeNote, composeSignInLink, type EveryChannel } from './compose.js';
export { composeEmail } from './digest.email.js';
export { composeSms } from './digest.sms.js';
export { composeWhatsapp } from './digest.whatsapp.js';
export { escapeHtml, type Html, html, htmlOf, manyLines, oneLine, safeUrl } from './escape.js';
export { explainRule, unknownLine } from './explain.js';
export { countryName, formatDate, formatMoment, formatNumber, formatPay, formatPayFloor, formatPlaces, joinList, languageName } from './formats.js';
export { fewerOf, traitPhrase } from './learned.js';
export * from './message-facts.js';
export { composeNoteEmail, composeNoteSms, composeNoteWhatsapp } from './note.js';
export { type Phrase } from './phrase.js';
export { answerLabel, type QuestionFacts, questionWords } from './question.js';
export { reasonLine } from './reason-line.js';
export { explainReason, type ReasonMoment } from './reason-words.js';
export { composeSignInEmail, composeSignInSms, composeSignInWhatsapp } from './sign-in-link.js';
export { countSegments, isGsm, plainForSms, type SegmentCount } from './sms-segments.js';
export { modeName } from './verdict-work.js';
