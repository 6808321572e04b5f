import { googleClient } from '../platforms/google.ts'
import type { Walk } from './walk.ts'

const dump = `id,name,street,postcode,city,country,lat,lon,phone
maps-1,Aurora Corso,"C.so Buenos Aires, 12",20124,Milano,IT,45.4785,9.2085,02 999 1111
maps-2,Ottica Bella,Via Roma 1,00184,Roma,IT,41.9,12.48,
`

const directories: Walk = {
  name: 'what a map shows of a location is found out, judged and decided',
  tags: ['listings'],
  async tell({ call, stage }) {
    await call('createLocation', {
      body: {
        ...{ name: 'Aurora Corso', street: 'Corso Buenos Aires 12', postcode: '20124', locality: 'Milano' },
        ...{ country: 'IT', latitude: 45.4785, longitude: 9.2085, phone: '+39 02 123 4567' },
      },
    })
    await call('listDirectoryPlatforms')
    const { id } = await call('createDirectory', { body: { platform: 'openstreetmap', name: 'City map' } })
    const file = { name: 'city-map.csv', type: 'text/csv', content: Buffer.from(dump) }
    await call('giveDump', { path: { id }, file })
    await stage.settle()
    await call('listDirectories')
    await call('getDirectory', { path: { id } })
    const { items } = await call('listDirectoryRecords', { path: { id } })
    await call('listAllDirectoryRecords', { query: { field: 'phone' } })
    await call('getListingAccuracy')
    const [worst] = items
    if (!worst?.location) throw new Error('The record of the location was not found.')
    await call('getDirectoryRecord', { path: { id: worst.id } })
    const body = { kind: 'mine' as const, locationId: worst.location.id }
    await call('decideRecord', { path: { id: worst.id }, body })
    await call('undecideRecord', { path: { id: worst.id } })
    await call('startAudit', { path: { id } })
    await stage.settle()
    await call('exportLocations', { path: { format: 'json' } })
    await call('getDirectoryFile', { path: { id } })
    const sheet = await call('createDirectory', { body: { platform: 'bing', name: 'Bing Places' } })
    const { layout } = await call('getDirectorySheet', { path: { id: sheet.id } })
    const hours = { ...layout.hours, cells: 'day' as const }
    await call('keepDirectorySheet', { path: { id: sheet.id }, body: { layout: { ...layout, hours } } })
    await call('deleteDirectory', { path: { id } })
  },
}

const live: Walk = {
  name: 'a directory is connected, read from its platform, put right there, and told what we stand by',
  tags: ['listings'],
  async tell({ call, stage, outside: { google } }) {
    const website = 'https://lumina.example/corso'
    await call('createLocation', {
      body: {
        ...{ name: 'Lumina Corso', street: 'Corso Buenos Aires 12', postcode: '20124', locality: 'Milano' },
        ...{ country: 'IT', code: '12', latitude: 45.4785, longitude: 9.2085 },
        ...{ phone: '+39 02 123 4567', website },
      },
    })
    const at = { regionCode: 'IT', postalCode: '20124', locality: 'Milano' }
    const place = {
      ...{ name: 'locations/1', title: 'Lumina Corso', storeCode: '12', websiteUri: website },
      storefrontAddress: { ...at, addressLines: ['Corso Buenos Aires 12'] },
      phoneNumbers: { primaryPhone: '02 999 1111' },
    }
    google.places.set(place.name, place)
    const elsewhere = { ...place, websiteUri: 'https://elsewhere.example/' }
    google.updates.set(place.name, { location: elsewhere, diffMask: 'websiteUri' })
    const { id } = await call('createDirectory', {
      body: { platform: 'google_business', name: 'Google Business Profile' },
    })
    const path = { id }
    await call('keepDirectoryClient', { path, body: googleClient })
    const { url } = await call('beginDirectorySignIn', { path })
    const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '')
      .searchParams
    const body = { state: back.get('state') ?? '', code: back.get('code') ?? '' }
    await call('finishDirectorySignIn', { body })
    await call('readDirectory', { path })
    await stage.settle()
    await call('getDirectoryConnection', { path })
    const { items } = await call('proposePushes', { path })
    const wanted = items.filter(({ field }) => field === 'phone')
    await call('askPushes', {
      path,
      body: { items: wanted.map(({ recordId, field }) => ({ recordId, field })) },
    })
    const pushes = await call('listPushes', { path })
    const edits = await call('listDirectoryEdits', { path })
    await call('withdrawPush', { path: { id: pushes.items[0]?.id ?? '' } })
    await call('decideDirectoryEdit', { path: { id: edits.items[0]?.id ?? '' }, body: { kind: 'reverted' } })
    await stage.settle()
    await call('disconnectDirectory', { path })
  },
}

export const listingWalks = [directories, live]
