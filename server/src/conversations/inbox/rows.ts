import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { Conversations } from '../../platform/db/schema.ts'
import { rowShape } from '../shapes.ts'

export type ConversationRow = z.infer<typeof rowShape>

const columns = [
  'conversations.id',
  'conversations.number',
  'conversations.subject',
  'conversations.preview',
  'conversations.status',
  'conversations.contactId',
  'conversations.locationId',
  'conversations.departmentId',
  'conversations.assigneeId',
  'conversations.lastSender',
  'conversations.lastMessageAt',
  'conversations.lastActivityAt',
  'conversations.waitingSince',
  'conversations.dueAt',
  'conversations.snoozedUntil',
  'conversations.messageCount',
  'conversations.hasAttachments',
  'conversations.hasFailure',
  'conversations.locale',
  'conversations.version',
] as const

/** The account's conversations with the names of all they point to; the start of every read that shows rows. */
export function selectRows(tx: Tx) {
  return tx.db
    .selectFrom('conversations')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'conversations.accountId')
        .onRef('contacts.id', '=', 'conversations.contactId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'conversations.accountId')
        .onRef('locations.id', '=', 'conversations.locationId'),
    )
    .leftJoin('departments', (join) =>
      join
        .onRef('departments.accountId', '=', 'conversations.accountId')
        .onRef('departments.id', '=', 'conversations.departmentId'),
    )
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'conversations.accountId')
        .onRef('members.id', '=', 'conversations.assigneeId'),
    )
    .select(columns)
    .select([
      'contacts.name as contactName',
      'locations.name as locationName',
      'departments.name as departmentName',
      'members.name as assigneeName',
    ])
    .where('conversations.accountId', '=', tx.accountId)
}

type Names = {
  contactName: string
  locationName: string | null
  departmentName: string | null
  assigneeName: string | null
}
type Column = (typeof columns)[number] extends `conversations.${infer Name}` ? Name : never

/** A selected row in the API's words. */
export function asRow(raw: Pick<Selectable<Conversations>, Column> & Names): ConversationRow {
  const { contactId, contactName, locationId, locationName, departmentId, departmentName } = raw
  const { assigneeId, assigneeName, status, lastSender, ...plain } = raw
  return {
    ...plain,
    status: rowShape.shape.status.parse(status),
    lastSender: rowShape.shape.lastSender.parse(lastSender),
    contact: { id: contactId, name: contactName },
    location: named(locationId, locationName),
    department: named(departmentId, departmentName),
    assignee: named(assigneeId, assigneeName),
  }
}

/** The row of one conversation, for the event that says it changed. */
export async function readRow(tx: Tx, conversationId: string): Promise<ConversationRow> {
  return asRow(await selectRows(tx).where('conversations.id', '=', conversationId).executeTakeFirstOrThrow())
}

function named(id: string | null, name: string | null) {
  return id ? { id, name: name ?? '' } : null
}
