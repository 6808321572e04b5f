import { sql } from 'kysely'
import { can } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { matchingConditions, withSavedView } from '../inbox/list-conversations.ts'
import { type BulkChange, bulkEditShape, type Selection } from './shapes.ts'

/** One's own bulk change; who manages sees everybody's. @throws AppError not_found */
export async function getBulkChange(tx: Tx, id: string): Promise<BulkChange> {
  const found = await tx.db
    .selectFrom('bulkChanges')
    .select(['id', 'memberId', 'state', 'total', 'done', 'skipped', 'change', 'startedAt', 'endedAt'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  const isOwn = found && tx.actor.kind === 'member' && found.memberId === tx.actor.id
  if (!found || (!isOwn && !can(tx.actor, 'audit.read')))
    throw new AppError('not_found', 'There is no such change.', { key: 'bulk_gone' })
  const { change, memberId: _memberId, ...rest } = found
  return { ...rest, edit: bulkEditShape.parse(change) }
}

const mostCounted = 50_001

/** How many conversations match a question, up to one more than can be changed at once. */
export async function countMatching(
  tx: Tx,
  { viewId, ...asked }: Extract<Selection, { matching: unknown }>['matching'],
): Promise<number> {
  const conditions = await matchingConditions(tx, await withSavedView(tx, asked, viewId))
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from conversations where account_id = ${tx.accountId}::uuid and ${sql.join(conditions, sql` and `)}
      fetch first ${sql.lit(mostCounted)} rows only) as found`.execute(tx.db)
  return rows[0]?.count ?? 0
}
