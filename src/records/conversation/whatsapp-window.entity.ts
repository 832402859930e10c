/** When a number last wrote to us on WhatsApp: for a day after that we may answer in our own words. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('whatsapp_window')
export class WhatsAppWindow {
  /** Keyed hash of the number. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'whatsapp_window_pk' })
  digest: Buffer;

  /** The provider's id of that message: told twice, it opens nothing anew. */
  @Column('text')
  sid: string;

  @Column('timestamptz', { name: 'heard_at' })
  heardAt: Date;
}
