import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'

const rowsShape = z.record(z.string(), z.unknown()).nullable()

/** Changes of settings, newest first; gives one more than asked when there are more. */
export async function listAudit(
  tx: Tx,
  page: { limit: number; after?: readonly [string, string] | undefined },
) {
  const rows = await tx.db
    .selectFrom('auditEntries as entry')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'entry.accountId').onRef('member.id', '=', 'entry.actorId'),
    )
    .leftJoin('apiKeys as key', (join) =>
      join.onRef('key.accountId', '=', 'entry.accountId').onRef('key.id', '=', 'entry.actorId'),
    )
    .select(['entry.id', 'entry.at', 'entry.actorId', 'entry.action', 'entry.subjectKind', 'entry.subjectId'])
    .select(['entry.before', 'entry.after', 'member.name as memberName', 'key.name as keyName'])
    .select(sql<'member' | 'key' | 'system'>`entry.actor_kind`.as('actorKind'))
    .where('entry.accountId', '=', tx.accountId)
    .$if(page.after !== undefined, (query) =>
      query.where(
        sql<SqlBool>`(entry.at, entry.id) < (${page.after?.[0]}::timestamptz, ${page.after?.[1]}::uuid)`,
      ),
    )
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return rows.map(({ actorKind, actorId, memberName, keyName, before, after, ...row }) => ({
    ...row,
    actor: { kind: actorKind, id: actorId, name: memberName ?? keyName ?? '' },
    before: rowsShape.parse(before),
    after: rowsShape.parse(after),
  }))
}
