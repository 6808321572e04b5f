import type { StoredEvent } from '../platform/events/read-events.ts'
import { testType } from './event-types.ts'

export type Wish = {
  id: string
  eventTypes: readonly string[] | null
  locationIds: readonly string[] | null
  /** What was committed in this snapshot happened before it listened. */
  fromSnapshot: string | null
}

/** Whether an endpoint is to be told of an event. What only one member may hear is told to nobody outside. */
export function wants(endpoint: Wish, event: StoredEvent): boolean {
  if (event.audienceId !== null) return false
  if (event.type === testType) return event.subjectId === endpoint.id
  if (endpoint.fromSnapshot && isIn(endpoint.fromSnapshot, event.xid)) return false
  if (endpoint.eventTypes && !endpoint.eventTypes.includes(event.type)) return false
  return (
    endpoint.locationIds === null ||
    (event.locationId !== null && endpoint.locationIds.includes(event.locationId))
  )
}

/** Whether what a transaction did is part of a snapshot, written `xmin:xmax:` and those still open between the two. */
function isIn(snapshot: string, xid: string): boolean {
  const [first = '0', end = '0', open = ''] = snapshot.split(':')
  const id = BigInt(xid)
  return id < BigInt(first) || (id < BigInt(end) && !open.split(',').includes(xid))
}
