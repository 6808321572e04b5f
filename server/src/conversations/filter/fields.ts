import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { priorityShape } from '../shapes.ts'

export type Sql = RawBuilder<SqlBool>

/** What a condition on a field becomes. Choices come without null, which is asked apart. */
export type Field =
  | {
      kind: 'choice'
      among: (values: string[], tx: Tx) => Sql
      isNone?: Sql
      known?: readonly string[]
      isId?: true
    }
  | { kind: 'text'; text: RawBuilder<string> }
  | { kind: 'time'; time: RawBuilder<Date | null> }
  | { kind: 'number'; number: RawBuilder<number | null> }
  | { kind: 'flag'; flag: (tx: Tx) => Sql }

const ranks: readonly string[] = priorityShape.options
const statuses = ['open', 'waiting', 'snoozed', 'resolved', 'spam'] as const
const ratings = ['good', 'bad'] as const
const clockStates = ['overdue', 'dueSoon', 'running', 'none'] as const
// What is due within it can still be reached by whoever starts now.
const soonMs = 30 * 60_000

/** Every field a filter may ask for, by its name in the API. */
export const fields: Readonly<Record<string, Field>> = {
  status: { ...column('conversations.status', 'text'), known: statuses },
  customStatus: id('conversations.statusId'),
  priority: {
    kind: 'choice',
    known: priorityShape.options,
    among: (values) => isIn('conversations.priority', values.map(rank), 'int'),
  },
  assignee: {
    ...id('conversations.assigneeId'),
    among: (values, tx) => isIn('conversations.assigneeId', people(values, tx), 'uuid'),
  },
  department: id('conversations.departmentId'),
  location: id('conversations.locationId'),
  region: lookedUp('locations', 'locationId', 'regionId'),
  channel: id('conversations.channelId'),
  medium: lookedUp('channels', 'channelId', 'connector'),
  contact: id('conversations.contactId'),
  language: column('conversations.locale', 'text'),
  tag: {
    kind: 'choice',
    isId: true,
    among: (values) => sql`exists (select from conversation_tags as marked where ${ofThis('marked')}
      and marked.tag_id = any(${values}::uuid[]))`,
    isNone: sql`not exists (select from conversation_tags as marked where ${ofThis('marked')})`,
  },
  follower: {
    kind: 'choice',
    isId: true,
    among: (values, tx) => sql`exists (select from followers as following where ${ofThis('following')}
      and following.member_id = any(${people(values, tx)}::uuid[]))`,
    isNone: sql`not exists (select from followers as following where ${ofThis('following')})`,
  },
  clock: {
    kind: 'choice',
    known: clockStates,
    among: (values, tx) =>
      sql`(${sql.join(
        values.map((one) => clock(one, tx)),
        sql` or `,
      )})`,
  },
  lastSender: { ...column('conversations.lastSender', 'text'), known: ['contact', 'member', 'system'] },
  subject: { kind: 'text', text: sql`conversations.subject` },
  // What they wrote last: only rules ask for it, of the few conversations they look at. People search.
  customerWords: {
    kind: 'text',
    text: sql`coalesce((select said.text from messages as said where ${ofThis('said')} and said.kind = 'incoming'
      order by said.created_at desc, said.id desc limit 1), '')`,
  },
  customer: {
    kind: 'text',
    text: sql`(select concat_ws(' ', named.name, (select string_agg(value, ' ') from contact_identities as known
      where known.account_id = named.account_id and known.contact_id = named.id)) from contacts as named
      where named.account_id = conversations.account_id and named.id = conversations.contact_id)`,
  },
  createdAt: time('created_at'),
  lastActivityAt: time('last_activity_at'),
  lastMessageAt: time('last_message_at'),
  waitingSince: time('waiting_since'),
  dueAt: time('due_at'),
  snoozedUntil: time('snoozed_until'),
  resolvedAt: time('resolved_at'),
  stars: { kind: 'number', number: sql`conversations.stars` },
  messageCount: { kind: 'number', number: sql`conversations.message_count` },
  rating: {
    kind: 'choice',
    known: ratings,
    among: (values) => sql`exists (select from conversation_ratings as rated where ${ofThis('rated')}
      and rated.is_good = any(${values.map((value) => value === 'good')}::boolean[]))`,
    isNone: sql`not exists (select from conversation_ratings as rated where ${ofThis('rated')})`,
  },
  hasAttachments: { kind: 'flag', flag: () => sql`conversations.has_attachments` },
  hasFailure: { kind: 'flag', flag: () => sql`conversations.has_failure` },
  isUnread: {
    kind: 'flag',
    flag: (
      tx,
    ) => sql`conversations.message_count > coalesce((select seen.read_count from conversation_reads as seen
      where ${ofThis('seen')} and seen.member_id = ${memberOf(tx)}::uuid), 0)`,
  },
  mentionsMe: {
    kind: 'flag',
    flag: (tx) => sql`exists (select from mentions as naming where ${ofThis('naming')}
      and naming.member_id = ${memberOf(tx)}::uuid)`,
  },
}

