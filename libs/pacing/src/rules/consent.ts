/** A channel needs the person's word for this very purpose; silence is a no, and of two words that disagree the no counts. */

import { type ChannelRule } from './rule.js';

/** A service message answers something the person did; it needs no consent row. */
export const consent: ChannelRule = ({ person, proposal }, channel) => {
  if (proposal.purpose === 'service') return null;
  let granted = false;
  for (const row of person.consents) {
    if (row.channel !== channel || row.purpose !== proposal.purpose) continue;
    if (!row.granted) return 'no_consent';
    granted = true;
  }
  return granted ? null : 'no_consent';
};
