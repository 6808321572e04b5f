import type { Context } from '../server/src/platform/context.ts'
import { insertRows } from '../server/src/platform/db/insert-rows.ts'
import { newId } from '../server/src/platform/ids.ts'
import { slugOf } from '../server/src/platform/slug.ts'
import { createRandom } from './random.ts'
import { seedPlaces } from './seed-places.ts'

const together = 5_000
const workday = [
  { from: 540, to: 780 },
  { from: 840, to: 1110 },
]
const hours = {
  zone: 'Europe/Rome',
  weekly: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday, 6: workday, 7: 'closed' },
  dated: [],
}
const offered = ['Eye test', 'Contact lens fitting', 'Repair', 'Adjustment']

/** Locations of one brand over six countries, with what visitors filter by; the same seed gives the same. */
export async function seedLocations(context: Context, count: number): Promise<void> {
  const random = createRandom(7)
  const { places } = seedPlaces(7, count)
  for (let at = 0; at < places.length; at += together) {
    const rows = places
      .slice(at, at + together)
      .map(({ name, address, latitude, longitude, phones }, index) => ({
        accountId: context.accountId,
        id: newId(),
        name: `${name} ${address.city}`,
        slug: `${slugOf(address.city)}-${at + index}`,
        ...{
          street: address.street,
          locality: address.city,
          postcode: address.postcode,
          country: address.country,
        },
        ...{ latitude, longitude, phone: phones[0] ?? null, zone: hours.zone, hours },
        categories: ['optician'],
        attributes: { wheelchair_entrance: random.chance(0.6), pay_cards: random.chance(0.9) },
      }))
    const services = rows.flatMap(({ accountId, id }) =>
      offered.map((name, position) => ({
        ...{ accountId, id: newId(), locationId: id, position, name, names: {}, priceKind: 'free' },
      })),
    )
    await context.transaction(async (tx) => {
      await tx.db.executeQuery(insertRows('locations', rows.map(withDefaults)).compile(tx.db))
      await tx.db.executeQuery(insertRows('locationServices', services).compile(tx.db))
    })
  }
}

// What is said of none of them; an insert of rows says every column.
function withDefaults<Row>(row: Row) {
  return { ...row, record: {}, languages: ['it'], hourSets: {}, status: 'open', locale: 'en', version: 1 }
}