/** A field of the brand's own. */
export function customField(fieldId: string, kind: string): Field {
  const own = <T>(column: string) => sql<T>`(select own.${sql.raw(column)} from conversation_fields as own
    where ${ofThis('own')} and own.field_id = ${fieldId}::uuid)`
  switch (kind) {
    case 'number':
      return { kind: 'number', number: own<number | null>('number') }
    case 'date':
      return { kind: 'time', time: sql`(${own('value')})::date::timestamptz` }
    case 'checkbox':
      return { kind: 'flag', flag: () => sql`coalesce(${own('value')} = 'true', false)` }
    case 'choice':
      return {
        kind: 'choice',
        among: (values) => sql`exists (select from conversation_fields as own where ${ofThis('own')}
          and own.field_id = ${fieldId}::uuid and own.value = any(${values}::text[]))`,
        isNone: sql`${own('value')} is null`,
      }
    default:
      return { kind: 'text', text: sql`coalesce(${own('value')}, '')` }
  }
}

function ofThis(table: string) {
  return sql`${sql.ref(`${table}.accountId`)} = conversations.account_id
    and ${sql.ref(`${table}.conversationId`)} = conversations.id`
}

function id(name: string) {
  return { ...column(name, 'uuid'), isId: true as const }
}

function column(name: string, type: string): Extract<Field, { kind: 'choice' }> {
  return {
    kind: 'choice',
    among: (values) => isIn(name, values, type),
    isNone: sql`${sql.ref(name)} is null`,
  }
}

// One value is asked for by "=", which lets the order of an index be used.
function isIn(name: string, values: readonly (string | number | null)[], type: string): Sql {
  const as = sql.raw(type)
  return values.length === 1
    ? sql`${sql.ref(name)} = ${values[0]}::${as}`
    : sql`${sql.ref(name)} = any(${[...values]}::${as}[])`
}

function lookedUp(table: 'locations' | 'channels', own: string, wanted: string): Field {
  const type = sql.raw(wanted === 'connector' ? 'text' : 'uuid')
  return {
    kind: 'choice',
    ...(wanted === 'connector' ? {} : { isId: true as const }),
    among: (
      values,
    ) => sql`${sql.ref(`conversations.${own}`)} in (select found.id from ${sql.table(table)} as found
      where found.account_id = conversations.account_id and ${sql.ref(`found.${wanted}`)} = any(${values}::${type}[]))`,
    isNone: sql`not exists (select from ${sql.table(table)} as found where found.account_id = conversations.account_id
      and found.id = ${sql.ref(`conversations.${own}`)} and ${sql.ref(`found.${wanted}`)} is not null)`,
  }
}

function time(name: string): Field {
  return { kind: 'time', time: sql`conversations.${sql.raw(name)}` }
}

function rank(name: string): number {
  return ranks.indexOf(name)
}

function memberOf(tx: Tx): string | null {
  return tx.actor.kind === 'member' ? tx.actor.id : null
}

function people(values: string[], tx: Tx): (string | null)[] {
  return values.map((value) => (value === 'me' ? memberOf(tx) : value))
}

function clock(state: string, tx: Tx): Sql {
  const now = tx.now()
  const soon = new Date(now.getTime() + soonMs)
  switch (state) {
    case 'overdue':
      return sql`conversations.due_at <= ${now}::timestamptz`
    case 'dueSoon':
      return sql`conversations.due_at > ${now}::timestamptz and conversations.due_at <= ${soon}::timestamptz`
    case 'running':
      return sql`conversations.due_at > ${soon}::timestamptz`
    default:
      return sql`conversations.due_at is null`
  }
}
