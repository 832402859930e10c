/** What a person said they want. */

import { Body, Get, Param, Put } from '@nestjs/common';
import { type StatedPreferences } from '#lib/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { PreferenceRepository } from '../../../records/preference/preference.repository.js';
import { idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { preferencesBody } from './candidate.dto.js';
import { shownPreferences } from './candidate.page.js';

@Doors('v1/candidates/:id/preferences', 'candidates')
export class PreferenceController {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly preferences: PreferenceRepository,
  ) {}

  @Get()
  @Door({
    scope: 'candidates:read', summary: 'Stated preferences', answers: { 200: preferencesBody }, problems: [404],
    description: 'An empty object when the person stated none.',
  })
  async get(@Param('id', { schema: idParam }) id: string): Promise<StatedPreferences> {
    await this.candidates.get(id);
    const preference = await this.preferences.find(id);
    return preference ? shownPreferences(preference) : {};
  }

  @Put()
  @Door({
    scope: 'candidates:write', summary: 'Replace stated preferences', answers: { 200: preferencesBody }, problems: [404],
    description: 'Everything stated before is replaced; a field left out is not stated any more.',
  })
  async put(@Param('id', { schema: idParam }) id: string, @Body({ schema: preferencesBody }) stated: StatedPreferences): Promise<StatedPreferences> {
    await this.database.transaction(async () => {
      await this.candidates.lock(id);
      await this.candidates.get(id);
      await this.preferences.state([{ candidateId: id, stated }], 'recruiter');
    });
    return this.get(id);
  }
}
