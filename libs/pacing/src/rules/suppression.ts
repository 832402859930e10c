/** An address that bounced for good, complained or was stopped is not used for anything. */

import { type ChannelRule } from './rule.js';

export const suppression: ChannelRule = ({ person }, channel) => (person.suppressed.includes(channel) ? 'suppressed' : null);
