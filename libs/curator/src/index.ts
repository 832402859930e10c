/** Which few things go into one message. */

export { curate, type CuratedItem, type CuratedJob, type CuratedStory, type Curation, MOST_STORIES, type Offer } from './curate.js';
export { rankStories, type RankedStory, type StoryCandidate, type StoryReader } from './stories.js';
