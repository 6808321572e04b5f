import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { assignConversation, tagConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { currentSuggestion } from './get-suggestion.ts'
import { readOpen } from './read-open.ts'
import { lockSuggestion, type StoredSuggestion, writeSuggestion } from './stored.ts'
import { announceSuggestion } from './suggest-upon.ts'

export const answerShape = z.object({
  what: z.enum(['department', 'tag']),
  id: z.uuid().meta({ description: 'Of the department or tag that was proposed' }),
})
export type Answer = z.infer<typeof answerShape>

/**
 * Does what was proposed, as the person who accepts it: from that it learns like from any deed of theirs.
 * @throws AppError forbidden, not_found when it is not proposed any more
 */
export async function acceptSuggestion(context: Context, id: string, answer: Answer): Promise<void> {
  await answerSuggestion(context, id, answer, 'accepted')
}

/** Says that it is not so: nobody is shown it again, and it is learned from. @throws AppError forbidden, not_found */
export async function dismissSuggestion(context: Context, id: string, answer: Answer): Promise<void> {
  await answerSuggestion(context, id, answer, 'dismissed')
}

async function answerSuggestion(
  context: Context,
  id: string,
  answer: Answer,
  state: 'accepted' | 'dismissed',
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const suggestion = await holdProposed(tx, id, answer)
    const inside = within(context, tx)
    if (state === 'accepted' && answer.what === 'department')
      await assignConversation(inside, id, { departmentId: answer.id })
    if (state === 'accepted' && answer.what === 'tag')
      await tagConversation(inside, id, { add: [answer.id], remove: [] })
    await writeSuggestion(tx, withState(suggestion, answer, state))
  })
}

async function holdProposed(tx: Tx, id: string, { what, id: ofId }: Answer): Promise<StoredSuggestion> {
  const locked = await lockSuggestion(tx, id)
  const [open] = await readOpen(tx, [id])
  const suggestion = open && (locked ?? (await currentSuggestion(tx, open)))
  const isOpen =
    what === 'department'
      ? suggestion?.departmentId === ofId && suggestion.state === 'open'
      : suggestion?.tags.some((tag) => tag.tagId === ofId && tag.state === 'open')
  if (!open || !suggestion || !isOpen)
    throw new AppError('not_found', 'This is not suggested any more.', { key: 'suggestion_gone' })
  announceSuggestion(tx, open)
  return suggestion
}

function withState(
  suggestion: StoredSuggestion,
  { what, id }: Answer,
  state: 'accepted' | 'dismissed',
): StoredSuggestion {
  if (what === 'department') return { ...suggestion, state }
  return { ...suggestion, tags: suggestion.tags.map((tag) => (tag.tagId === id ? { ...tag, state } : tag)) }
}
