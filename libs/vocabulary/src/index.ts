/** The words everyone may use. */

export * from './adjustment.js';
export * from './bucket.js';
export * from './candidate.js';
export * from './channel.js';
export * from './comparable.js';
export * from './contact-rules.js';
export * from './job.js';
export * from './locale.js';
export * from './match.js';
export * from './pay.js';
export * from './place.js';
export * from './preferences.js';
export * from './reason.js';
export * from './work.js';
