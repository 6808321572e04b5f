import { sql } from 'kysely'
import { actionsShape, isOffered, mayChangeOffer, textsShape } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

const keptActions = actionsShape.element.array()

/** The macros an actor is offered, in their order; archived ones last. At most 500 are in use: it is one page. */
export async function listMacros(tx: Tx) {
  const rows = await selectMacros(tx)
    .orderBy('isArchived')
    .orderBy('macros.position')
    .orderBy(sql`lower(macros.name)`)
    .orderBy('macros.id')
    .execute()
  return rows.map((row) => present(tx, row))
}

/** @throws AppError not_found when there is none, or it is offered to others */
export async function getMacro(tx: Tx, id: string) {
  const row = await selectMacros(tx).where('macros.id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such macro.', { key: 'macro_gone' })
  const { ownerId, departmentId, position } = row
  return { ...present(tx, row), ownerId, departmentId, position }
}

function selectMacros(tx: Tx) {
  return tx.db
    .selectFrom('macros')
    .leftJoin('departments', (join) =>
      join
        .onRef('departments.accountId', '=', 'macros.accountId')
        .onRef('departments.id', '=', 'macros.departmentId'),
    )
    .select([
      'macros.id',
      'macros.name',
      'macros.actions',
      'macros.texts',
      'macros.audience',
      'macros.ownerId',
    ])
    .select(['macros.departmentId', 'departments.name as departmentName', 'macros.position'])
    .select(['macros.useCount', 'macros.lastUsedAt', 'macros.version'])
    .select(sql<boolean>`macros.archived_at is not null`.as('isArchived'))
    .where('macros.accountId', '=', tx.accountId)
    .where(isOffered(tx.actor, 'macros'))
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMacros>['executeTakeFirstOrThrow']>>

function present(tx: Tx, { ownerId, departmentId, departmentName, position: _position, ...row }: Row) {
  return {
    ...row,
    actions: keptActions.parse(row.actions),
    texts: textsShape.parse(row.texts),
    department: departmentId ? { id: departmentId, name: departmentName ?? '' } : null,
    mayChange: mayChangeOffer(tx.actor, { audience: row.audience, ownerId }),
  }
}
