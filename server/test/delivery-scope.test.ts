import { expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Listed<T = { id: string; conversationId: string | null }> = { items: T[] }

test('a manager limited to one location reads the raw mail of that one alone', async () => {
  const open = async (name: string) =>
    (await brand.api<{ id: string }>('POST', '/locations', { name })).body.id
  const [here, there] = [await open('Here'), await open('There')]
  for (const subject of ['For here', 'For there', 'For nobody yet']) await brand.receives({ subject })
  const { items } = (
    await brand.api<Listed<{ id: string; subject: string }>>('GET', '/conversations?view=all')
  ).body
  const about = (subject: string) => items.find((one) => one.subject === subject)!.id
  await brand.api('PATCH', `/conversations/${about('For here')}`, { locationId: here })
  await brand.api('PATCH', `/conversations/${about('For there')}`, { locationId: there })

  const all = (await brand.api<Listed>('GET', '/deliveries')).body.items
  expect(all).toHaveLength(3)
  const local = await brand.member({ role: 'manager', locationIds: [here] })
  const seen = (await local.api<Listed>('GET', '/deliveries')).body.items
  expect(seen.map((one) => one.conversationId)).toEqual([about('For here')])
  for (const { id, conversationId } of all) {
    const { status } = await local.api('GET', `/deliveries/${id}/source`)
    expect(status).toBe(conversationId === about('For here') ? 200 : 404)
  }
  const everywhere = await brand.member({ role: 'manager' })
  expect((await everywhere.api<Listed>('GET', '/deliveries')).body.items).toHaveLength(3)

  await brand.api('DELETE', `/conversations/${about('For there')}`)
  expect((await brand.api<Listed>('GET', '/deliveries')).body.items).toHaveLength(3)
  expect((await local.api<Listed>('GET', '/deliveries')).body.items).toHaveLength(1)
})
