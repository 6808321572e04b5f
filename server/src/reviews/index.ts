/**
 * Owns reviews: what was said of a location in public, in all its versions, the brand's answers to it, and what it
 * teaches.
 */
export { remoteOrigin as platformOrigin } from '../platform/remote/ask-remote.ts'
export { checkAnswer } from './answering/check-answer.ts'
export { noteSubmitted } from './answering/note-submitted.ts'
export { openReview } from './answering/open-review.ts'
export { askPlatform } from './ask-platform.ts'
export { reviewEvents } from './events.ts'
export { countVersions, findReviewOf, findWaiting } from './find-review.ts'
export { reviewFlagReactions } from './flags/acts/follow-review.ts'
export { remindOfFlags } from './flags/acts/remind.ts'
export { lookForUnseen, reviewFlagJobs } from './flags/finding/jobs.ts'
export { registerReviewFlagRoutes } from './flags/routes.ts'
export { forgetWords } from './forget-words.ts'
export { type ReviewCapability, reviewCapabilityShape } from './platforms/capability.ts'
export { otherPlatforms } from './platforms/others.ts'
export { readKept } from './read-kept.ts'
export { listSources, sourceShape } from './reading/list-sources.ts'
export { listPlaces, placeShape, placeThere } from './reading/places.ts'
export {
  advanceReading,
  beginPast,
  beginSource,
  claimDueSources,
  hasDueSources,
  openReading,
  putOffReading,
} from './reading/source-state.ts'
export { registerReviewRoutes } from './routes.ts'
export {
  type AnswerOutcome,
  type GoneReview,
  type NewAnswer,
  type Push,
  type PushRequest,
  type RawReview,
  ReviewProblem,
  type ReviewReason,
  type ReviewSource,
  type ReviewSources,
  type SeenReply,
  type SeenReview,
  type SourceCall,
} from './source.ts'
export type { Taking } from './taking/step.ts'
export { takeReviews } from './taking/take-reviews.ts'
