import { sql } from 'kysely'
import type { EnsuredContact } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { updateRows } from '../../platform/db/update-rows.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow } from '../announce.ts'
import { turnsAfterQuestions } from '../clocks/ask.ts'
import { turnOf } from '../clocks/turn-of.ts'
import type { Turn } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { type ConversationRow, readRows } from '../inbox/rows.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { tellMainLater } from '../side-threads/tell-main.ts'
import { knownParticipants } from './note-participants.ts'
import type { KeptAttachment, Placed } from './placement.ts'
import { previewOf } from './preview.ts'
import { storeIncoming } from './store-incoming.ts'

export type Addition = {
  message: ReceivedMessage
  attachments: KeptAttachment[]
  /** undefined for the postman: a bounce comes from nobody we would write to. */
  contact: EnsuredContact | undefined
  /** Held by this transaction. */
  before: ConversationRecord
  /** The conversation its clues named: another than `before` when that one was merged into it. */
  namedId: string
}

type Change = Addition & { id: string; isHuman: boolean; counts: boolean; turn: Turn }

/**
 * Adds messages to the conversations they belong to, one to each. Only what a person wrote opens a conversation again,
 * makes them wait and moves the clocks; automatic mail and what a blocked person sends are kept and shown.
 * @returns the messages' ids, in the order of the additions
 */
export async function addToConversations(tx: Tx, additions: readonly Addition[]): Promise<string[]> {
  if (additions.length === 0) return []
  const changes = await planChanges(tx, additions)
  await storeIncoming(tx, await place(tx, changes))
  await updateRows(
    tx,
    'conversations',
    changes.map((change) => changed(tx, change)),
    { version: sql`changed.version + 1` },
  )
  const rows = await readRows(
    tx,
    changes.map(({ before }) => before.id),
  )
  for (const change of changes) announceAddition(tx, change, rows.get(change.before.id)!)
  return changes.map(({ id }) => id)
}

async function planChanges(tx: Tx, additions: readonly Addition[]): Promise<Change[]> {
  const judged = additions.map((addition) => {
    const { message, contact } = addition
    const isHuman = message.classification.kind === 'human'
    const counts = isHuman && message.isHistory !== true && contact !== undefined && !contact.isBlocked
    return { ...addition, id: newId(), isHuman, counts }
  })
  const asked = judged.filter(({ counts }) => counts)
  const turns = await turnsAfterQuestions(
    tx,
    asked.map(({ before }) => before),
    tx.now(),
  )
  return judged.map((one) => ({
    ...one,
    turn: (one.counts && turns.get(one.before.id)) || turnOf(one.before),
  }))
}

async function place(tx: Tx, changes: readonly Change[]): Promise<Placed[]> {
  const trusted = changes
    .filter(({ message, contact }) => contact !== undefined && message.authentication?.isFailed !== true)
    .map(({ id, before, message }) => ({ id, conversationId: before.id, address: message.sender.address }))
  const known = new Set([...(await knownParticipants(tx, trusted))].map(({ id }) => id))
  return changes.map(({ id, message, attachments, contact, before, namedId, isHuman }) => ({
    ...{ id, message },
    placement: {
      conversationId: before.id,
      homeConversationId: namedId === before.id ? null : namedId,
      contactId: contact?.id ?? null,
      publicNumber: isHuman ? before.publicCount + 1 : null,
      attachments,
      isStranger: contact !== undefined && !known.has(id),
    },
  }))
}

function changed(tx: Tx, { message, attachments, before, turn, isHuman, counts }: Change) {
  const { lastSender, lastMessageAt, lastActivityAt, preview } = before
  return {
    id: before.id,
    ...turn,
    ...(counts
      ? { lastSender: 'contact', lastMessageAt: tx.now(), lastActivityAt: tx.now() }
      : { lastSender, lastMessageAt, lastActivityAt }),
    preview: counts ? previewOf(message.text) : preview,
    stars: message.stars === undefined ? before.stars : message.stars,
    messageCount: before.messageCount + 1,
    publicCount: before.publicCount + (isHuman ? 1 : 0),
    hasAttachments: before.hasAttachments || attachments.some((file) => !file.isInline),
  }
}

function announceAddition(
  tx: Tx,
  { id: messageId, message, contact, before, turn, counts }: Change,
  row: ConversationRow,
): void {
  // What follows is the customer's doing, and the events say so.
  const theirs: Tx = contact ? { ...tx, actor: { kind: 'contact', id: contact.id } } : tx
  const { kind } = message.classification
  if (turn.status !== before.status)
    announceRow(theirs, 'conversation.status_changed', row, { status: turn.status, previous: before.status })
  announceRow(theirs, 'message.received', row, { messageId, automatic: kind === 'human' ? null : kind })
  if (counts) tellMainLater(theirs, before, { messageId, happened: 'answered' })
}
