/** Every migration, in order. */

import { KeepPeople1790000000001 } from './1790000000001-keep-people.js';
import { KeepJobsAndContent1790000000002 } from './1790000000002-keep-jobs-and-content.js';
import { KeepOutreach1790000000003 } from './1790000000003-keep-outreach.js';
import { KeepTheHouse1790000000004 } from './1790000000004-keep-the-house.js';
import { BookUnderEveryCap1790000000005 } from './1790000000005-book-under-every-cap.js';
import { ResendOnce1790000000006 } from './1790000000006-resend-once.js';
import { KeepAttempts1790000000007 } from './1790000000007-keep-attempts.js';
import { KeepMatchProfiles1790000000009 } from './1790000000009-keep-match-profiles.js';
import { LearnFromActions1790000000010 } from './1790000000010-learn-from-actions.js';
import { KeepSegments1790000000011 } from './1790000000011-keep-segments.js';
import { CountLapses1790000000012 } from './1790000000012-count-lapses.js';
import { TellWhoseAnswers1790000000013 } from './1790000000013-tell-whose-answers.js';
import { LookProfilesUpByKey1790000000019 } from './1790000000019-look-profiles-up-by-key.js';
import { AppendWhatIsShown1790000000020 } from './1790000000020-append-what-is-shown.js';
import { TellWhoChoseLanguageAndZone1790000000021 } from './1790000000021-tell-who-chose-language-and-zone.js';
import { TellWhoChanged1790000000023 } from './1790000000023-tell-who-changed.js';
import { TellWhatColumnsWereRead1790000000025 } from './1790000000025-tell-what-columns-were-read.js';
import { RememberTheIndexKey1790000000027 } from './1790000000027-remember-the-index-key.js';
import { FindJobsAndFailures1790000000028 } from './1790000000028-find-jobs-and-failures.js';

export const MIGRATIONS = [
  KeepPeople1790000000001,
  KeepJobsAndContent1790000000002,
  KeepOutreach1790000000003,
  KeepTheHouse1790000000004,
  BookUnderEveryCap1790000000005,
  ResendOnce1790000000006,
  KeepAttempts1790000000007,
  KeepMatchProfiles1790000000009,
  LearnFromActions1790000000010,
  KeepSegments1790000000011,
  CountLapses1790000000012,
  TellWhoseAnswers1790000000013,
  LookProfilesUpByKey1790000000019,
  AppendWhatIsShown1790000000020,
  TellWhoChoseLanguageAndZone1790000000021,
  TellWhoChanged1790000000023,
  TellWhatColumnsWereRead1790000000025,
  RememberTheIndexKey1790000000027,
  FindJobsAndFailures1790000000028,
] as const;
