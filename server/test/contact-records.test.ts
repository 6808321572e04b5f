import { expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Contact = {
  id: string
  name: string
  version: number
  identities: { value: string }[]
  isBlocked: boolean
}
type Listed<T = Contact> = { items: T[]; nextCursor: string | null }

const make = async (name: string, ...addresses: string[]) => {
  const identities = addresses.map((value) => ({ kind: value.startsWith('+') ? 'phone' : 'email', value }))
  return (await brand.api<Contact>('POST', '/contacts', { name, identities })).body
}
const search = async (text: string) =>
  (await brand.api<Listed>('GET', `/contacts?search=${encodeURIComponent(text)}`)).body.items.map(
    (one) => one.name,
  )

test('what a blocked person writes is spam, and no longer once they may write again', async () => {
  await brand.receives({ from: 'Mal <mal@customer.example>', subject: 'Buy now' })
  const [mal] = (await brand.api<Listed>('GET', '/contacts?search=mal@customer')).body.items
  expect((await brand.api<Contact>('PUT', `/contacts/${mal!.id}/block`)).body.isBlocked).toBe(true)
  await brand.receives({ from: 'Mal <mal@customer.example>', subject: 'Buy more' })
  const subjects = async (view: string) =>
    (await brand.api<Listed<{ subject: string }>>('GET', `/conversations?view=${view}`)).body.items.map(
      (one) => one.subject,
    )
  expect(await subjects('spam')).toEqual(['Buy more'])
  expect(await subjects('unassigned')).not.toContain('Buy more')
  expect((await brand.api<Contact>('DELETE', `/contacts/${mal!.id}/block`)).body.isBlocked).toBe(false)
  await brand.receives({ from: 'Mal <mal@customer.example>', subject: 'Sorry' })
  expect(await subjects('unassigned')).toContain('Sorry')
})

test('people are found by any part of a name, an address or a number, however they are written', async () => {
  await make('Łucja Żak', 'lucja.zak@poczta.example', '+48 22 123 45 67')
  for (const text of [
    'lucja',
    'ŻAK',
    'zak',
    'LUCJA.ZAK@',
    'poczta',
    '22 123 45',
    '+48 22 123-45-67',
    '1234567',
  ])
    expect(await search(text), text).toEqual(['Łucja Żak'])
  for (const text of ['%', '_', '100%', '\\', "'; drop table contacts"])
    expect(await search(text), text).toEqual([])
})

test('the list is paged without a gap or a double, last changed first', async () => {
  const instant = new Date('2026-11-20T10:00:00Z')
  stage.world.setNow(instant)
  const made = []
  for (let number = 0; number < 7; number++) made.push((await make(`Page ${number}`)).id)
  stage.world.setNow(undefined)
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/contacts?search=Page&limit=3${cursor && `&cursor=${cursor}`}`
    const page: Listed = (await brand.api<Listed>('GET', path)).body
    seen.push(...page.items.map((one) => one.id))
    cursor = page.nextCursor
  }
  expect(seen).toEqual([...made].reverse())
})

test('two people changing one record at once do not overwrite each other', async () => {
  const { id, version } = await make('Ida')
  expect((await brand.api('GET', `/contacts/${id}`)).headers.etag).toBe(`"${version}"`)
  const match = { 'if-match': `"${version}"` }
  const changed = await brand.api('PATCH', `/contacts/${id}`, { name: 'Ida Neri', locale: 'it' }, match)
  expect([changed.status, changed.headers.etag]).toEqual([200, `"${version + 1}"`])
  const late = await brand.api<{ code: string }>('PATCH', `/contacts/${id}`, { name: 'I. Neri' }, match)
  expect([late.status, late.body.code]).toEqual([409, 'stale'])
  expect((await brand.api('PATCH', `/contacts/${id}`, { locale: 'Italian!' })).status).toBe(422)
})

test('the history tells everything that happened, also to what was merged into the record', async () => {
  const [ola, olga] = [await make('Ola', 'ola@customer.example'), await make('Olga')]
  await brand.api('PATCH', `/contacts/${olga.id}`, { name: 'Olga K' })
  const agent = await brand.member({})
  await agent.api('POST', `/contacts/${ola.id}/notes`, { text: 'Call before noon' })
  await brand.api('POST', `/contacts/${ola.id}/merges`, { otherId: olga.id })
  await brand.api('PUT', `/contacts/${ola.id}/block`)
  await brand.api('PUT', `/contacts/${ola.id}/block`)
  const { items } = (
    await brand.api<{ items: { type: string; actor: { name: string } }[] }>(
      'GET',
      `/contacts/${ola.id}/history`,
    )
  ).body
  expect(items.map((one) => one.type)).toEqual([
    'contact.blocked',
    'contact.merged',
    'contact.note_added',
    'contact.updated',
    'contact.created',
    'contact.created',
  ])
  expect(items.find((one) => one.type === 'contact.note_added')?.actor.name).toBe('Ben Bianchi')
  const notes = await brand.api<{ items: { author: { id: string } }[] }>('GET', `/contacts/${ola.id}/notes`)
  expect(notes.body.items[0]?.author.id).toBe(agent.id)
})

test('whoever is limited to one location knows its customers and nobody else’s', async () => {
  const milan = (await brand.api<{ id: string }>('POST', '/locations', { name: 'Milano' })).body.id
  const local = await brand.member({ locationIds: [milan] })
  await brand.receives({ from: 'Una <una@customer.example>', subject: 'For Milano' })
  const [una] = (await brand.api<Listed>('GET', '/contacts?search=una@customer')).body.items
  const paths = ['', '/notes', '/history'].map((part) => `/contacts/${una!.id}${part}`)
  for (const path of paths) expect((await local.api('GET', path)).status, path).toBe(404)
  expect((await local.api('POST', `/contacts/${una!.id}/notes`, { text: 'x' })).status).toBe(404)
  expect((await local.api('PUT', `/contacts/${una!.id}/block`)).status).toBe(404)
  expect((await local.api<Listed>('GET', '/contacts?search=una')).body.items).toEqual([])

  const list = await brand.api<Listed>('GET', `/conversations?view=all&contactId=${una!.id}`)
  await brand.api('PATCH', `/conversations/${list.body.items[0]!.id}`, { locationId: milan })
  for (const path of paths) expect((await local.api('GET', path)).status, path).toBe(200)
  expect((await local.api<Listed>('GET', '/contacts')).body.items.map((one) => one.id)).toEqual([una!.id])
})

test('a viewer reads and changes nothing', async () => {
  const { id } = await make('Vera')
  const viewer = await brand.member({ role: 'viewer' })
  expect((await viewer.api('GET', `/contacts/${id}`)).status).toBe(200)
  for (const [method, path, body] of [
    ['POST', '/contacts', { name: 'X' }],
    ['PATCH', `/contacts/${id}`, { name: 'X' }],
    ['POST', `/contacts/${id}/notes`, { text: 'X' }],
    ['PUT', `/contacts/${id}/block`, undefined],
    ['POST', `/contacts/${id}/identities`, { kind: 'email', value: 'x@y.example' }],
    ['POST', `/contacts/${id}/merges`, { otherId: id }],
  ] as const) {
    expect((await viewer.api(method, path, body)).status, `${method} ${path}`).toBe(403)
  }
})
