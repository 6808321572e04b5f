import { z } from 'zod'
import { jsonOf } from '../../platform/remote/json-of.ts'
import { type GoneReview, ReviewProblem, type SeenReview, type SourceCall } from '../../reviews/index.ts'
import { asReply, readAnswer } from './comments.ts'
import { ratingOf, rowShape, toReview, urlOf } from './recommendation.ts'
import { recommendationId } from './recommendation-id.ts'

const seconds = z.number().transform((at) => new Date(at * 1000))
// Ids are numbers in some pushes, and words in others.
const id = z.union([z.string(), z.number()]).transform(String)

/** What is said of one recommendation; who wrote it goes by two names. */
const changeShape = z.object({
  verb: z.enum(['add', 'edit', 'edited', 'remove']),
  item: z.literal('rating'),
  open_graph_story_id: id.optional(),
  reviewer_id: id.optional(),
  reviewer_name: z.string().optional(),
  sender_id: id.optional(),
  sender_name: z.string().optional(),
  recommendation_type: z.string().optional(),
  rating: z.number().optional(),
  review_text: z.string().nullish(),
  created_time: seconds,
})
type Change = z.infer<typeof changeShape>

const pushShape = z.object({
  object: z.literal('page'),
  entry: z.array(
    z.object({
      id,
      time: seconds,
      changes: z.array(z.object({ field: z.string(), value: z.unknown() })).default([]),
    }),
  ),
})

/** Understands a recommendation that was read, or a push: of several pages, and of much besides recommendations. */
export async function read(call: SourceCall, raw: Buffer): Promise<readonly (SeenReview | GoneReview)[]> {
  const json = jsonOf(raw)
  const row = rowShape.safeParse(json).data
  if (row) return [toReview(row)]
  const push = pushShape.safeParse(json).data
  if (!push) throw unreadable()
  const found: (SeenReview | GoneReview)[] = []
  for (const { id: pageId, time, changes } of push.entry)
    for (const value of changes.flatMap((one) => (isRating(one) ? [one.value] : []))) {
      const change = changeShape.safeParse(value).data
      if (!change) throw unreadable()
      found.push(await understood(call, change, { pageId, time }))
    }
  return found
}

// Comments below a recommendation and reactions to it come by the same field.
function isRating({ field, value }: { field: string; value?: unknown }): boolean {
  return field === 'ratings' && Object(value).item === 'rating'
}

async function understood(
  call: SourceCall,
  change: Change,
  { pageId, time }: { pageId: string; time: Date },
): Promise<SeenReview | GoneReview> {
  const { verb, open_graph_story_id: storyId, created_time: writtenAt } = change
  const reviewerId = change.reviewer_id ?? change.sender_id ?? ''
  const externalId = recommendationId({ pageId, storyId, reviewerId, writtenAt })
  if (verb === 'remove') return { externalId, placeId: pageId, isGone: true }
  const isEdited = verb !== 'add'
  // A push does not say whether there is an answer already.
  const answer = isEdited ? await readAnswer(call, { externalId, placeId: pageId }) : undefined
  return {
    ...{ externalId, placeId: pageId, placeName: '' },
    author: { name: change.reviewer_name ?? change.sender_name ?? '', id: reviewerId || null },
    rating: ratingOf(change),
    ...{ title: '', text: change.review_text ?? '', translation: '', language: null },
    ...{ writtenAt, changedAt: isEdited ? time : writtenAt, media: [], url: urlOf(storyId) },
    reply: answer ? asReply(answer) : null,
  }
}

function unreadable(): ReviewProblem {
  return new ReviewProblem('unreadable', 'This is no recommendation and no notification of Facebook.')
}
