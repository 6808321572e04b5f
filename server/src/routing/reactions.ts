import type { Reactions } from '../platform/jobs/jobs.ts'
import { followMergedTag } from './follow-merged-tag.ts'

/** What routing does when something happens elsewhere. */
export const routingReactions: Reactions = {
  'tag.merged': { 'routing.followMergedTag': followMergedTag },
}
