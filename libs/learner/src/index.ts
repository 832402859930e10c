/** What people did and when they said it -> how much their statements still weigh, and which eligible jobs stand higher. */

export { adjustmentOf, LEARNER_VERSION, type TraitNames } from './adjust.js';
export { type Click, machineClicks } from './clicks.js';
export {
  ALL_ANSWERS, type Answer, ANSWERS, answersTo, type Asked, CONFIRMED_BY, DEFAULT_FRESHNESS, type Freshness, freshnessOf, type FreshnessPolicy, PLACE_ANSWERS, saysNoPlace, type Statement, statedOn, type Topic, topicDate, TOPICS,
} from './freshness.js';
export { learn, type Leaning, leaningOf, MOST_SHIFT, NOTHING_LEARNED, type Signal, SIGNAL_HALF_LIFE_DAYS, SIGNALS, type SignalKind, type Taste, tellingOf } from './taste.js';
export { partsOf, type Trait, TRAIT_KINDS, type TraitKind, traitsOf } from './trait.js';
