import { sql } from 'kysely'
import type { Action } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { RuleChange } from './shapes.ts'

/** What actions can change of a conversation. */
export type State = {
  plain: Readonly<Record<(typeof plainNames)[number], string | null>>
  tags: ReadonlySet<string>
  followers: ReadonlySet<string>
  fields: ReadonlyMap<string, string>
}

const plainNames = [
  'assignee',
  'department',
  'location',
  'priority',
  'status',
  'ownStatus',
  'snoozedUntil',
] as const
const priorities = ['low', 'normal', 'high', 'urgent']

/** A conversation as it is now; undefined when it is gone. */
export async function readState(tx: Tx, id: string): Promise<State | undefined> {
  const { rows } = await sql<Row>`select assignee_id, department_id, location_id, priority, status, status_id,
      snoozed_until,
      array(select tag_id::text from conversation_tags as one where one.account_id = conversations.account_id
        and one.conversation_id = conversations.id) as tags,
      array(select member_id::text from followers as one where one.account_id = conversations.account_id
        and one.conversation_id = conversations.id) as followers,
      coalesce((select jsonb_object_agg(field_id, value) from conversation_fields as one
        where one.account_id = conversations.account_id and one.conversation_id = conversations.id), '{}') as fields
    from conversations where account_id = ${tx.accountId}::uuid and id = ${id}::uuid`.execute(tx.db)
  const row = rows[0]
  return (
    row && {
      plain: {
        assignee: row.assigneeId,
        department: row.departmentId,
        location: row.locationId,
        priority: priorities[row.priority] ?? 'normal',
        status: row.status,
        ownStatus: row.statusId,
        snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
      },
      tags: new Set(row.tags),
      followers: new Set(row.followers),
      fields: new Map(Object.entries(row.fields)),
    }
  )
}

type Row = {
  assigneeId: string | null
  departmentId: string | null
  locationId: string | null
  priority: number
  status: string
  statusId: string | null
  snoozedUntil: Date | null
  tags: string[]
  followers: string[]
  fields: Record<string, string>
}

/** What became different, and what was said to others by these actions. */
export function changesBetween(before: State, after: State, actions: readonly Action[]): RuleChange[] {
  const plain = plainNames
    .filter((name) => before.plain[name] !== after.plain[name])
    .map((what) => ({ what, fieldId: null, from: before.plain[what], to: after.plain[what] }))
  return [
    ...plain,
    ...changesOfSet('tag', before.tags, after.tags),
    ...changesOfSet('follower', before.followers, after.followers),
    ...changesOfFields(before.fields, after.fields),
    ...actions.flatMap(saidBy),
  ]
}

function changesOfSet(what: 'tag' | 'follower', before: ReadonlySet<string>, after: ReadonlySet<string>) {
  const added = [...after.difference(before)].map((to) => ({ what, fieldId: null, from: null, to }))
  const removed = [...before.difference(after)].map((from) => ({ what, fieldId: null, from, to: null }))
  return [...added, ...removed]
}

function changesOfFields(before: State['fields'], after: State['fields']): RuleChange[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids]
    .map((fieldId) => ({
      what: 'field' as const,
      fieldId,
      from: before.get(fieldId) ?? null,
      to: after.get(fieldId) ?? null,
    }))
    .filter(({ from, to }) => from !== to)
}

function saidBy(action: Action): RuleChange[] {
  if (action.kind === 'add_note') return [{ what: 'note', fieldId: null, from: null, to: action.text }]
  if (action.kind === 'tell') return [{ what: 'told', fieldId: null, from: null, to: action.text }]
  if (action.kind === 'write') return [{ what: 'written', fieldId: null, from: null, to: action.snippetId }]
  return []
}
