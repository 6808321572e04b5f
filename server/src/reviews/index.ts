/**
 * Owns reviews: what was said of a location in public, in all its versions, the brand's answers to it, and what it
 * teaches.
 */
export { remoteOrigin as platformOrigin } from '../platform/remote/ask-remote.ts'
export { askPlatform } from './ask-platform.ts'
export type { ReviewCapability } from './platforms/capability.ts'
export { readKept } from './read-kept.ts'
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
