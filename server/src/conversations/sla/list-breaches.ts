import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor, type pageQuery } from '../../platform/http/cursor.ts'
import type { breachQueryShape, breachShape } from './shapes.ts'

type Breach = z.infer<typeof breachShape>
export type BreachQuery = z.output<z.ZodObject<typeof breachQueryShape & typeof pageQuery>>

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** Promises that were not kept in time, the latest due first; those of conversations the actor may see. */
export async function listBreaches(
  tx: Tx,
  query: BreachQuery,
): Promise<{ items: Breach[]; nextCursor: string | null }> {
  const after = decodeCursor(query.cursor, cursorShape)
  const rows = await selectBreaches(tx)
    .where(visibleConversations(tx.actor))
    .where(asked(query))
    .$if(after !== undefined, (all) =>
      all.where(sql<SqlBool>`(missed.due_at, missed.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('missed.dueAt', 'desc')
    .orderBy('missed.id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const page = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? page.at(-1) : undefined
  return {
    items: page.map(asBreach),
    nextCursor: last ? encodeCursor([last.dueAt.toISOString(), last.id]) : null,
  }
}

function asked({ target, state, policyId, locationId, departmentId, from, until }: BreachQuery) {
  const parts = [
    target && sql`missed.target = ${target}`,
    state && (state === 'open' ? sql`missed.ended_at is null` : sql`missed.end_kind = ${state}`),
    policyId && sql`missed.policy_id = ${policyId}::uuid`,
    locationId && sql`missed.location_id = ${locationId}::uuid`,
    departmentId && sql`missed.department_id = ${departmentId}::uuid`,
    from && sql`missed.due_at >= ${from}::timestamptz`,
    until && sql`missed.due_at < ${until}::timestamptz`,
  ].filter((part) => part !== undefined && part !== '')
  return sql<SqlBool>`${sql.join([sql`true`, ...parts], sql` and `)}`
}

function selectBreaches(tx: Tx) {
  const named = (table: 'slaPolicies' | 'members' | 'locations' | 'departments', column: string) =>
    sql<{ id: string; name: string } | null>`(select json_build_object('id', named.id, 'name', named.name)
      from ${sql.table(table)} as named where named.account_id = missed.account_id and named.id = ${sql.ref(`missed.${column}`)})`
  return tx.db
    .selectFrom('slaBreaches as missed')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'missed.accountId')
        .onRef('conversations.id', '=', 'missed.conversationId'),
    )
    .select(['missed.id', 'missed.target', 'missed.startedAt', 'missed.dueAt'])
    .select(['missed.endedAt', 'missed.endKind', 'missed.conversationId'])
    .select(['conversations.number', 'conversations.subject'])
    .select([
      named('slaPolicies', 'policyId').as('policy'),
      named('members', 'endedBy').as('endedBy'),
      named('members', 'assigneeId').as('assignee'),
      named('locations', 'locationId').as('location'),
      named('departments', 'departmentId').as('department'),
      sql<string>`(select name from contacts as named where named.account_id = missed.account_id
        and named.id = conversations.contact_id)`.as('contact'),
    ])
    .where('missed.accountId', '=', tx.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectBreaches>['executeTakeFirstOrThrow']>>

function asBreach({ conversationId, number, subject, endKind, ...row }: Row): Breach {
  return { ...row, state: endKind ?? 'open', conversation: { id: conversationId, number, subject } }
}
