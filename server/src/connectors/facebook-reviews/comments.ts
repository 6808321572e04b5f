import { z } from 'zod'
import {
  type GoneReview,
  type NewAnswer,
  ReviewProblem,
  type SeenReply,
  type SourceCall,
} from '../../reviews/index.ts'
import { storyOf } from './recommendation-id.ts'
import { afterOf, callGraph, findToken, pagingShape } from './request.ts'

const commentsAtOnce = 100

const commentShape = z.object({
  id: z.string(),
  message: z.string().default(''),
  created_time: z.string().pipe(z.coerce.date()),
  from: z.object({ id: z.string() }).optional(),
})
export const commentsShape = z.object({ data: z.array(commentShape), paging: pagingShape })
const writtenShape = z.union([z.object({ id: z.string() }), z.object({ success: z.literal(true) })])
type Comment = z.infer<typeof commentShape>
type Commented = Omit<GoneReview, 'isGone'>

/** The page's first comment is its answer; what it writes later goes on talking. */
export function answerAmong(comments: readonly Comment[], pageId: string): Comment | undefined {
  return comments
    .filter(({ from }) => from?.id === pageId)
    .toSorted((one, other) => Number(one.created_time) - Number(other.created_time))[0]
}

export function asReply({ message, created_time: changedAt }: Comment): SeenReply {
  return { text: message, changedAt, state: 'live', reason: '' }
}

/** The page's answer below a recommendation, as it is now. */
export async function readAnswer(call: SourceCall, { externalId, placeId }: Commented) {
  const storyId = storyOf(externalId)
  if (!storyId) return undefined
  return findAnswer(call, { storyId, pageId: placeId, token: await tokenOf(call, placeId) })
}

/** Comments as the page, or changes the comment: it may have been written in a try whose answer was lost. */
export async function putAnswer(call: SourceCall, { externalId, placeId, text }: NewAnswer): Promise<void> {
  const storyId = storyOf(externalId)
  if (!storyId) throw new ReviewProblem('refused', 'Facebook takes no comments on this recommendation.')
  const token = await tokenOf(call, placeId)
  const known = await findAnswer(call, { storyId, pageId: placeId, token })
  if (known?.message === text) return
  const path = known ? known.id : `${storyId}/comments`
  await callGraph(call, {
    path,
    token,
    write: { method: 'POST', form: { message: text } },
    shape: writtenShape,
  })
}

async function tokenOf(call: SourceCall, pageId: string): Promise<string> {
  const token = await findToken(call, pageId)
  if (!token) throw new ReviewProblem('not_allowed', '')
  return token
}

export async function removeAnswer(call: SourceCall, { externalId, placeId }: Commented): Promise<void> {
  const storyId = storyOf(externalId)
  if (!storyId) return
  const token = await tokenOf(call, placeId)
  const known = await findAnswer(call, { storyId, pageId: placeId, token })
  if (known)
    await callGraph(call, { path: known.id, token, write: { method: 'DELETE' }, shape: writtenShape })
}

async function findAnswer(
  call: SourceCall,
  { storyId, pageId, token }: { storyId: string; pageId: string; token: string },
): Promise<Comment | undefined> {
  const comments: Comment[] = []
  for (let after: string | null = ''; after !== null; ) {
    const query = {
      ...{ fields: 'id,message,created_time,from', filter: 'toplevel', order: 'chronological' },
      ...{ limit: String(commentsAtOnce), ...(after ? { after } : {}) },
    }
    const path = `${storyId}/comments`
    const page: z.infer<typeof commentsShape> = await callGraph(call, {
      path,
      token,
      query,
      shape: commentsShape,
    })
    comments.push(...page.data)
    after = afterOf(page.paging)
  }
  return answerAmong(comments, pageId)
}
