import { fakeFoursquare, foursquareClient } from './foursquare.ts'
import { ourPlace, type Standing, wrongPhone } from './standing.ts'

export function foursquarePlace(number: number) {
  const isOurs = number === 1
  return {
    ...{
      fsq_place_id: `5a187743ccad6b307315e6f${number}`,
      name: isOurs ? ourPlace.name : `Ottica ${number}`,
    },
    location: {
      ...{ address: isOurs ? ourPlace.street : `Via Roma ${number}`, postcode: '20124', locality: 'Milano' },
      country: 'IT',
    },
    ...{ latitude: 45.4785, longitude: 9.2085 + (number - 1) / 1000 },
    ...(isOurs ? { tel: wrongPhone, website: ourPlace.website } : {}),
  }
}

export async function foursquareStanding(): Promise<
  Standing & { foursquare: Awaited<ReturnType<typeof fakeFoursquare>> }
> {
  const foursquare = await fakeFoursquare()
  const id = foursquarePlace(1).fsq_place_id
  return {
    ...{ kind: 'foursquare', client: foursquareClient, outcome: 'proposed', foursquare },
    ...{
      origin: foursquare.origin,
      asked: foursquare.asked,
      disturb: foursquare.disturb,
      close: foursquare.close,
    },
    // What is known is asked for by its id alone.
    again: { stopsAt: 1, total: 1 },
    show() {
      foursquare.places.clear()
      foursquare.proposals.length = 0
      for (const number of [1, 2, 3])
        foursquare.places.set(foursquarePlace(number).fsq_place_id, foursquarePlace(number))
    },
    phone: () => foursquare.places.get(id)?.tel,
    isWrite: ({ method, query }) => method === 'POST' && query.get('dry_run') !== 'true',
    refusal: { status: 400, body: { message: 'Invalid tel' }, words: 'Invalid tel' },
    // A key is good until it is taken back.
    expire: () => undefined,
    shutOut: foursquare.shutOut,
  }
}
