import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()

async function asked() {
  const desk = await testDesk(world)
  const { api, owner } = desk
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  const at = `/conversations/${id}`
  return {
    ...desk,
    at,
    add: async (field: object) => (await api(owner, 'POST', '/custom-fields', field)).body,
    fill: (values: object[], by = owner) => api(by, 'PATCH', `${at}/fields`, { values }),
    names: async () =>
      (await api(owner, 'GET', '/custom-fields')).body.items.map((field: { name: string }) => field.name),
  }
}

test('fields stand in the order they are put in; archived ones come last and keep their values', async () => {
  const { api, owner, romeAgent, add, names, fill, at } = await asked()
  const [order, product] = [
    await add({ name: 'Order', kind: 'text' }),
    await add({ name: 'Product', kind: 'choice', choices: ['Lamp', 'Chair', 'Lamp'] }),
  ]
  expect(product.choices).toEqual(['Lamp', 'Chair'])
  expect((await api(owner, 'POST', '/custom-fields', { name: 'x', kind: 'choice' })).body.details.key).toBe(
    'choices_missing',
  )
  expect((await api(romeAgent, 'POST', '/custom-fields', { name: 'x', kind: 'text' })).status).toBe(403)
  const wrong = { ids: [product.id] }
  expect((await api(owner, 'PUT', '/custom-fields/order', wrong)).body.details.key).toBe('order_incomplete')
  const twice = { ids: [product.id, product.id] }
  expect((await api(owner, 'PUT', '/custom-fields/order', twice)).body.details.key).toBe('order_incomplete')
  expect(await names()).toEqual(['Order', 'Product'])
  expect((await api(owner, 'PUT', '/custom-fields/order', { ids: [product.id, order.id] })).status).toBe(200)
  expect(await names()).toEqual(['Product', 'Order'])
  await fill([{ fieldId: product.id, value: 'Lamp' }])
  expect((await api(owner, 'DELETE', `/custom-fields/${product.id}`)).status).toBe(204)
  expect(await names()).toEqual(['Order', 'Product'])
  expect((await api(owner, 'GET', at)).body.fields).toEqual([])
  expect((await fill([{ fieldId: product.id, value: 'Chair' }])).body.details.key).toBe('field_gone')
  await api(owner, 'PATCH', `/custom-fields/${product.id}`, { isArchived: false })
  expect((await api(owner, 'GET', at)).body.fields).toEqual([{ fieldId: product.id, value: 'Lamp' }])
})

test('values are written all or none, shown with their kind, told to others and kept in the timeline', async () => {
  const { api, owner, turinAgent, romeAgent, add, fill, at } = await asked()
  const [order, count, day] = [
    await add({ name: 'Order', kind: 'text' }),
    await add({ name: 'Count', kind: 'number' }),
    await add({ name: 'Bought', kind: 'date' }),
  ]
  const refused = await fill([
    { fieldId: order.id, value: 'A-12' },
    { fieldId: day.id, value: '2026-02-30' },
  ])
  expect(refused).toMatchObject({
    status: 422,
    body: { details: { key: 'field_not_date', values: { name: 'Bought' }, fieldId: day.id } },
  })
  expect((await api(owner, 'GET', at)).body.fields).toEqual([])
  const values = [
    { fieldId: day.id, value: '2026-02-28' },
    { fieldId: order.id, value: 'A-12' },
    { fieldId: count.id, value: 2.5 },
  ]
  const filled = await fill(values, romeAgent)
  expect(filled.body.fields).toEqual([values[1], values[2], values[0]])
  expect((await fill(values)).body.version).toBe(filled.body.version)
  await fill([{ fieldId: count.id, value: null }])
  expect((await api(owner, 'GET', `${at}/timeline`)).body.items[0].payload.changes).toEqual({
    fields: [{ id: count.id, name: 'Count', kind: 'number', value: null }],
  })
  expect((await fill(values, turinAgent)).status).toBe(404)
})

test('a text of a million signs, a number without end and a field of somebody else are refused', async () => {
  const { add, fill } = await asked()
  const [order, count] = [
    await add({ name: 'Order', kind: 'text' }),
    await add({ name: 'Count', kind: 'number' }),
  ]
  expect((await fill([{ fieldId: order.id, value: 'x'.repeat(1_000_000) }])).body).toMatchObject({
    code: 'invalid',
    details: { key: 'field_too_long', values: { name: 'Order', most: 2000 } },
  })
  expect((await fill([{ fieldId: count.id, value: '1e999' }])).body.details.key).toBe('field_not_number')
  expect((await fill([{ fieldId: newId(), value: 'x' }])).body.details.key).toBe('field_gone')
})

test('nothing is resolved, by whatever way, before what is required is there', async () => {
  const { api, owner, add, fill, at, work } = await asked()
  const [reason, told] = [
    await add({ name: 'Reason', kind: 'text', isRequired: true }),
    await add({ name: 'Told', kind: 'checkbox', isRequired: true }),
  ]
  const resolve = () => api(owner, 'PUT', `${at}/status`, { status: 'resolved' })
  expect(await resolve()).toMatchObject({
    status: 409,
    body: {
      code: 'conflict',
      details: {
        key: 'fields_missing',
        values: { names: 'Reason, Told' },
        fields: [
          { id: reason.id, name: 'Reason' },
          { id: told.id, name: 'Told' },
        ],
      },
    },
  })
  await fill([
    { fieldId: reason.id, value: 'Broken' },
    { fieldId: told.id, value: false },
  ])
  const answer = { text: 'Here it is.', resolve: true }
  const refused = await api(owner, 'POST', `${at}/messages`, answer)
  expect(refused.body.details.fields).toEqual([{ id: told.id, name: 'Told' }])
  expect((await api(owner, 'GET', `${at}/messages`)).body.items).toHaveLength(1)
  expect((await api(owner, 'POST', `${at}/messages`, { ...answer, resolve: false })).status).toBe(201)
  await fill([{ fieldId: told.id, value: true }])
  expect((await api(owner, 'POST', `${at}/messages`, answer)).status).toBe(201)
  expect((await api(owner, 'GET', at)).body.status).toBe('resolved')
  await work()
  const later = await add({ name: 'Later', kind: 'text', isRequired: true })
  await api(owner, 'PUT', `${at}/status`, { status: 'open' })
  expect((await resolve()).body.details.fields).toEqual([{ id: later.id, name: 'Later' }])
  await api(owner, 'PATCH', `/custom-fields/${later.id}`, { isRequired: false })
  expect((await resolve()).body.status).toBe('resolved')
})
