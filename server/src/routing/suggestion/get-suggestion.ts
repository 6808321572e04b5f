import { z } from 'zod'
import { requirePermission, visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findModel } from './model.ts'
import { isPut, type Open, readOpen } from './read-open.ts'
import { readSuggestionSettings } from './settings.ts'
import { findSuggestion, proposedShape, type StoredSuggestion } from './stored.ts'
import { proposeFor } from './suggest-upon.ts'

const named = { id: z.uuid(), name: z.string() }

export const suggestionShape = z
  .object({
    department: proposedShape.extend(named).nullable(),
    tags: z.array(proposedShape.extend(named)),
  })
  .meta({ id: 'Suggestion' })

type Suggestion = z.infer<typeof suggestionShape>

const nothing: Suggestion = { department: null, tags: [] }

/**
 * What is proposed for a conversation that is being worked on and nobody has answered yet, or what was done by itself
 * and still stands so.
 * @throws AppError forbidden, not_found
 */
export async function getSuggestion(tx: Tx, id: string): Promise<Suggestion> {
  requirePermission(tx.actor, 'conversations.read')
  const [open] = await readOpen(tx, [id])
  if (!open) return (await isSeen(tx, id)) ? nothing : refuse()
  const { mode } = await readSuggestionSettings(tx)
  const stored = mode === 'off' ? undefined : await currentSuggestion(tx, open)
  if (!stored) return nothing
  const { departmentId, confidence } = stored
  const tags = stored.tags.filter((tag) => isCurrent(tag.state, open.tagIds.includes(tag.tagId)))
  const isInPlace = departmentId === open.departmentId
  const isShown = departmentId && isCurrent(stored.state, isInPlace) && (isInPlace || !isPut(open))
  const names = await readNames(tx, [departmentId ?? '', ...tags.map(({ tagId }) => tagId)])
  const name = departmentId && names.get(departmentId)
  return {
    department:
      isShown && name && confidence !== null
        ? { id: departmentId, name, confidence, reasons: stored.reasons, state: stored.state }
        : null,
    tags: tags.flatMap(({ tagId, ...tag }) => {
      const tagName = names.get(tagId)
      return tagName ? [{ id: tagId, name: tagName, ...tag }] : []
    }),
  }
}

/** What was proposed when it began, or what would be now: it may have begun before anything was known. */
export async function currentSuggestion(tx: Tx, open: Open): Promise<StoredSuggestion | undefined> {
  const stored = await findSuggestion(tx, open.id)
  const model = stored ? undefined : await findModel(tx)
  if (!model || model.lessons === 0) return stored
  const [found] = await proposeFor(tx, model, [open])
  if (!found) return undefined
  return {
    conversationId: open.id,
    departmentId: found.department?.id ?? null,
    confidence: found.department?.confidence ?? null,
    reasons: found.department?.reasons ?? [],
    state: 'open',
    tags: found.tags.map(({ id, ...tag }) => ({ tagId: id, ...tag, state: 'open' as const })),
  }
}

function isCurrent(state: StoredSuggestion['state'], isSo: boolean): boolean {
  return (state === 'open' && !isSo) || (state === 'acted' && isSo)
}

async function isSeen(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleConversations(tx.actor))
    .executeTakeFirst()
  return found !== undefined
}

function refuse(): never {
  throw new AppError('not_found', 'There is no such conversation.', { key: 'conversation_gone' })
}

async function readNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = ids.filter(Boolean)
  if (wanted.length === 0) return new Map()
  const named = (table: 'departments' | 'tags') =>
    tx.db
      .selectFrom(table)
      .select(['id', 'name'])
      .where('accountId', '=', tx.accountId)
      .where('archivedAt', 'is', null)
      .where('id', 'in', wanted)
  const rows = await named('departments').unionAll(named('tags')).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
