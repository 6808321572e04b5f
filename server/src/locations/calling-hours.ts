import type { Hours } from './hours/hours-form.ts'
import { hoursOf } from './hours-of.ts'

type Stated = { hours: unknown; statedHours: unknown; hourSets: unknown }

/** When a place answers its phone, where that is stated apart; a place its status closes is closed on the phone too. */
export function callingHours({ hours, statedHours, hourSets }: Stated): Hours {
  const phone: unknown = Object(hourSets).PHONE
  return hoursOf(phone && statedHours === null ? phone : hours)
}
