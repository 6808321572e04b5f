import { findPlaceChannel } from '../../conversations/index.ts'
import { callingHours, hoursOf, visitsAtOnce } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { callbackSettings, readBookingSettings, rulesOf, visitSettings } from '../settings.ts'
import { anySeat, type Seat, type SlotQuestion } from '../slots/slots.ts'
import type { BookingKind } from './kinds.ts'
import { readHands } from './read-hands.ts'
import { readSeats } from './read-seats.ts'

export type Wish = {
  kind: BookingKind
  locationId: string
  departmentId: string | null
  language: string
  exceptId?: string
}

export type Ground = {
  place: { id: string; name: string; slug: string; country: string }
  channelId: string
  question: SlotQuestion
}

/** All that decides which times a place offers; undefined where nobody can book one. */
export async function readGround(tx: Tx, wish: Wish): Promise<Ground | undefined> {
  const settings = await readBookingSettings(tx, wish.kind)
  const department = settings.departments.find((one) => one.departmentId === wish.departmentId)
  // What was offered once and is not any more, or the other way round.
  if (!settings.isOn || settings.departments.length > 0 !== (department !== undefined)) return undefined
  const place = await findPlace(tx, wish.locationId)
  // What cannot be answered is not promised.
  const channel = await findPlaceChannel(tx, wish.locationId)
  if (!place || !channel) return undefined
  const seats = await seatsOf(tx, wish, place)
  if (seats.length === 0) return undefined
  const hands = await readHands(tx, {
    ...{ locationId: wish.locationId, departmentId: wish.departmentId, language: wish.language },
    ...{ skillTagId: department?.skillTagId ?? null, exceptId: wish.exceptId ?? null },
  })
  const { id, name, slug, country } = place
  const rules = rulesOf(settings, wish.departmentId)
  // Whoever comes must find the door open; a telephone may have hours of its own.
  const hours = wish.kind === 'call' ? callingHours(place) : hoursOf(place.hours)
  return {
    place: { id, name, slug, country },
    channelId: channel.id,
    question: { hours, rules, hands, seats, now: tx.now() },
  }
}

/** Which kinds a brand lets customers book at all. */
export async function readOffered(tx: Tx): Promise<Record<BookingKind, boolean>> {
  const { callbacks } = await callbackSettings.read(tx)
  const { visits } = await visitSettings.read(tx)
  return { call: callbacks.isOn, visit: visits.isOn }
}

async function seatsOf(
  tx: Tx,
  { kind, locationId, exceptId }: Wish,
  place: { record: unknown },
): Promise<readonly Seat[]> {
  if (kind === 'call') return anySeat
  const { visits } = await visitSettings.read(tx)
  return readSeats(tx, { locationId, atOnce: visitsAtOnce(visits, place.record), exceptId: exceptId ?? null })
}

function findPlace(tx: Tx, id: string) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'slug', 'country', 'hours', 'statedHours', 'hourSets', 'record'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
}
