import { sql } from 'kysely'
import { requirePermission, sees, visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/**
 * What customers of all places read is for those who see all places; a region's text also for who sees each of its
 * locations.
 * @throws AppError forbidden
 */
export async function requirePublisher(tx: Tx, regionId: string | null): Promise<void> {
  requirePermission(tx.actor, 'knowledge.publish')
  if (sees(tx.actor, { locationId: null, departmentId: null })) return
  if (regionId !== null && (await seesWhole(tx, regionId))) return
  throw new AppError('forbidden', 'This is read at places you do not work with.', {
    key: 'publish_elsewhere',
  })
}

async function seesWhole(tx: Tx, regionId: string): Promise<boolean> {
  const { isWhole } = await tx.db
    .selectFrom('locations')
    .select(sql<boolean>`coalesce(bool_and(${visibleLocations(tx.actor)}), false)`.as('isWhole'))
    .where('accountId', '=', tx.accountId)
    .where('regionId', '=', regionId)
    .where('archivedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return isWhole
}
