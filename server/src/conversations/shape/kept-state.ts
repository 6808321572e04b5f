import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

/**
 * All a merge changes in the conversation that is kept, as the database writes it: times keep their microseconds, so
 * that what is given back is what was there.
 */
export const keptStateShape = z.object({
  row: z.record(z.string(), z.unknown()),
  /** By member. */
  reads: z.record(z.string(), z.object({ readCount: z.number(), readAt: z.string() })),
  /** By member and kind. */
  drafts: z.record(z.string(), z.record(z.string(), z.unknown())),
})

export type KeptState = z.infer<typeof keptStateShape>

// Columns that mean something together change together or not at all.
const units = {
  said: ['preview', 'last_sender', 'last_message_at', 'message_count', 'public_count', 'has_attachments'],
  clock: [
    'clock_from',
    'clock_pauses',
    'sla_policy_id',
    'answer_minutes',
    'first_response_due_at',
    'next_answer_due_at',
    'resolution_due_at',
  ],
  turn: [
    'status',
    'status_id',
    'waiting_since',
    'first_response_at',
    'due_at',
    'snoozed_until',
    'resolved_at',
    'worth_full_until',
    'worth_paused_from',
    'worth_paused_until',
    'worth_gone_at',
  ],
  noticed: ['noticed', 'notice_at'],
  failure: ['has_failure'],
  priority: ['priority'],
  activity: ['last_activity_at'],
  parent: ['parent_id'],
} as const

export type Unit = keyof typeof units
const unitNames: Unit[] = ['said', 'clock', 'turn', 'noticed', 'failure', 'priority', 'activity', 'parent']

/** What a conversation says of itself now. */
export async function readState(tx: Tx, id: string): Promise<KeptState> {
  const { rows } = await sql<{ row: unknown; reads: unknown; drafts: unknown }>`
    select to_jsonb(conversations) as row,
      (select coalesce(jsonb_object_agg(member_id, jsonb_build_object('readCount', read_count, 'readAt', read_at)), '{}')
        from conversation_reads where account_id = conversations.account_id and conversation_id = conversations.id) as reads,
      (select coalesce(jsonb_object_agg(member_id || ':' || kind, to_jsonb(drafts)), '{}')
        from drafts where account_id = conversations.account_id and conversation_id = conversations.id) as drafts
    from conversations where account_id = ${tx.accountId}::uuid and id = ${id}::uuid`.execute(tx.db)
  const state = keptStateShape.parse(rows[0])
  const columns = unitNames.flatMap((name) => units[name])
  return { ...state, row: Object.fromEntries(columns.map((column) => [column, state.row[column]])) }
}

/** Makes a conversation say this of itself, and nothing that it does not say. */
export async function writeState(tx: Tx, id: string, state: KeptState): Promise<void> {
  const columns = unitNames.flatMap((name) => units[name])
  const assigned = sql.join(columns.map((column) => sql`${sql.id(column)} = given.${sql.id(column)}`))
  await sql`update conversations set ${assigned}, version = conversations.version + 1
    from jsonb_populate_record(null::conversations, ${JSON.stringify(state.row)}::jsonb) as given
    where conversations.account_id = ${tx.accountId}::uuid and conversations.id = ${id}::uuid`.execute(tx.db)
  await writeReads(tx, id, state.reads)
  const drafts = Object.values(state.drafts)
  await sql`delete from drafts where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid`.execute(
    tx.db,
  )
  await sql`insert into drafts select * from jsonb_populate_recordset(null::drafts, ${JSON.stringify(drafts)}::jsonb)`.execute(
    tx.db,
  )
}

async function writeReads(tx: Tx, id: string, reads: KeptState['reads']): Promise<void> {
  const marks = Object.entries(reads).map(([memberId, mark]) => ({ memberId, ...mark }))
  await sql`delete from conversation_reads where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid`.execute(
    tx.db,
  )
  await sql`insert into conversation_reads (account_id, conversation_id, member_id, read_count, read_at)
    select ${tx.accountId}::uuid, ${id}::uuid, "memberId", "readCount", "readAt"
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as marks ("memberId" uuid, "readCount" integer, "readAt" timestamptz)`.execute(
    tx.db,
  )
}

/** What a step made of a state. */
export type Step = { before: KeptState; after: KeptState }

/**
 * A state as it would be without a step that led to it: what the step set and nothing has changed since is as before
 * it, all else stays. Also says which units were changed since.
 */
export function withoutStep(state: KeptState, step: Step): { state: KeptState; changed: Unit[] } {
  const changed = unitNames.filter((name) => !isSameUnit(name, state.row, step.after.row))
  const row = { ...state.row }
  for (const name of unitNames)
    if (!changed.includes(name))
      // A merge of before there was such a column says nothing of it.
      for (const column of units[name])
        if (step.before.row[column] !== undefined) row[column] = step.before.row[column]
  // Another due time has not been noticed as passed yet.
  if (row.due_at !== state.row.due_at && changed.includes('noticed')) {
    row.noticed = 0
    row.notice_at = row.due_at
  }
  return {
    state: {
      row,
      reads: entriesWithout(state.reads, step.before.reads, step.after.reads),
      drafts: entriesWithout(state.drafts, step.before.drafts, step.after.drafts),
    },
    changed,
  }
}

function isSameUnit(name: Unit, one: KeptState['row'], other: KeptState['row']): boolean {
  return units[name].every((column) => isSame(one[column], other[column]))
}

function entriesWithout<T>(now: Record<string, T>, before: Record<string, T>, after: Record<string, T>) {
  const keys = new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = isSame(now[key], after[key]) ? before[key] : now[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
