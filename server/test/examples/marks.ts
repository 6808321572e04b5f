import type { Walk } from './walk.ts'

const tags: Walk = {
  name: 'tags are added, renamed, merged and put away',
  tags: ['tags'],
  async tell({ call }) {
    const delivery = await call('addTag', { body: { name: 'delivery', colour: 'blue' } })
    const parcel = await call('addTag', { body: { name: 'parcel' } })
    const repair = await call('addTag', { body: { name: 'repair', colour: 'orange' } })
    await call('listTags')
    await call('updateTag', { path: { id: repair.id }, body: { name: 'repairs', colour: 'red' } })
    await call('mergeTags', { path: { id: delivery.id }, body: { otherId: parcel.id } })
    await call('archiveTag', { path: { id: repair.id } })
  },
}

const fields: Walk = {
  name: 'a brand writes order numbers down',
  tags: ['custom-fields'],
  async tell({ call }) {
    const order = await call('addField', { body: { name: 'Order number', kind: 'text' } })
    const reason = await call('addField', {
      body: { name: 'Reason', kind: 'choice', choices: ['Late', 'Broken', 'Wrong lenses'], isRequired: true },
    })
    await call('listFields')
    await call('orderFields', { body: { ids: [reason.id, order.id] } })
    await call('updateField', { path: { id: reason.id }, body: { isRequired: false } })
    await call('archiveField', { path: { id: order.id } })
  },
}

const statuses: Walk = {
  name: 'a brand names its states of work',
  tags: ['statuses'],
  async tell({ call }) {
    const workshop = await call('addStatus', {
      body: { name: 'In the workshop', category: 'waiting', isPausing: true },
    })
    const supplier = await call('addStatus', { body: { name: 'At the supplier', category: 'waiting' } })
    await call('listStatuses')
    await call('orderStatuses', { body: { ids: [supplier.id, workshop.id] } })
    await call('updateStatus', { path: { id: supplier.id }, body: { name: 'Waiting for lenses' } })
    await call('archiveStatus', { path: { id: supplier.id } })
  },
}

const views: Walk = {
  name: 'what is urgent in Italy is saved as a view',
  tags: ['views'],
  async tell({ brand, call }) {
    await brand.receives({ subject: 'My frame broke' })
    const view = await call('createView', {
      body: {
        name: 'Urgent, Rome',
        filter: {
          all: [
            { field: 'location', op: 'is', value: [brand.locationId] },
            { field: 'status', op: 'is', value: ['open'] },
          ],
        },
        sort: 'waiting',
        audience: 'everybody',
      },
    })
    await call('listViews')
    await call('countViews')
    await call('getView', { path: { id: view.id } })
    await call('updateView', { path: { id: view.id }, body: { name: 'Open in Rome', sort: 'worth' } })
    await call('deleteView', { path: { id: view.id } })
  },
}

export const markWalks = [tags, fields, statuses, views]
