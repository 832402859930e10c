/** A file on its way in: what it is, how far it has come, which of its rows were refused and why. */

import { type Columns } from '#lib/normaliser';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ImportKind = 'candidates' | 'jobs';
export type ImportStatus = 'receiving' | 'queued' | 'running' | 'done' | 'failed';

@Entity('import')
export class Import {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pk' })
  id: string;

  @Column('text')
  kind: ImportKind;

  @Column('text')
  format: string;

  @Column('jsonb', { default: {} })
  options: Record<string, unknown>;

  /** Fetched by the worker when present; otherwise the bytes wait in chunks. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('text')
  status: ImportStatus;

  @Column('integer', { default: 0 })
  read: number;

  @Column('integer', { default: 0 })
  created: number;

  @Column('integer', { default: 0 })
  updated: number;

  @Column('integer', { default: 0 })
  unchanged: number;

  @Column('integer', { default: 0 })
  rejected: number;

  @Column('integer', { default: 0 })
  skipped: number;

  @Column('integer', { default: 0 })
  closed: number;

  /** What the columns of a csv were taken for. */
  @Column('jsonb', { nullable: true })
  columns: Columns | null;

  @Column('bigint', { default: 0 })
  bytes: string;

  @Column('jsonb', { nullable: true })
  error: { code: string; message: string } | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('integer', { default: 0 })
  fence: number;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
