/** The criteria in the order explanations show them; a new one is added here and nowhere else. */

import { type FieldCriterion } from '../outcome.js';
import { employmentType } from './employment-type.js';
import { languages } from './languages.js';
import { pay } from './pay.js';
import { place } from './place.js';
import { type Refusal } from './refusal.js';
import { refusedCompany } from './refused-company.js';
import { refusedIndustry } from './refused-industry.js';
import { refusedKeyword } from './refused-keyword.js';
import { refusedRole } from './refused-role.js';
import { role } from './role.js';
import { seniority } from './seniority.js';
import { workMode } from './work-mode.js';

/** In the order of `RULES`. */
export const FIELD_CRITERIA: readonly FieldCriterion[] = [role, seniority, place, workMode, employmentType, pay, languages];

/** The dearest to check (a search through the text) comes last. */
export const REFUSALS: readonly Refusal[] = [refusedCompany, refusedIndustry, refusedRole, refusedKeyword];
