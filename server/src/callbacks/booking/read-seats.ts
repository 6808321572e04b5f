import type { Tx } from '../../platform/context.ts'
import type { Seat } from '../slots/slots.ts'

type Wanted = {
  locationId: string
  atOnce: number
  /** A visit that is to be moved: it is in nobody's way. */
  exceptId: string | null
}

/** The seats a location has for visitors, each with when it is taken. */
export async function readSeats(tx: Tx, { locationId, atOnce, exceptId }: Wanted): Promise<Seat[]> {
  const rows = await tx.db
    .selectFrom('callbacks')
    .select(['seat', 'startsAt', 'busyUntil'])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .where('kind', '=', 'visit')
    .where('busyUntil', '>', tx.now())
    .$if(exceptId !== null, (all) => all.where('id', '!=', exceptId ?? ''))
    .where((of) =>
      of.or([of('state', '=', 'booked'), of.and([of('state', '=', 'held'), of('heldUntil', '>', tx.now())])]),
    )
    .execute()
  return Array.from({ length: atOnce }, (_, index) => ({
    number: index + 1,
    busy: rows
      .filter(({ seat }) => seat === index + 1)
      .map(({ startsAt, busyUntil }) => ({ start: startsAt.getTime(), end: busyUntil.getTime() })),
  }))
}
