import { sql } from 'kysely'
import { can } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { filterShape } from '../filter/shape.ts'
import { sortShape } from '../shapes.ts'
import type { View } from './shapes.ts'

/** The saved views an actor has: their own, their departments' and everybody's, in the order people gave them. */
export async function listViews(tx: Tx): Promise<View[]> {
  const rows = await selectViews(tx).orderBy('views.position').orderBy('views.name').execute()
  return rows.map((row) => present(tx.actor, row))
}

/** @throws AppError not_found when there is none, or it is not theirs to use */
export async function getView(tx: Tx, id: string): Promise<View> {
  const row = await selectViews(tx).where('views.id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such view.', { key: 'view_gone' })
  return present(tx.actor, row)
}

function selectViews(tx: Tx) {
  const { actor } = tx
  const memberId = actor.kind === 'member' ? actor.id : null
  const departments = actor.kind === 'member' && actor.departments !== 'all' ? [...actor.departments] : null
  return tx.db
    .selectFrom('views')
    .leftJoin('departments', (join) =>
      join
        .onRef('departments.accountId', '=', 'views.accountId')
        .onRef('departments.id', '=', 'views.departmentId'),
    )
    .select(['views.id', 'views.name', 'views.audience', 'views.ownerId', 'views.departmentId'])
    .select(['views.filter', 'views.sort', 'views.version', 'departments.name as departmentName'])
    .where('views.accountId', '=', tx.accountId)
    .where(
      sql<boolean>`(views.owner_id = ${memberId}::uuid or views.audience = 'everybody' or (views.audience = 'department'
        and (${departments}::uuid[] is null or views.department_id = any(${departments}::uuid[]))))`,
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectViews>['executeTakeFirstOrThrow']>>

function present(actor: Actor, row: Row): View {
  const { id, name, audience, version, departmentId, departmentName } = row
  return {
    ...{ id, name, version, audience },
    filter: filterShape.parse(row.filter),
    sort: sortShape.catch('worth').parse(row.sort),
    department: departmentId ? { id: departmentId, name: departmentName ?? '' } : null,
    mayChange: mayChange(actor, row),
  }
}

/** One's own view is one's own affair; those of several are for those who manage. */
function mayChange(actor: Actor, view: { audience: string; ownerId: string | null }): boolean {
  if (view.audience !== 'personal') return can(actor, 'views.share')
  return actor.kind === 'member' && view.ownerId === actor.id
}
