/** An address as it is handed about, before it is sealed. */

import { type ContactKind } from './contact-point.entity.js';

export interface Address {
  readonly kind: ContactKind;
  readonly value: string;
}

/** An address with its blind index in hexadecimal: computed once, then looked up, compared and kept. */
export interface IndexedAddress extends Address {
  readonly digest: string;
}

export interface PersonAddresses {
  readonly candidateId: string;
  readonly addresses: readonly Address[];
  /** Ids for those that are not known yet, one an address. */
  readonly ids: readonly string[];
  /** Whatever else is on file stays, behind these. */
  readonly keepsOthers?: boolean;
}
