/** What a carrier forbids for this message and person closes the channel, whatever the person allows. */

import { type ChannelRule } from './rule.js';

export const channelRule: ChannelRule = ({ proposal }, channel) => (proposal.barredChannels?.includes(channel) === true ? 'channel_rule' : null);
