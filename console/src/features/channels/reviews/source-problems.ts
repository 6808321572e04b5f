import type { MessageKey } from '../../../lib/message-keys.ts'

/** What is in the way of reading a source, in words. */
export function problemOf(problem: string): MessageKey {
  switch (problem) {
    case 'review_source_later':
      return 'reviews.sourceLater'
    case 'review_source_signed_out':
      return 'reviews.sourceSignedOut'
    default:
      return 'reviews.sourceRefused'
  }
}
