/** A person who was erased is never written to, not even for service. */

import { type PersonRule, refuse } from './rule.js';

export const erased: PersonRule = ({ person }) => (person.erased ? refuse('erased') : null);
