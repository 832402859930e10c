/** A provider account that failed: how often in a row, and since when nothing but a probe goes there. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('circuit')
export class Circuit {
  /** E.g. `twilio:AC…:sms`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'circuit_pk' })
  account: string;

  /** Failures since the last success. */
  @Column('integer', { default: 0 })
  failures: number;

  /** Null = closed: messages flow. */
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  /** The next single message that may try. */
  @Column('timestamptz', { name: 'probe_at', nullable: true })
  probeAt: Date | null;

  /** What the provider said last. */
  @Column('text', { nullable: true })
  code: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
