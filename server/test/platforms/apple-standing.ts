import { appleClient, fakeApple } from './apple.ts'
import { ourPlace, type Standing, wrongPhone } from './standing.ts'

/** A place as Apple keeps it, with what nobody here knows of. */
export function applePlace(number: number) {
  const isOurs = number === 1
  return {
    ...{
      partnersLocationId: `partner-${number}`,
      partnersLocationVersion: 'PV01',
      brandId: '9467895078742654946',
    },
    displayNames: [
      { name: isOurs ? ourPlace.name : `Ottica ${number}`, locale: 'it', primary: true },
      { name: isOurs ? 'Aurora on the Corso' : `Optics ${number}`, locale: 'en' },
    ],
    ...(isOurs ? { storeCode: '#12' } : {}),
    mainAddress: {
      structuredAddress: {
        ...{
          thoroughfare: isOurs ? 'Corso Buenos Aires' : 'Via Roma',
          subThoroughfare: isOurs ? '12' : `${number}`,
        },
        ...{ fullThoroughfare: isOurs ? 'Corso Buenos Aires 12' : `Via Roma ${number}` },
        ...{ locality: 'Milano', postCode: '20124', countryCode: 'IT' },
      },
      locale: 'it',
    },
    displayPoint: {
      coordinates: { latitude: '45.478500', longitude: '9.208500' },
      source: 'MANUALLY_PLACED',
    },
    phoneNumbers: isOurs ? [{ phoneNumber: wrongPhone, type: 'VOICE', primary: true }] : [],
    urls: isOurs ? [{ url: ourPlace.website, type: 'HOMEPAGE' }] : [],
    locationAttributes: [{ type: 'crossbusiness.restrooms.gender_neutral_restroom', provided: true }],
    somethingNew: { nobody: ['knows', { it: 1 }] },
  }
}

export async function appleStanding(): Promise<Standing & { apple: Awaited<ReturnType<typeof fakeApple>> }> {
  const apple = await fakeApple()
  return {
    ...{ kind: 'apple_business', client: appleClient, outcome: 'in_review', apple },
    ...{ origin: apple.origin, asked: apple.asked, disturb: apple.disturb, close: apple.close },
    ...{ expire: apple.expire, shutOut: apple.shutOut },
    show() {
      apple.places.clear()
      for (const number of [1, 2, 3]) apple.put(String(number), applePlace(number))
    },
    phone() {
      const [first] = Object(apple.places.get('1')?.locationDetails).phoneNumbers
      return first?.phoneNumber
    },
    isWrite: ({ method }) => method === 'PUT',
    refusal: {
      status: 400,
      body: [{ code: 'VALIDATION', message: 'phoneNumbers: not a number' }],
      words: 'VALIDATION: phoneNumbers: not a number',
    },
  }
}
