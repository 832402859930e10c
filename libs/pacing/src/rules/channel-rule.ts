/** What a carrier forbids for this message and person, or that there is none, closes the channel, whatever the person allows. */

import { type ChannelRule } from './rule.js';

export const channelRule: ChannelRule = ({ proposal, policy }, channel) =>
  (proposal.barredChannels?.includes(channel) === true || policy.closedChannels?.includes(channel) === true ? 'channel_rule' : null);
