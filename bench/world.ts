/** Made-up people and jobs with the skew of real ones: a few roles, towns and skills are common, most are rare. The same seed gives the same world. */

import { type CandidateRecord, type JobPosting } from '#lib/vocabulary';

const ROLES = [
  'Backend Engineer', 'Account Executive', 'Registered Nurse', 'Frontend Developer', 'Product Manager', 'Data Analyst', 'Customer Success Manager', 'DevOps Engineer', 'Sales Representative', 'Electrician',
  'QA Engineer', 'Accountant', 'Warehouse Worker', 'Data Scientist', 'HR Manager', 'Graphic Designer', 'Truck Driver', 'Mechanical Engineer', 'Chef', 'Legal Counsel',
];
const LEVELS = ['', '', '', 'Senior ', 'Junior ', 'Lead '];
const TOWNS = [
  ['Tel Aviv', 'IL', 32.08, 34.78], ['Haifa', 'IL', 32.79, 34.99], ['Jerusalem', 'IL', 31.77, 35.21], ['Berlin', 'DE', 52.52, 13.4], ['London', 'GB', 51.51, -0.13], ['Paris', 'FR', 48.86, 2.35],
  ['Beersheba', 'IL', 31.25, 34.79], ['Madrid', 'ES', 40.42, -3.7], ['Ashdod', 'IL', 31.8, 34.65], ['Dubai', 'AE', 25.2, 55.27],
] as const;
const SKILLS = ['TypeScript', 'PostgreSQL', 'Python', 'AWS', 'Docker', 'React', 'Excel', 'SQL', 'Java', 'Kubernetes', 'Go', 'Salesforce', 'Figma', 'C++', 'Terraform', 'Linux', 'Git', 'Kafka', 'Redis', 'GraphQL'];
const SENTENCES = [
  'You will work with a small team that owns its service from idea to operation.', 'We review each other’s work, share what we learn and keep our promises to customers.',
  'The role reports to the head of the department and has a budget of its own.', 'Experience with a fast-growing company is welcome but not required.',
  'Our customers are hospitals, schools and shops in twelve countries.', 'We offer a learning budget, a pension plan and flexible hours.',
  'You like to listen before you speak and to measure before you change.', 'Interviews take two weeks: a call, a task at home and a day with the team.',
];

/** mulberry32: small, fast, the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

/** The first entries are the common ones. */
const oneOf = <T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T => {
  const found = list[Math.floor(random() ** 2 * list.length)] ?? list[0];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const someOf = (list: readonly string[], count: number, random: Random): string[] => [...new Set(Array.from({ length: count }, () => oneOf(list, random)))];

export function person(n: number, random: Random): CandidateRecord {
  const [name, country, lat, lon] = oneOf(TOWNS, random);
  return {
    externalId: `c-${String(n)}`, givenName: 'Given', familyName: `Family ${String(n)}`, locale: 'en', timeZone: 'Asia/Jerusalem', stage: 'lead', source: 'bench',
    emails: [`person.${String(n)}@example.org`], phones: [`+97250${String(2_000_000 + n)}`],
    consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Send me roles that fit what I asked for', source: 'form' }],
    preferences: {
      roles: [oneOf(ROLES, random)], skills: someOf(SKILLS, 5, random), places: [{ name, country, lat, lon, radiusKm: 25 }], workModes: random() < 0.5 ? ['hybrid', 'remote'] : ['hybrid', 'onsite', 'remote'],
      ...(random() < 0.3 ? { salaryFloor: { amount: 15_000 + Math.floor(random() * 15) * 1000, currency: 'ILS', period: 'month' as const } } : {}), statedAt: '2026-03-02T10:00:00Z',
    },
  };
}

/** `chars`: how long the description is, about. */
export function job(n: number, random: Random, chars: number): JobPosting {
  const [name, country, lat, lon] = oneOf(TOWNS, random);
  const [title, skills] = [`${oneOf(LEVELS, random)}${oneOf(ROLES, random)}`, someOf(SKILLS, 4, random)];
  let description = `${title} at company ${String(n % 5000)}. We work with ${skills.join(', ')}.`;
  while (description.length < chars) description += ` ${oneOf(SENTENCES, random)} Reference ${Math.floor(random() * 1e6).toString(36)}.`;
  return {
    externalId: `j-${String(n)}`, source: 'bench', title, company: `Company ${String(n % 5000)}`, url: `https://jobs.example.org/${String(n)}`, places: [{ name, country, lat, lon }],
    ...(random() < 0.5 ? { salary: { min: 18_000, max: 30_000, currency: 'ILS', period: 'month' as const } } : {}), description, postedAt: '2026-11-01T00:00:00Z',
  };
}

const PIECE_CHARS = 256 * 1024;

/** Lines of NDJSON in pieces of about a quarter of a megabyte. */
export function* ndjsonPieces(count: number, row: (n: number) => unknown): Generator<Buffer> {
  yield* piecesUntil((n) => n === count, row);
}

/** As `ndjsonPieces`, until the file is about so large. */
export function* ndjsonPiecesOf(bytes: number, row: (n: number) => unknown): Generator<Buffer> {
  yield* piecesUntil((_, written) => written >= bytes, row);
}

function* piecesUntil(isEnough: (rows: number, bytes: number) => boolean, row: (n: number) => unknown): Generator<Buffer> {
  let [text, written] = ['', 0];
  for (let n = 0; !isEnough(n, written); n += 1) {
    const line = `${JSON.stringify(row(n))}\n`;
    text += line;
    written += line.length;
    if (text.length < PIECE_CHARS) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
