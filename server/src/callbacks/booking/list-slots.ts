import type { Tx } from '../../platform/context.ts'
import { datesAhead, type Slot, slotsOn } from '../slots/slots.ts'
import { readGround, type Wish } from './read-ground.ts'

/** The times a place offers on its next dates, as many as rules look ahead; dates without any are left out. */
export async function listSlots(tx: Tx, wish: Wish): Promise<Slot[][]> {
  const ground = await readGround(tx, wish)
  if (!ground) return []
  return datesAhead(ground.question)
    .map((date) => slotsOn(ground.question, date))
    .filter((slots) => slots.length > 0)
}
