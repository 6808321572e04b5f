import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { ownIds } from './own-ids.ts'
import type { serviceShape } from './shapes.ts'

type Service = z.output<typeof serviceShape>

/** What a location offers, in its order. */
export async function listServices(tx: Tx, locationId: string): Promise<(Service & { id: string })[]> {
  const rows = await tx.db
    .selectFrom('locationServices')
    .select(['id', 'name', 'names', 'minutes', 'priceKind', 'priceCents', 'currency'])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .orderBy('position')
    .execute()
  return rows.map(({ names, priceKind: kind, priceCents, currency, ...service }) => ({
    ...service,
    names: Object(names),
    price:
      kind === 'fixed' || kind === 'from'
        ? { kind, cents: Number(priceCents), currency: currency ?? '' }
        : { kind },
  }))
}

/** Makes these the services of a location; one that keeps its id stays itself. */
export async function setServices(tx: Tx, locationId: string, services: readonly Service[]): Promise<void> {
  const known = await listServices(tx, locationId)
  const taken = ownIds(known)
  const rows = services.map(({ id, name, names, minutes, price }, position) => ({
    accountId: tx.accountId,
    locationId,
    id: taken(id) ?? newId(),
    ...{ position, name, names: JSON.stringify(names), minutes, priceKind: price.kind },
    priceCents: 'cents' in price ? price.cents : null,
    currency: 'currency' in price ? price.currency : null,
  }))
  await tx.db
    .deleteFrom('locationServices')
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .execute()
  if (rows.length > 0) await tx.db.insertInto('locationServices').values(rows).execute()
}
