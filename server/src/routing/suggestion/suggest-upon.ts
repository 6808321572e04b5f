import { sql } from 'kysely'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { record } from '../../platform/events/record.ts'
import { act } from './act.ts'
import { findModel, type Model, readCounts } from './model.ts'
import { type Proposal, propose } from './propose.ts'
import { isPut, type Open, readOpen } from './read-open.ts'
import { readTexts } from './read-texts.ts'
import { readSuggestionSettings } from './settings.ts'

/** Proposes a department and tags for each conversation that began, or lost its department, in these events. */
export async function suggestUpon(context: Context, events: readonly StoredEvent[]): Promise<void> {
  const ids = [...new Set(events.filter(asks).flatMap(({ subjectId }) => subjectId ?? []))]
  if (ids.length === 0) return
  const { waiting, threshold } = await context.transaction((tx) => suggest(tx, ids))
  for (const id of waiting) await context.transaction((tx) => act(within(context, tx), tx, id, threshold))
}

function asks({ type, payload }: StoredEvent): boolean {
  if (type === 'conversation.assigned') return payload.departmentId === null
  return type === 'conversation.created' || type === 'message.received'
}

// Also those are waited for that were written before, when it was broken off before anything was done.
async function suggest(tx: Tx, ids: readonly string[]): Promise<{ waiting: string[]; threshold: number }> {
  const { mode, threshold } = await readSuggestionSettings(tx)
  const model = mode === 'off' ? undefined : await findModel(tx)
  if (!model || model.lessons === 0) return { waiting: [], threshold }
  const known = await listStates(tx, ids)
  const isNew = ids.filter((id) => !known.has(id))
  await write(tx, await proposeFor(tx, model, await readOpen(tx, isNew)))
  const isOpen = (await listStates(tx, ids)).entries().filter(([, state]) => state === 'open')
  return { waiting: mode === 'act' ? [...isOpen].map(([id]) => id) : [], threshold }
}

async function write(tx: Tx, found: readonly Found[]): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ conversation, department, tags }) => ({
    accountId: tx.accountId,
    conversationId: conversation.id,
    departmentId: department?.id ?? null,
    confidence: department?.confidence ?? null,
    reasons: department?.reasons ?? [],
    tags: tags.map(({ id, ...tag }) => ({ tagId: id, ...tag, state: 'open' })),
    state: 'open',
    at: tx.now(),
  }))
  // Two may propose at once: what is there stands, nobody is told twice and nothing is done twice.
  const inserting = insertRows('suggestions', rows)
  const { rows: made } = await sql<{ id: string }>`${inserting}
    on conflict (account_id, conversation_id) do nothing returning conversation_id as id`.execute(tx.db)
  const isMade = new Set(made.map(({ id }) => id))
  for (const { conversation } of found) if (isMade.has(conversation.id)) announceSuggestion(tx, conversation)
}

async function listStates(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('suggestions')
    .select(['conversationId', 'state'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', 'in', ids)
    .execute()
  return new Map(rows.map(({ conversationId, state }) => [conversationId, state]))
}

type Found = { conversation: Open; department: Proposal | undefined; tags: Proposal[] }

/** What is proposed for conversations now: nothing that is gone, that they have already, or that changes nothing. */
export async function proposeFor(tx: Tx, model: Model, open: readonly Open[]): Promise<Found[]> {
  const texts = await readTexts(
    tx,
    open.map(({ id }) => id),
    model,
  )
  const words = [...texts.values()].flatMap((text) => text.words)
  const counts = await readCounts(
    tx,
    model,
    words.map(({ key }) => key),
  )
  const usable = await readUsable(tx)
  return open.flatMap((conversation) => {
    const text = texts.get(conversation.id)
    if (!text) return []
    const proposed = propose(counts, text.words, model)
    const tags = proposed.tags.filter(({ id }) => usable.has(id) && !conversation.tagIds.includes(id))
    const { department } = proposed
    const isNews =
      department &&
      usable.has(department.id) &&
      !isPut(conversation) &&
      department.id !== conversation.departmentId
    if (!isNews && tags.length === 0) return []
    return [{ conversation, department: isNews ? department : undefined, tags }]
  })
}

async function readUsable(tx: Tx): Promise<Set<string>> {
  const usable = (table: 'departments' | 'tags') =>
    tx.db.selectFrom(table).select('id').where('accountId', '=', tx.accountId).where('archivedAt', 'is', null)
  const rows = await usable('departments').unionAll(usable('tags')).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Says that what is proposed for a conversation is another than before. */
export function announceSuggestion(
  tx: Tx,
  { id, locationId, departmentId }: Pick<Open, 'id' | 'locationId' | 'departmentId'>,
): void {
  record(tx, 'conversation.suggestion_changed', { subjectId: id, locationId, departmentId })
}
