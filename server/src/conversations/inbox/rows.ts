import { type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { Conversations } from '../../platform/db/schema.ts'
import { priorityShape, rowShape } from '../shapes.ts'

export type ConversationRow = z.infer<typeof rowShape>

/** What a row is made of, besides names. */
export const rowColumns = [
  'conversations.id',
  'conversations.number',
  'conversations.subject',
  'conversations.preview',
  'conversations.status',
  'conversations.statusId',
  'conversations.priority',
  'conversations.contactId',
  'conversations.locationId',
  'conversations.departmentId',
  'conversations.assigneeId',
  'conversations.lastSender',
  'conversations.sideOfId',
  'conversations.lastMessageAt',
  'conversations.lastActivityAt',
  'conversations.waitingSince',
  'conversations.worthFullUntil',
  'conversations.worthPausedFrom',
  'conversations.worthPausedUntil',
  'conversations.worthGoneAt',
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
    .select(rowColumns)
    .select([
      // Looked up, not joined: the planner would spend more time on the order of five tables than the query takes.
      customerName.as('contactName'),
      nameIn('locations', 'locationId').as('locationName'),
      nameIn('departments', 'departmentId').as('departmentName'),
      nameIn('members', 'assigneeId').as('assigneeName'),
      nameIn('statuses', 'statusId').as('statusName'),
      tagsOn.as('tags'),
    ])
    .where('conversations.accountId', '=', tx.accountId)
}

// Who never gave a name is known by their address; one that could not be believed carries a mark before it.
const customerName = sql<string>`(select coalesce(nullif(named.name, ''),
  (select regexp_replace(value, '^(unverified|unreachable):', '') from contact_identities as known
    where known.account_id = named.account_id and known.contact_id = named.id
    order by known.created_at, known.id fetch first 1 row only), '')
  from contacts as named where named.account_id = conversations.account_id and named.id = conversations.contact_id)`

const tagsOn = sql<ConversationRow['tags'] | null>`(select json_agg(json_build_object('id', tags.id,
    'name', tags.name, 'colour', tags.colour) order by lower(tags.name), tags.id)
  from conversation_tags as marks join tags on tags.account_id = marks.account_id and tags.id = marks.tag_id
  where marks.account_id = conversations.account_id and marks.conversation_id = conversations.id)`

function nameIn(table: 'locations' | 'departments' | 'members' | 'statuses', column: string) {
  const named = sql.ref(`conversations.${column}`)
  return sql<string | null>`(select name from ${sql.table(table)} as named
    where named.account_id = conversations.account_id and named.id = ${named})`
}

type Names = {
  contactName: string
  locationName: string | null
  departmentName: string | null
  assigneeName: string | null
  statusName: string | null
  tags: ConversationRow['tags'] | null
}
type Column = (typeof rowColumns)[number] extends `conversations.${infer Name}` ? Name : never

/** A selected row in the API's words. */
export function asRow(raw: Pick<Selectable<Conversations>, Column> & Names): ConversationRow {
  const { contactId, contactName, locationId, locationName, departmentId, departmentName } = raw
  const { assigneeId, assigneeName, status, priority, tags, lastSender, ...others } = raw
  const { worthFullUntil, worthPausedFrom, worthPausedUntil, worthGoneAt, ...plain } = others
  const worth = worthFullUntil &&
    worthGoneAt && {
      fullUntil: worthFullUntil,
      pausedFrom: worthPausedFrom,
      pausedUntil: worthPausedUntil,
      goneAt: worthGoneAt,
    }
  return {
    ...plain,
    status: rowShape.shape.status.parse(status),
    priority: priorityShape.options[priority] ?? 'normal',
    tags: tags ?? [],
    worth,
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

/** The rows of several conversations, by id. */
export async function readRows(tx: Tx, ids: readonly string[]): Promise<Map<string, ConversationRow>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(tx)
    .where('conversations.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((raw) => [raw.id, asRow(raw)]))
}

function named(id: string | null, name: string | null) {
  return id ? { id, name: name ?? '' } : null
}
