import { z } from 'zod'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { record } from '../../platform/events/record.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { changeLocked } from '../changes/change-location.ts'
import type { Maker } from '../changes/keep-version.ts'
import { lockLocation } from '../changes/lock-location.ts'
import { makerActor } from '../changes/maker-actor.ts'
import { whoMay } from '../changes/who-may.ts'
import { getLocation } from '../get-location.ts'
import { onDays } from '../hours/dated-days.ts'
import type { DatedHours } from '../hours/hours-form.ts'
import { locationSettings } from '../settings.ts'
import { isAsSet, putBack, setOn, standingOf } from './place-entry.ts'

const payloadShape = z.object({
  exceptionId: z.uuid(),
  maker: z.object({ actorKind: z.enum(['member', 'key', 'system']), actorId: z.uuid().nullable() }),
})
// Written only through its shape, so what comes back needs no second check.
const stored = z.custom<DatedHours>()
const storedList = z.custom<DatedHours[]>()
const placesAtOnce = 50
const partMs = 8_000

/** The background work of an exception for many: it is set, or undone, some places at a time. */
export const exceptionJob: Job = async (context, payload) => {
  const given = payloadShape.parse(payload)
  const until = Date.now() + partMs
  while (await placeSome(context, given)) {
    if (Date.now() < until) continue
    await context.transaction((tx) => tx.enqueue('locations.exception', given))
    return
  }
}

/**
 * Sets an exception at the next locations, or undoes it there; all of them or none. Killed in between, the next call
 * goes on. Returns whether there is more to do.
 */
export async function placeSome(
  context: Context,
  { exceptionId: id, maker }: { exceptionId: string; maker: Maker },
): Promise<boolean> {
  return context.transaction(async (tx) => {
    const act = await holdAct(tx, id)
    if (!act) return false
    const places = await nextPlaces(tx, act)
    const actor = await makerActor(tx, maker)
    const by = actor && within(context.as(actor), { ...tx, actor })
    for (const place of places) {
      const { state, before } = by
        ? await by.transaction((own) => placeOne(by, own, act, place))
        : { state: 'failed' as const, before: undefined }
      await tx.db
        .updateTable('locationExceptionPlaces')
        .set({ state, ...(before && { before: JSON.stringify(before) }) })
        .where('accountId', '=', tx.accountId)
        .where('exceptionId', '=', id)
        .where('locationId', '=', place.locationId)
        .execute()
    }
    const isDone = places.length < placesAtOnce
    await writeAct(tx, act, isDone)
    return !isDone
  })
}

type Act = NonNullable<Awaited<ReturnType<typeof holdAct>>>
type Place = { locationId: string; before: unknown }
type Placed = {
  state: 'set' | 'proposed' | 'kept' | 'same' | 'failed' | 'undone' | 'left'
  before?: DatedHours[] | undefined
}

async function holdAct(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('locationExceptions')
    .select(['id', 'state', 'entry', 'conflicts', 'reason'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', 'in', ['running', 'undoing'])
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, entry: stored.parse(row.entry), isUndoing: row.state === 'undoing' }
}

function nextPlaces(tx: Tx, { id, isUndoing }: Act): Promise<Place[]> {
  return tx.db
    .selectFrom('locationExceptionPlaces')
    .select(['locationId', 'before'])
    .where('accountId', '=', tx.accountId)
    .where('exceptionId', '=', id)
    .where('state', '=', isUndoing ? 'set' : 'waiting')
    .orderBy('locationId')
    .limit(placesAtOnce)
    .execute()
}

async function placeOne(context: Context, tx: Tx, act: Act, place: Place): Promise<Placed> {
  let placed: Placed = { state: 'failed' }
  const { refusal } = await attempt(tx, async () => {
    await lockLocation(tx, place.locationId)
    placed = act.isUndoing ? await undoOne(context, tx, act, place) : await setOne(context, tx, act, place)
  })
  if (!refusal) return placed
  return { state: act.isUndoing ? 'left' : 'failed' }
}

async function setOne(context: Context, tx: Tx, act: Act, { locationId }: Place): Promise<Placed> {
  const { entry, conflicts, reason } = act
  const before = await getLocation(tx, locationId)
  const { dated } = before.hours
  const standing = standingOf(dated, entry)
  if (standing === 'same') return { state: 'same' }
  if (standing === 'conflict' && conflicts === 'keep') return { state: 'kept' }
  const hours = { ...before.hours, dated: setOn(dated, entry) }
  await changeLocked(context, tx, { before, changes: { hours }, reason: reason || (entry.label ?? '') })
  const { lockedLocationFields } = await locationSettings.read(tx)
  const isOwn = whoMay(tx.actor, 'hours', lockedLocationFields) === 'change'
  return { state: isOwn ? 'set' : 'proposed', before: onDays(dated, entry) }
}

async function undoOne(context: Context, tx: Tx, act: Act, place: Place): Promise<Placed> {
  const before = await getLocation(tx, place.locationId)
  const { dated } = before.hours
  if (!isAsSet(dated, act.entry)) return { state: 'left' }
  const hours = { ...before.hours, dated: putBack(dated, act.entry, storedList.parse(place.before ?? [])) }
  const locale = localeOf(context.actor.kind === 'member' ? context.actor.locale : before.locale)
  const reason = context.translate(locale, 'bulk.undoneBecause', {
    reason: act.reason || (act.entry.label ?? ''),
  })
  await changeLocked(context, tx, { before, changes: { hours }, reason })
  return { state: 'undone' }
}

async function writeAct(tx: Tx, { id, isUndoing }: Act, isDone: boolean): Promise<void> {
  const ended = isUndoing ? ('undone' as const) : ('done' as const)
  await tx.db
    .updateTable('locationExceptions')
    .set((of) => ({ version: of('version', '+', 1), ...(isDone && { state: ended, endedAt: tx.now() }) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  const state = isDone ? ended : isUndoing ? 'undoing' : 'running'
  record(tx, 'location_exception.changed', { subjectId: id, payload: { state } })
}
