import type { Tx } from '../platform/context.ts'
import { type EventPage, type EventPosition, readEvents } from '../platform/events/read-events.ts'
import { howFarRouted } from './begin-routing.ts'

/** The next events after a position that the rules for new conversations have had their turn with. */
export async function readRouted(tx: Tx, after: EventPosition, limit: number): Promise<EventPage> {
  const { events, isHeldBack } = await readEvents(tx, after, limit)
  const routed = await howFarRouted(tx)
  const known = routed ? events.filter((event) => !isAfter(event, routed)) : events
  return { events: known, isHeldBack: isHeldBack || known.length < events.length }
}

function isAfter(one: EventPosition, other: EventPosition): boolean {
  const [xid, otherXid] = [BigInt(one.xid), BigInt(other.xid)]
  return xid === otherXid ? one.seq > other.seq : xid > otherXid
}
