import { sql } from 'kysely'
import {
  addToHistory,
  type PastConversation,
  type PastMessage,
  storeHistory,
} from '../conversations/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { customersOf, pastMessages, pastOf, requesterOf } from './build-past.ts'
import type { OpenFile } from './file/open-file.ts'
import { findContacts, recall, remember } from './find-contacts.ts'
import { type Gathered, gather } from './gather-conversations.ts'
import { holdTaking, noteDone, type Outcome } from './hold.ts'
import type { Import } from './imports.ts'
import { type Ground, type Loss, statusOf } from './past-conversation.ts'
import { type Ready, type ReadyMessage, readyMessage } from './ready-message.ts'

/** Takes some conversations of an import, all or none. Returns how many there were; undefined when it was paused. */
export async function takeConversations(
  context: Context,
  found: Import,
  { ground, file, most }: { ground: Ground; file: OpenFile; most: number },
): Promise<number | undefined> {
  const gathered = await context.read((tx) => gather(tx, found.id, most))
  // Files and markup first and outside the transaction: no lock waits for them.
  const ready = await Promise.all(
    gathered.map(async (one) => ({
      ...one,
      messages: await Promise.all(one.messages.map((message) => readyMessage(context, file, message))),
    })),
  )
  const isHeld = await context.transaction(async (tx) => {
    if (!(await holdTaking(tx, found.id))) return false
    const waiting = await stillWaiting(tx, found.id, gathered)
    const outcomes = await take(
      tx,
      ground,
      ready.filter((one) => waiting.has(one.id)),
    )
    await noteDone(tx, found.id, outcomes)
    return true
  })
  return isHeld ? gathered.length : undefined
}

/** Leaves a conversation that the database would not have, so that it holds nobody up. */
export async function leaveNext(context: Context, { id }: Import): Promise<void> {
  await context.transaction(async (tx) => {
    const [first] = await gather(tx, id, 1)
    if (!first || !(await holdTaking(tx, id))) return
    await noteDone(tx, id, outcomesOf(first, 'left', 'refused', []))
  })
}

// Another worker may have taken them since they were gathered.
async function stillWaiting(tx: Tx, importId: string, gathered: readonly Gathered[]): Promise<Set<string>> {
  const ids = gathered.map((one) => one.id)
  const rows = await tx.db
    .selectFrom('importRecords')
    .select('externalId')
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .where('kind', '=', 'conversation')
    .where('state', '=', 'waiting')
    .where(sql<boolean>`external_id = any(${ids}::text[])`)
    .execute()
  return new Set(rows.map((row) => row.externalId))
}

async function take(tx: Tx, ground: Ground, ready: readonly Ready[]): Promise<Outcome[]> {
  const { origin } = ground
  const known = await recall(
    tx,
    origin,
    'conversation',
    ready.map((one) => one.id),
  )
  const knownMessages = await recall(tx, origin, 'message', ready.flatMap(messageKeys))
  const outcomes: Outcome[] = []
  const wanted = ready.filter((one) => {
    const reason = reasonToLeave(ground, one)
    if (reason) outcomes.push(...outcomesOf(one, 'left', reason, []))
    return reason === undefined
  })
  const contacts = await findContacts(
    tx,
    origin,
    wanted.flatMap((one) => customersOf(ground, one)),
  )
  const fresh: { one: Ready; past: PastConversation; losses: Loss[] }[] = []
  for (const one of wanted) {
    const ownId = known.get(one.id)
    if (ownId === undefined) fresh.push({ one, ...pastOf(ground, one, contacts) })
    else outcomes.push(...(await extend(tx, ground, { one, ownId, contacts, knownMessages })))
  }
  await storeHistory(
    tx,
    fresh.map(({ past }) => past),
  )
  await remember(
    tx,
    origin,
    fresh.flatMap(({ one, past }) => things(one, past.id, past.messages)),
  )
  return [...outcomes, ...fresh.flatMap(({ one, losses }) => outcomesOf(one, 'taken', null, losses))]
}

function reasonToLeave(ground: Ground, one: Ready): string | undefined {
  if (statusOf(ground, one.content) === 'leave') return 'status'
  return one.messages.length === 0 ? 'empty' : undefined
}

type Extension = {
  one: Ready
  ownId: string
  contacts: ReadonlyMap<string, string>
  knownMessages: ReadonlyMap<string, string>
}

// A later export of the same product: only what was said since is new.
async function extend(
  tx: Tx,
  ground: Ground,
  { one, ownId, contacts, knownMessages }: Extension,
): Promise<Outcome[]> {
  const isNew = one.messages.map((message) => !knownMessages.has(keyOf(one, message)))
  const added = pastMessages(ground, one, contacts).filter((_message, index) => isNew[index])
  if (added.length === 0) return outcomesOf(one, 'known', null, [])
  const customer = requesterOf(one)
  const isThere = await addToHistory(tx, { conversationId: ownId, customer, messages: added })
  if (!isThere) return outcomesOf(one, 'left', 'deleted_here', [])
  const fresh = { ...one, messages: one.messages.filter((_message, index) => isNew[index]) }
  await remember(tx, ground.origin, things(fresh, ownId, added))
  return outcomesOf(
    one,
    'taken',
    'added',
    fresh.messages.flatMap((message) => message.losses),
  )
}

function things(one: Ready, ownId: string, messages: readonly PastMessage[]) {
  return [
    { kind: 'conversation', externalId: one.id, ownId },
    ...one.messages.map((message, index) => ({
      ...{ kind: 'message', externalId: keyOf(one, message) },
      ownId: messages[index]?.id ?? '',
    })),
  ]
}

function messageKeys(one: Ready): string[] {
  return one.messages.map((message) => keyOf(one, message))
}

// Some products number messages within their conversation only.
function keyOf(one: { id: string }, { foreign }: ReadyMessage): string {
  return `${one.id}/${foreign.id}`
}

function outcomesOf(
  one: { id: string; separate: string[] },
  state: Outcome['state'],
  reason: string | null,
  losses: Loss[],
): Outcome[] {
  return [
    { kind: 'conversation', externalId: one.id, state, reason, losses },
    ...one.separate.map((externalId) => ({ kind: 'message', externalId, state, reason, losses: [] })),
  ]
}
