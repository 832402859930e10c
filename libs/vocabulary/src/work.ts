/** How, for how long and at what level a person works: the closed lists of contract §4. */

/** In rising order; a range `{min, max}` includes both ends. */
export const SENIORITIES = ['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const WORK_MODES = ['remote', 'hybrid', 'onsite'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export const EMPLOYMENT_TYPES = ['full_time', 'part_time', 'contract', 'temporary', 'internship', 'volunteer'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
