/** A recruiter writes to one person. */

import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { CHANNELS, REASONS } from '#lib/vocabulary';
import { z } from 'zod';
import { RecruiterNotes } from '../../../records/recruiter-notes.js';
import { idField, idParam, moment, text } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';

/** Lines are kept; other control characters have no place in a letter. */
const lines = z.string().trim().min(1).max(5_000).refine((written) => !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(written), 'Expected text without control characters.');

const noteBody = z.strictObject({ channel: z.enum(CHANNELS).optional(), subject: text(150).optional(), text: lines }).meta({ id: 'Note' });
const noteAnswer = z.object({
  outcome: z.enum(['planned', 'held', 'refused']), reason: z.enum(REASONS).nullable(), until: moment.nullable(),
  channel: z.enum(CHANNELS).nullable(), messageId: idField.nullable(), ruleVersion: z.string(),
}).meta({ id: 'NoteAnswer' });

@Doors('v1/candidates/:id/messages', 'candidates')
export class NoteController {
  constructor(private readonly notes: RecruiterNotes) {}

  @Post()
  @HttpCode(202)
  @Door({
    scope: 'outreach:write', summary: 'Write to this person', answers: { 202: noteAnswer }, problems: [404],
    description: 'A note of your own. It needs their consent to hear of jobs on that channel, counts under the same caps as everything else and goes before what a programme has waiting. '
      + 'The answer is the decision: `messageId` is null when nothing will be sent, and `reason` says why; `held` with a message waits for the morning.',
  })
  async write(@Param('id', { schema: idParam }) id: string, @Body({ schema: noteBody }) { channel, subject, text: words }: z.infer<typeof noteBody>) {
    return this.notes.write(id, { channel: channel ?? null, subject: subject ?? null, text: words });
  }
}
