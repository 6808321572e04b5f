import type { Judgement } from '../judging/judgement.ts'
import type { SeenReply } from '../source.ts'

/** All of a review that can change. */
export type ReviewState = Judgement & {
  placeId: string
  locationId: string | null
  conversationId: string | null
  stars: number | null
  nativeRating: string
  title: string
  text: string
  translation: string
  authorName: string
  authorId: string | null
  media: unknown
  url: string | null
  isStarOnly: boolean
  writtenAt: Date
  changedAt: Date
  seenAt: Date
  removedAt: Date | null
  forgetAt: Date | null
  isDue: boolean
  dueFrom: Date | null
  answeredAt: Date | null
  replyText: string | null
  replyState: 'submitted' | SeenReply['state'] | null
  replyReason: string
  replyChangedAt: Date | null
  replyMessageId: string | null
  versionCount: number
}
