/** A posting as a feed states it, with what the feed wrote in free text kept beside it for the recogniser. */

import { type JobPosting } from '#lib/vocabulary';

export interface JobHints {
  /** Places as written ("Remote - US", "תל אביב-יפו"), in the order of the feed; also when `places` holds the structured form. */
  readonly locationText: readonly string[];
  readonly title: string;
  /** Clean text, no markup; empty when the feed has none. */
  readonly descriptionText: string;
  /** Pay as written in a field of its own, where the feed has no amounts. */
  readonly payText?: string;
  /** Other words of the feed's own fields (`department`, `commitment`, `experience` …) that say something but not in our terms. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Only what the feed states in fields of its own is in the posting; nothing is read out of title or body here. */
export interface RawJob extends JobPosting {
  readonly hints: JobHints;
}
