import { z } from 'zod'
import { can } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { makerOf } from '../changes/keep-version.ts'
import type { DatedHours } from '../hours/hours-form.ts'
import { exceptionGone, mayUndo } from './begin.ts'
import { chosenShape, placeStates } from './shapes.ts'

const mostListed = 50
const stored = z.custom<DatedHours>()

/** Exceptions that were set at many locations, newest first: a manager sees their own. */
export async function listExceptions(context: Context) {
  return context.read(async (tx) => {
    const rows = await selectExceptions(tx).limit(mostListed).execute()
    const counts = await countPlaces(
      tx,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => plain(tx, row, counts))
  })
}

/** One of them. @throws AppError not_found */
export async function showException(context: Context, id: string) {
  return context.read(async (tx) => {
    const row = await selectExceptions(tx).where('act.id', '=', id).executeTakeFirst()
    if (!row) throw exceptionGone()
    return plain(tx, row, await countPlaces(tx, [id]))
  })
}

type Asked = { state: (typeof placeStates)[number] | undefined; limit: number; after: string | undefined }

/** What became of it at each location; one more than asked when there are more. @throws AppError not_found */
export async function listPlaces(context: Context, id: string, { state, limit, after }: Asked) {
  return context.read(async (tx) => {
    if (!(await selectExceptions(tx).where('act.id', '=', id).executeTakeFirst())) throw exceptionGone()
    const rows = await tx.db
      .selectFrom('locationExceptionPlaces as place')
      .innerJoin('locations as location', (join) =>
        join
          .onRef('location.accountId', '=', 'place.accountId')
          .onRef('location.id', '=', 'place.locationId'),
      )
      .select(['place.state', 'location.id', 'location.name'])
      .where('place.accountId', '=', tx.accountId)
      .where('place.exceptionId', '=', id)
      .$if(state !== undefined, (all) => all.where('place.state', '=', state ?? 'set'))
      .$if(after !== undefined, (all) => all.where('place.locationId', '>', after ?? null))
      .orderBy('place.locationId')
      .limit(limit + 1)
      .execute()
    return rows.map(({ state: became, ...location }) => ({ state: became, location }))
  })
}

type Row = Awaited<ReturnType<ReturnType<typeof selectExceptions>['execute']>>[number]
type Counts = Awaited<ReturnType<typeof countPlaces>>

function plain(tx: Tx, row: Row, counts: Counts) {
  const { memberName, keyName, entry, chosen, actorId, ...rest } = row
  const own = counts.filter(({ exceptionId }) => exceptionId === row.id)
  const of = (state: string) => own.find((one) => one.state === state)?.count ?? 0
  const { from, to, state, label = '' } = stored.parse(entry)
  return {
    ...rest,
    ...{ entry: { from, to, state, label }, chosen: chosenShape.parse(chosen) },
    createdBy: memberName ?? keyName ?? '',
    total: own.reduce((sum, { count }) => sum + count, 0),
    counts: Object.fromEntries(placeStates.map((one) => [one, of(one)])),
    mayUndo: row.state === 'done' && of('set') > 0 && mayUndo(tx, { actorId }),
  }
}

function countPlaces(tx: Tx, ids: readonly string[]) {
  return tx.db
    .selectFrom('locationExceptionPlaces')
    .select(['exceptionId', 'state'])
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('exceptionId', 'in', ids.length > 0 ? [...ids] : [null])
    .groupBy(['exceptionId', 'state'])
    .execute()
}

function selectExceptions(tx: Tx) {
  return tx.db
    .selectFrom('locationExceptions as act')
    .leftJoin('members as maker', (join) =>
      join.onRef('maker.accountId', '=', 'act.accountId').onRef('maker.id', '=', 'act.actorId'),
    )
    .leftJoin('apiKeys as key', (join) =>
      join.onRef('key.accountId', '=', 'act.accountId').onRef('key.id', '=', 'act.actorId'),
    )
    .select(['act.id', 'act.state', 'act.entry', 'act.chosen', 'act.conflicts', 'act.reason'])
    .select(['act.createdAt', 'act.actorId', 'maker.name as memberName', 'key.name as keyName'])
    .where('act.accountId', '=', tx.accountId)
    .$if(!can(tx.actor, 'locations.approve'), (all) =>
      all.where('act.actorId', '=', makerOf(tx.actor).actorId),
    )
    .orderBy('act.createdAt', 'desc')
    .orderBy('act.id', 'desc')
}
