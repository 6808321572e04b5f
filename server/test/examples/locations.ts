import type { Walk } from './walk.ts'

const shopHours = [{ from: 600, to: 1140 }]
const hours = {
  zone: 'Europe/Warsaw',
  weekly: {
    1: shopHours,
    2: shopHours,
    3: shopHours,
    4: shopHours,
    5: shopHours,
    6: [{ from: 600, to: 900 }],
    7: 'closed' as const,
  },
  dated: [],
}

const locations: Walk = {
  name: 'a shop opens in Kraków, moves and closes',
  tags: ['locations'],
  async tell({ call }) {
    const { id } = await call('createLocation', {
      body: {
        name: 'Lumina Kraków',
        code: 'KRK',
        street: 'ul. Floriańska 12',
        locality: 'Kraków',
        postcode: '31-021',
        country: 'PL',
        zone: 'Europe/Warsaw',
        locale: 'pl',
        phone: '+48 12 345 67 89',
        hours,
      },
    })
    await call('listLocations', { query: { search: 'lumina' } })
    await call('getLocation', { path: { id } })
    await call('updateLocation', { path: { id }, body: { street: 'ul. Grodzka 5', postcode: '31-006' } })
    await call('getHoursState', { path: { id }, query: { at: '2026-05-12T08:00:00Z' } })
    await call('listHolidayProposals', { path: { id }, query: { year: 2026 } })
    await call('previewHours', { body: { hours, at: '2026-05-12T08:00:00Z' } })
    await call('suggestZone', { query: { lat: 50.0614, lon: 19.9372 } })
    await call('archiveLocation', { path: { id } })
  },
}

const regions: Walk = {
  name: 'shops are gathered in regions',
  tags: ['locations'],
  async tell({ call }) {
    const { items } = await call('createRegion', { body: { name: 'Poland' } })
    const id = items[0]?.id ?? ''
    await call('listRegions')
    await call('renameRegion', { path: { id }, body: { name: 'Poland and Baltics' } })
    await call('deleteRegion', { path: { id } })
  },
}

export const locationWalks = [locations, regions]
