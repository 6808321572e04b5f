import { assignConversation, tagConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { findModel } from './model.ts'
import { readOpen } from './read-open.ts'
import { lockSuggestion, type StoredTag, writeSuggestion } from './stored.ts'

/** How many lessons a label needs before anything is done by itself, and how many departments must have as many. */
export const leastToAct = 20
export const leastDepartments = 2

/**
 * Does what is proposed for a conversation, once, where it is sure enough: nobody has said where it belongs, nobody has
 * taken it, and there are lessons enough. Done as a rule, so that the guard against loops sees it and nothing is learned
 * from it.
 */
export async function act(context: Context, tx: Tx, id: string, threshold: number): Promise<void> {
  const model = await findModel(tx)
  const suggestion = await lockSuggestion(tx, id)
  const [conversation] = await readOpen(tx, [id])
  if (!model || suggestion?.state !== 'open' || !conversation || conversation.assigneeId) return
  const ready = await readReady(tx)
  const actor = { kind: 'rule' as const, id: model.actorId, name: '' }
  const inside = within(context.as(actor), { ...tx, actor })
  const isSure = (confidence: number | null) => confidence !== null && confidence >= threshold
  const { departmentId, confidence } = suggestion
  const moves =
    departmentId !== null &&
    !conversation.isTouched &&
    isSure(confidence) &&
    ready.departments.has(departmentId) &&
    ready.departments.size >= leastDepartments
  const isMoved = moves && (await isDone(tx, () => assignConversation(inside, id, { departmentId })))
  const sure = suggestion.tags.filter((tag) => isSure(tag.confidence) && ready.tags.has(tag.tagId))
  const add = sure.map(({ tagId }) => tagId)
  const isTagged =
    add.length > 0 && (await isDone(tx, () => tagConversation(inside, id, { add, remove: [] })))
  if (!isMoved && !isTagged) return
  const tags = suggestion.tags.map(
    (tag): StoredTag => (isTagged && add.includes(tag.tagId) ? { ...tag, state: 'acted' } : tag),
  )
  await writeSuggestion(tx, { ...suggestion, state: isMoved ? 'acted' : suggestion.state, tags })
}

// It is gone, full or cannot be moved, which is no reason to stop the others.
async function isDone(tx: Tx, work: () => Promise<void>): Promise<boolean> {
  const { refusal } = await attempt(tx, work)
  return refusal === undefined
}

/** Departments and tags with lessons enough to act on. */
export async function readReady(tx: Tx): Promise<{ departments: Set<string>; tags: Set<string> }> {
  const rows = await tx.db
    .selectFrom('suggestionLabels')
    .select('label')
    .where('accountId', '=', tx.accountId)
    .where('lessons', '>=', leastToAct)
    .execute()
  const idsOf = (role: string) =>
    new Set(rows.filter(({ label }) => label.startsWith(role)).map(({ label }) => label.slice(1)))
  return { departments: idsOf('d'), tags: idsOf('t') }
}
