import { findPlaceChannel } from '../../conversations/index.ts'
import { callingHours } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { callbackSettings, rulesOf } from '../settings.ts'
import type { SlotQuestion } from '../slots/slots.ts'
import { readHands } from './read-hands.ts'

export type Wish = {
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
  const { callbacks: settings } = await callbackSettings.read(tx)
  const department = settings.departments.find((one) => one.departmentId === wish.departmentId)
  // What was offered once and is not any more, or the other way round.
  if (!settings.isOn || settings.departments.length > 0 !== (department !== undefined)) return undefined
  const place = await findPlace(tx, wish.locationId)
  // What cannot be answered is not promised.
  const channel = await findPlaceChannel(tx, wish.locationId)
  if (!place || !channel) return undefined
  const hands = await readHands(tx, {
    ...{ locationId: wish.locationId, departmentId: wish.departmentId, language: wish.language },
    ...{ skillTagId: department?.skillTagId ?? null, exceptId: wish.exceptId ?? null },
  })
  const { id, name, slug, country } = place
  const rules = rulesOf(settings, wish.departmentId)
  return {
    place: { id, name, slug, country },
    channelId: channel.id,
    question: { hours: callingHours(place), rules, hands, now: tx.now() },
  }
}

function findPlace(tx: Tx, id: string) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'slug', 'country', 'hours', 'statedHours', 'hourSets'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
}
