import type { EventPosition, StoredEvent } from '../platform/events/read-events.ts'
import { testType } from './event-types.ts'

export type Wish = {
  id: string
  eventTypes: readonly string[] | null
  locationIds: readonly string[] | null
  /** Everything up to here happened before it listened. */
  from: EventPosition
}

/** Whether an endpoint is to be told of an event. What only one member may hear is told to nobody outside. */
export function wants(endpoint: Wish, event: StoredEvent): boolean {
  if (event.audienceId !== null) return false
  if (event.type === testType) return event.subjectId === endpoint.id
  if (!isAfter(event, endpoint.from)) return false
  if (endpoint.eventTypes && !endpoint.eventTypes.includes(event.type)) return false
  return (
    endpoint.locationIds === null ||
    (event.locationId !== null && endpoint.locationIds.includes(event.locationId))
  )
}

function isAfter(event: EventPosition, place: EventPosition): boolean {
  const [at, from] = [BigInt(event.xid), BigInt(place.xid)]
  return at > from || (at === from && event.seq > place.seq)
}
