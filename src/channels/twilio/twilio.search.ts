/** Looks up at Twilio a message whose answer was lost: by number and day, and by words only that message carries. */

import type twilio from 'twilio';
import { type CarrierNews, type LookUp } from '../channel.js';
import { twilioNews } from './twilio.news.js';

/** Twilio's own limit of a page; one number does not get as many of ours in two days. */
const MOST = 1_000;
/** `DateSent` counts days in UTC by Twilio's clock. */
const DAY_MS = 86_400_000;

/** @returns null without proof: nothing listed, or more than one message that could be it. */
export async function searchTwilio(client: twilio.Twilio, address: string, { since, marks, knownIds }: LookUp): Promise<CarrierNews | null> {
  const listed = await client.messages.list({ to: address, dateSentAfter: new Date(since.getTime() - DAY_MS), limit: MOST });
  const found = listed.filter(({ sid, direction, body }) =>
    direction.startsWith('outbound') && !knownIds.includes(sid) && marks.some((mark) => typeof body === 'string' && body.includes(mark)));
  const [message, ...others] = found;
  if (!message || others.length > 0) return null;
  return twilioNews({ sid: message.sid, status: message.status, to: message.to, errorCode: message.errorCode === 0 ? null : message.errorCode });
}
