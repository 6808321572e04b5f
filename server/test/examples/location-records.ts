import { encodePng } from '../../src/demo/encode-png.ts'
import type { Walk } from './walk.ts'

const record: Walk = {
  name: 'a shop states what customers and directories ask for',
  tags: ['locations'],
  async tell({ call }) {
    await call('getLocationCatalogue')
    const { id } = await call('createLocation', {
      body: { name: 'Lumina Milano', country: 'IT', zone: 'Europe/Rome' },
    })
    await call('checkLocation', {
      body: { locationId: id, record: { latitude: 9.1876, longitude: 45.4741, phone: '9999' } },
    })
    const photo = await call('uploadLocationPhoto', {
      path: { id },
      file: {
        name: 'window.png',
        type: 'image/png',
        content: Buffer.from(encodePng(400, 300, new Uint8Array(360_000))),
      },
    })
    await call('listLocationPhotos', { path: { id } })
    await call('getLocationPhoto', { path: { id: photo.id } })
    await call('updateLocation', {
      path: { id },
      body: {
        categories: ['optician'],
        credentials: [
          {
            kind: 'licence',
            name: 'Trade licence',
            number: 'MI-2031',
            issuer: 'Comune di Milano',
            validFrom: null,
            expiresOn: '2026-06-01',
            remindDays: 60,
            isPublic: false,
          },
        ],
        reason: 'First statement',
      },
    })
    await call('listExpiringCredentials')
  },
}

const history: Walk = {
  name: 'what is locked is proposed, decided and can be undone',
  tags: ['locations'],
  async tell({ brand, call, person }) {
    await call('getLocationSettings')
    await call('getSearchEnginePings')
    await call('setSearchEnginePings', { body: { isOn: true } })
    await call('updateLocationSettings', { body: { lockedLocationFields: ['name'] } })
    const { locationId: id } = brand
    const manager = await person('Marta Rossi', { role: 'manager', locationIds: [id] })
    await manager.call('updateLocation', {
      path: { id },
      body: { name: 'Lumina Brera', reason: 'The new sign' },
    })
    const { items } = await call('listLocationChanges', { query: { state: 'open' } })
    await call('decideLocationChange', {
      path: { id: items[0]?.id ?? '' },
      body: { verdict: 'approved', word: 'Thank you' },
    })
    await call('listLocationVersions', { path: { id } })
    await call('restoreLocationVersion', { path: { id, number: 1 }, body: { reason: 'The old sign stays' } })
    await call('updateLocation', {
      path: { id },
      body: { street: 'Via Solferino 14', plannedFor: '2026-12-01' },
    })
    const planned = await call('listLocationChanges', { query: { state: 'planned' } })
    await call('withdrawLocationChange', { path: { id: planned.items[0]?.id ?? '' } })
  },
}

export const locationRecordWalks = [record, history]
