/** A channel needs a valid address of this person. */

import { type ChannelRule } from './rule.js';

export const reachable: ChannelRule = ({ person }, channel) => (person.reachable.includes(channel) ? null : 'no_channel');
