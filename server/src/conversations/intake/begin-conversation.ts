import { type RawBuilder, sql } from 'kysely'
import { ensureHeldContacts } from '../../contacts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import {
  type Acknowledgement,
  acknowledgementOf,
  choosingAcknowledged,
  insertAcknowledgements,
} from '../acknowledgement/acknowledge.ts'
import { announceRow } from '../announce.ts'
import type { Connectors } from '../channel.ts'
import { choosePolicy } from '../clocks/choose-policy.ts'
import { afterQuestion, quietTurn, type Turn } from '../clocks/turns.ts'
import { asRow, type ConversationRow, rowColumns } from '../inbox/rows.ts'
import type { ReceiveOutcome } from '../received-message.ts'
import type { Arrival } from './arrival.ts'
import { findReceptions, type Newcomer, type Reception } from './find-reception.ts'
import { insertParticipants } from './note-participants.ts'
import type { Placed } from './placement.ts'
import { previewOf } from './preview.ts'
import { insertIncoming, momentOf, storeFiles } from './store-incoming.ts'

type Beginning = Newcomer & {
  reception: Reception
  turn: Turn
  isAcknowledged: boolean
  messageId: string
  /** What happens is the customer's doing, and the events say so. */
  theirs: Tx
}
type Begun = Beginning & { row: ConversationRow }

/**
 * Opens conversations with messages nobody had asked for, and has the customers told that they have arrived. A blocked
 * person's goes to spam. None may have to do with another; the senders are held.
 */
export async function beginConversations(
  context: Context,
  connectors: Connectors,
  tx: Tx,
  arrivals: readonly Arrival[],
): Promise<ReceiveOutcome[]> {
  if (arrivals.length === 0) return []
  const begun = await insertConversations(tx, await prepare(tx, connectors, arrivals))
  const placed = begun.map(placedOf)
  const acknowledgements: Acknowledgement[] = []
  for (const one of begun) {
    const { row, messageId, theirs, message, turn } = one
    const { kind } = message.classification
    announceRow(theirs, 'conversation.created', row, {})
    announceRow(theirs, 'message.received', row, { messageId, automatic: kind === 'human' ? null : kind })
    const dueAt = turn.firstResponseDueAt ?? tx.now()
    const asked = { ...one, dueAt, name: one.contact.name }
    if (one.isAcknowledged) acknowledgements.push(...acknowledgementOf(context, connectors, theirs, asked))
  }
  await writeTogether(tx, [
    insertParticipants(tx, placed),
    insertIncoming(tx, placed),
    ...insertAcknowledgements(tx, acknowledgements),
  ])
  await storeFiles(tx, placed)
  return begun.map(({ row, messageId }) => ({ outcome: 'created', conversationId: row.id, messageId }))
}

async function prepare(tx: Tx, connectors: Connectors, arrivals: readonly Arrival[]): Promise<Beginning[]> {
  const contacts = await ensureHeldContacts(
    tx,
    arrivals.map((arrival) => arrival.identity),
  )
  const newcomers = arrivals.map((arrival, index) => ({ ...arrival, contact: contacts[index]! }))
  const receptions = await findReceptions(tx, newcomers)
  const received = newcomers.map((newcomer, index) => {
    const reception = receptions[index]!
    const { contact, message } = newcomer
    const isNews = message.classification.kind === 'human' && message.isHistory !== true
    const turn = firstTurn(tx, newcomer, { reception, isNews })
    const theirs: Tx = { ...tx, actor: { kind: 'contact', id: contact.id } }
    return { ...newcomer, reception, turn, theirs, isAsked: isNews && turn.status === 'open' }
  })
  const asked = received.filter((one) => one.isAsked)
  const acknowledged = await choosingAcknowledged(tx, connectors, asked)
  return received.map((one) => ({ ...one, messageId: newId(), isAcknowledged: acknowledged.has(one) }))
}

function placedOf({ row, message, contact, attachments, messageId }: Begun): Placed {
  const placement = {
    conversationId: row.id,
    homeConversationId: null,
    contactId: contact.id,
    publicNumber: message.classification.kind === 'human' ? 1 : null,
    attachments,
    isStranger: false,
  }
  return { id: messageId, message, placement }
}

/** Several parts as one statement. */
async function writeTogether(tx: Tx, parts: readonly RawBuilder<unknown>[]): Promise<void> {
  const last = parts.at(-1)
  const others = parts.slice(0, -1).map((part, index) => sql`${sql.raw(`part_${index}`)} as (${part})`)
  await sql`with ${sql.join(others)} ${last}`.execute(tx.db)
}

function firstTurn(
  tx: Tx,
  { contact, message }: Newcomer,
  { reception, isNews }: { reception: Reception; isNews: boolean },
): Turn {
  const { location, settings } = reception
  const language = message.locale ?? contact.locale
  const quiet = quietTurn(
    choosePolicy(settings.policies, { ...reception.facts, language, stars: message.stars ?? null }),
  )
  if (contact.isBlocked || message.suspicion) return { ...quiet, status: 'spam' }
  return isNews ? afterQuestion(quiet, tx.now(), { hours: location?.hours, settings }) : quiet
}

async function insertConversations(tx: Tx, beginnings: readonly Beginning[]): Promise<Begun[]> {
  const started = beginnings.map((beginning) => ({ id: newId(), beginning }))
  const numbered = { number: sql`next_conversation_number(${tx.accountId}::uuid)` }
  const inserting = insertRows(
    'conversations',
    started.map(({ id, beginning }) => ({ id, ...startOf(tx, beginning) })),
    numbered,
  )
  const shown = sql.join(rowColumns.map((column) => sql.ref(column)))
  const { rows } = await sql<Inserted>`${inserting} returning ${shown}`.execute(tx.db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return started.map(({ id, beginning }) => ({ ...beginning, row: rowOf(byId.get(id)!, beginning) }))
}

type Inserted = Omit<Parameters<typeof asRow>[0], keyof ReturnType<typeof namesOf>>

function rowOf(inserted: Inserted, beginning: Beginning): ConversationRow {
  return asRow({ ...inserted, ...namesOf(beginning) })
}

function namesOf({ contact, message, reception }: Beginning) {
  return {
    contactName: contact.name || message.sender.address,
    locationName: reception.location?.name ?? null,
    departmentName: reception.department?.name ?? null,
    assigneeName: null,
    statusName: null,
    tags: null,
  }
}

function startOf(tx: Tx, { message, contact, reception, turn, isAcknowledged, attachments }: Beginning) {
  const isHuman = message.classification.kind === 'human'
  const moment = momentOf(message, tx.now())
  return {
    accountId: tx.accountId,
    channelId: message.channelId,
    contactId: contact.id,
    originalContactId: contact.id,
    locationId: reception.location?.id ?? null,
    departmentId: reception.department?.id ?? null,
    subject: message.subject.slice(0, 500),
    preview: previewOf(message.text),
    locale: message.locale ?? contact.locale,
    stars: message.stars ?? null,
    lastSender: isHuman ? 'contact' : 'system',
    messageCount: isAcknowledged ? 2 : 1,
    publicCount: isHuman ? 1 : 0,
    hasAttachments: attachments.some((file) => !file.isInline),
    lastMessageAt: moment,
    lastActivityAt: moment,
    createdAt: moment,
    ...turn,
  }
}
