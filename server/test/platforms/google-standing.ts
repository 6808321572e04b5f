import { fakeGoogle, googleClient } from './google.ts'
import { ourPlace, type Standing, wrongPhone } from './standing.ts'

export async function googleStanding(): Promise<Standing> {
  const google = await fakeGoogle()
  return {
    ...{ kind: 'google_business', client: googleClient, outcome: 'sent' },
    ...{ origin: google.origin, asked: google.asked, disturb: google.disturb, close: google.close },
    show() {
      google.updates.clear()
      for (const number of [1, 2, 3]) google.places.set(`locations/${number}`, googlePlace(number))
    },
    phone: () => Object(google.places.get('locations/1')?.phoneNumbers).primaryPhone,
    isWrite: ({ method, query }) => method === 'PATCH' && query.get('validateOnly') !== 'true',
    refusal: {
      status: 400,
      body: {
        error: {
          code: 400,
          details: [{ fieldViolations: [{ field: 'location.phone_numbers', description: 'Not a number.' }] }],
        },
      },
      words: 'location.phone_numbers: Not a number.',
    },
    expire: () => google.revokeAll('access'),
    shutOut: (isOut) => isOut && google.revokeAll(),
  }
}

export function googlePlace(number: number) {
  const isOurs = number === 1
  return {
    ...{ name: `locations/${number}`, title: isOurs ? ourPlace.name : `Ottica ${number}` },
    storefrontAddress: {
      ...{ regionCode: 'IT', postalCode: '20124', locality: 'Milano' },
      addressLines: [isOurs ? ourPlace.street : `Via Roma ${number}`],
    },
    ...(isOurs
      ? { storeCode: '12', phoneNumbers: { primaryPhone: wrongPhone }, websiteUri: ourPlace.website }
      : {}),
  }
}
