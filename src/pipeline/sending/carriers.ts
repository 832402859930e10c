/** Who carries each channel's messages; chosen by the configuration where the process is put together. */

import { type Channel } from '#lib/vocabulary';
import { type Carrier } from '../../channels/channel.js';

export abstract class Carriers {
  abstract of(channel: Channel): Carrier;
}
