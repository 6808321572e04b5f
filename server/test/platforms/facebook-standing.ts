import { facebookClient, fakeFacebook } from './facebook.ts'
import { ourPlace, type Standing, wrongPhone } from './standing.ts'

export function facebookPlace(number: number) {
  const isOurs = number === 1
  return {
    ...{ id: String(number), name: isOurs ? ourPlace.name : `Ottica ${number}`, category: 'Optician' },
    location: {
      ...{
        street: isOurs ? ourPlace.street : `Via Roma ${number}`,
        zip: '20124',
        city: 'Milano',
        country: 'Italy',
      },
      ...{ latitude: 45.4785, longitude: 9.2085 },
    },
    ...(isOurs ? { phone: wrongPhone, website: ourPlace.website, store_number: 12 } : {}),
  }
}

export async function facebookStanding(): Promise<
  Standing & { facebook: Awaited<ReturnType<typeof fakeFacebook>> }
> {
  const facebook = await fakeFacebook()
  return {
    ...{ kind: 'facebook', client: facebookClient, outcome: 'sent', facebook },
    ...{ origin: facebook.origin, asked: facebook.asked, disturb: facebook.disturb, close: facebook.close },
    show() {
      for (const number of [1, 2, 3]) facebook.pages.set(String(number), facebookPlace(number))
    },
    phone: () => facebook.pages.get('1')?.phone,
    isWrite: ({ method, path }) => method === 'POST' && !path.endsWith('me/permissions'),
    refusal: {
      status: 400,
      body: { error: { message: '(#100) Param phone is not a number', type: 'OAuthException', code: 100 } },
      words: '(#100) Param phone is not a number',
    },
    // A token there is good or not: none renews another.
    expire: () => undefined,
    shutOut: (isOut) => isOut && facebook.endAll(),
  }
}
