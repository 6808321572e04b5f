import { sql } from 'kysely'
import type { z } from 'zod'
import { audit, can, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { makerOf } from '../changes/keep-version.ts'
import { dayFrom } from '../hours/dated-days.ts'
import { chosenLocations } from './choose.ts'
import type { newExceptionShape } from './shapes.ts'

const mostDays = 366

export type NewException = z.infer<typeof newExceptionShape>

/**
 * Sets one exception of the hours at all chosen locations, in the background; each gets a version of its own. Returns
 * its id. @throws AppError invalid for days gone by, or when nothing is chosen
 */
export async function setException(context: Context, given: NewException): Promise<string> {
  requirePermission(context.actor, 'locations.manage')
  const { entry, chosen, conflicts, reason } = given
  refuseDays(entry, context.now())
  const id = newId()
  await context.transaction(async (tx) => {
    const maker = makerOf(tx.actor)
    await tx.db
      .insertInto('locationExceptions')
      .values({
        ...{ accountId: tx.accountId, id, conflicts, reason, ...maker, createdAt: tx.now() },
        ...{ entry: JSON.stringify({ ...entry, source: 'person' }), chosen: JSON.stringify(chosen) },
      })
      .execute()
    const made = await tx.db
      .insertInto('locationExceptionPlaces')
      .columns(['accountId', 'exceptionId', 'locationId'])
      .expression(
        chosenLocations(tx, chosen).select((of) => [
          'location.accountId',
          sql<string>`${id}::uuid`.as('exceptionId'),
          of.ref('location.id').as('locationId'),
        ]),
      )
      .executeTakeFirst()
    if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0)
      throw new AppError('invalid', 'No location is chosen.', {
        key: 'locationExceptionNone',
        field: 'chosen',
      })
    await audit(tx, {
      ...{ action: 'location_exception.created', subjectKind: 'location_exception', subjectId: id },
      after: { entry, chosen, conflicts, reason, locations: Number(made.numInsertedOrUpdatedRows) },
    })
    begin(tx, id, 'running')
  })
  return id
}

/**
 * Puts back what stood on these days before, wherever nobody has changed it since; in the background.
 * @throws AppError conflict when it is under way or undone
 */
export async function undoException(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const found = await tx.db
      .selectFrom('locationExceptions')
      .select(['state', 'actorId'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!found || !mayUndo(tx, found)) throw exceptionGone()
    if (found.state !== 'done')
      throw new AppError('conflict', 'It is still being set, or undone.', { key: 'locationExceptionState' })
    await tx.db
      .updateTable('locationExceptions')
      .set((of) => ({ state: 'undoing', endedAt: null, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, {
      ...{ action: 'location_exception.undone', subjectKind: 'location_exception', subjectId: id },
    })
    begin(tx, id, 'undoing')
  })
}

/** Whoever set it may undo it, and head office. */
export function mayUndo(tx: Tx, { actorId }: { actorId: string | null }): boolean {
  return can(tx.actor, 'locations.approve') || makerOf(tx.actor).actorId === actorId
}

export function exceptionGone(): AppError {
  return new AppError('not_found', 'There is no such act.', { key: 'locationExceptionGone' })
}

function begin(tx: Tx, id: string, state: string): void {
  record(tx, 'location_exception.changed', { subjectId: id, payload: { state } })
  tx.enqueue('locations.exception', { exceptionId: id, maker: makerOf(tx.actor) })
}

function refuseDays({ from, to }: NewException['entry'], now: Date): void {
  // Somewhere it may still be yesterday.
  const today = dayFrom(now.toISOString().slice(0, 10), -1)
  if (to < today)
    throw new AppError('invalid', 'Choose days to come.', { key: 'planPast', field: 'entry/to' })
  if (to > dayFrom(from, mostDays))
    throw new AppError('invalid', 'Choose at most a year.', {
      key: 'locationExceptionLong',
      field: 'entry/to',
    })
}
