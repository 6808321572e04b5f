import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Problem } from './queries.ts'

export const problemStateNames: Record<Problem['state'], MessageKey> = {
  new: 'review-trends.state_new',
  looked_at: 'review-trends.state_looked_at',
  solved: 'review-trends.state_solved',
  dismissed: 'review-trends.state_dismissed',
}
