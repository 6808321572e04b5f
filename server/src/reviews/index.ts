/**
 * Owns reviews: what was said of a location in public, in all its versions, the brand's answers to it, and what it
 * teaches.
 */
export { remoteOrigin as platformOrigin } from '../platform/remote/ask-remote.ts'
export { noteSubmitted } from './answering/note-submitted.ts'
export { openReview } from './answering/open-review.ts'
export { needsApproval } from './approval/needs-approval.ts'
export { askPlatform } from './ask-platform.ts'
export { noteCardUse } from './asking/cards/uses.ts'
export { setLink } from './asking/links/set-link.ts'
export { takeList } from './asking/lists/take-list.ts'
export { noteUse } from './asking/pages/note-use.ts'
export { registerReviewPages } from './asking/pages/routes.ts'
export { askingReactions } from './asking/plan-ask.ts'
export { registerAskingRoutes } from './asking/routes.ts'
export { askingJobs } from './asking/send-ask.ts'
export { checkAnswer } from './checking/check-answer.ts'
export { reviewEvents } from './events.ts'
export { countVersions, findReviewOf, findWaiting } from './find-review.ts'
export { reviewFlagReactions } from './flags/acts/follow-review.ts'
export { remindOfFlags } from './flags/acts/remind.ts'
export { lookForUnseen, reviewFlagJobs } from './flags/finding/jobs.ts'
export { registerReviewFlagRoutes } from './flags/routes.ts'
export { forgetWords } from './forget-words.ts'
export { judgeUnjudged, judgingJobs } from './judging/jobs.ts'
export { learningJobs, learnNightly } from './learning/jobs.ts'
export { type ReviewCapability, reviewCapabilityShape } from './platforms/capability.ts'
export { otherPlatforms } from './platforms/others.ts'
export { registerPrivatePages } from './privately/public-routes.ts'
export { readKept } from './read-kept.ts'
export { listSources, sourceShape } from './reading/list-sources.ts'
export { listPlaces, placeShape, placeThere } from './reading/places.ts'
export { noteRefusal } from './reading/refusals.ts'
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
export { followJob } from './strategies/follow-job.ts'
export { followStrategy } from './strategies/follow-strategy.ts'
export { registerStrategyRoutes } from './strategies/routes.ts'
export { namePlaces } from './taking/name-places.ts'
export type { Taking } from './taking/step.ts'
export { takeBackReviews } from './taking/take-back.ts'
export { takeReviews } from './taking/take-reviews.ts'
export { foldReviewDays } from './trends/days/fold-days.ts'
export { reviewTrendJobs } from './trends/jobs.ts'
export { writeReviewLetters } from './trends/letters/write-letters.ts'
export { askForProblems } from './trends/problems/note-problems.ts'
export { registerReviewTrends } from './trends/routes.ts'
export { findAnswered, noteWithdrawn } from './withdrawing/withdraw-answer.ts'
