/** A raw posting or profile becomes comparable. */

export * from './addressed-gender.js';
export * from './cluster.js';
export * from './company.js';
export * from './compare.js';
export * from './complete-posting.js';
export * from './data/rates.js';
export * from './employment-type.js';
export * from './fold.js';
export * from './formats/index.js';
export * from './industry.js';
export * from './language.js';
export * from './pay.js';
export * from './place.js';
export { placeNameFor } from './place-words.js';
export * from './role-closeness.js';
export * from './role-picker.js';
export { type RoleFamily } from './role-lexicon.js';
export * from './seniority.js';
export * from './skill.js';
export * from './title.js';
export * from './work-mode.js';
