import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

type Stated = { id: string; version: number; name: string; phone?: string; hours?: object; street?: string }
type Field = { field: string; before: unknown; after: unknown; isProposed: boolean }
type Edited = {
  id: string
  outcome: string
  changes: Field[]
  faults: { path: string; severity: string; message: string }[]
  location: Stated | null
}
type Answer = { items: Edited[] }
type Version = { number: number; reason: string; maker: { name: string } }
type Edit = { id: string; version: number; changes: Record<string, unknown> }

const stage = await cast()
const brand = await stage.brand('Aurora')

const open = async (name: string) =>
  (await brand.api<Stated>('POST', '/locations', { name, country: 'IT', zone: 'Europe/Rome' })).body
const read = async (id: string) => (await brand.api<Stated>('GET', `/locations/${id}`)).body
const versions = async (id: string) =>
  (await brand.api<{ items: Version[] }>('GET', `/locations/${id}/versions`)).body.items
const edit = async (locations: Edit[], more: object = {}, api = brand.api) =>
  (await api<Answer>('POST', '/location-edits', { locations, ...more })).body.items
const preview = async (locations: Edit[], more: object = {}, api = brand.api) =>
  (await api<Answer>('POST', '/location-edit-previews', { locations, ...more })).body.items
const outcomes = (edited: Edited[]) => edited.map(({ outcome }) => outcome)

test('many locations are changed at once, each with a version that says who and why', async () => {
  const [roma, pisa] = [await open('Roma'), await open('Pisa')]
  const changes = { phone: '02 123 4567', website: 'https://aurora.example' }
  const edited = await edit(
    [roma, pisa].map(({ id, version }) => ({ id, version, changes })),
    { reason: 'New switchboard' },
  )
  expect(outcomes(edited)).toEqual(['changed', 'changed'])
  expect(edited[0]).toMatchObject({
    id: roma.id,
    changes: expect.arrayContaining([
      { field: 'phone', before: null, after: '+39021234567', isProposed: false },
    ]),
    location: { version: roma.version + 1, phone: '+39021234567' },
  })
  expect((await versions(pisa.id))[0]).toMatchObject({ number: pisa.version + 1, reason: 'New switchboard' })
})

test('a preview tells the same and keeps nothing of it', async () => {
  const siena = await open('Siena')
  const tried = await preview([{ ...siena, changes: { phone: '02 123 4567' } }])
  expect(tried).toMatchObject([{ outcome: 'changed', changes: [{ field: 'phone', after: '+39021234567' }] }])
  expect(await read(siena.id)).toMatchObject({ version: siena.version, phone: null })
  expect(await versions(siena.id)).toHaveLength(1)
})

test('of a location all is kept or nothing, and what is wrong is told of it alone', async () => {
  const [lucca, arezzo] = [await open('Lucca'), await open('Arezzo')]
  const edited = await edit([
    { ...lucca, changes: { street: 'Via Fillungo 1', phone: '9999', email: 'nobody' } },
    { ...arezzo, changes: { street: 'Corso Italia 2' } },
  ])
  expect(outcomes(edited)).toEqual(['refused', 'changed'])
  expect(edited[0]?.faults.map(({ path }) => path).toSorted()).toEqual(['email', 'phone'])
  expect(await read(lucca.id)).toMatchObject({ version: lucca.version, street: '' })
  expect(await read(arezzo.id)).toMatchObject({ street: 'Corso Italia 2' })
})

test('what only the database knows to be wrong takes back that location and no other', async () => {
  const [prato, empoli] = [await open('Prato'), await open('Empoli')]
  const regionId = '019b0000-0000-7000-8000-000000000000'
  const edited = await edit([
    { ...prato, changes: { street: 'Via Roma 1', regionId } },
    { ...empoli, changes: { street: 'Via Roma 2' } },
  ])
  expect(edited[0]).toMatchObject({
    outcome: 'refused',
    faults: [{ path: 'regionId', message: 'There is no such region any more.' }],
  })
  expect(outcomes(edited)).toEqual(['refused', 'changed'])
  expect(await read(prato.id)).toMatchObject({ version: prato.version, street: '' })
})

test('who was slower is told what stands there, and nothing is overwritten', async () => {
  const parma = await open('Parma')
  await brand.api('PATCH', `/locations/${parma.id}`, { street: 'Via Mazzini 3' })
  const [late] = await edit([{ ...parma, changes: { street: 'Via Garibaldi 9' } }])
  expect(late).toMatchObject({
    outcome: 'stale',
    location: { version: parma.version + 1, street: 'Via Mazzini 3' },
  })
  expect(await read(parma.id)).toMatchObject({ street: 'Via Mazzini 3' })
})

test('what stands there already is no version', async () => {
  const bari = await open('Bari')
  expect(outcomes(await edit([{ ...bari, changes: { name: 'Bari' } }]))).toEqual(['unchanged'])
  expect((await read(bari.id)).version).toBe(bari.version)
})

test('a manager changes their own locations alone, proposes what is locked, and is told so in their language', async () => {
  const [mine, other] = [await open('Modena'), await open('Ferrara')]
  const manager = await brand.member({ role: 'manager', name: 'Mara Monti', locationIds: [mine.id] })
  await manager.api('PATCH', '/session', { locale: 'it' })
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: ['phone'] })
  const changes = { phone: '059 123 456', street: 'Via Emilia 1' }
  const given = [
    { ...mine, changes },
    { ...other, changes },
  ]
  expect(outcomes(await preview(given, {}, manager.api))).toEqual(['changed', 'refused'])
  const [own, foreign] = await edit(given, { reason: 'New lease' }, manager.api)
  expect(own?.changes.map(({ field, isProposed }) => [field, isProposed])).toEqual([
    ['street', false],
    ['phone', true],
  ])
  expect(own?.location).toMatchObject({ street: 'Via Emilia 1', phone: null })
  expect(foreign).toMatchObject({ outcome: 'refused', location: null, faults: [{ path: '' }] })
  expect(foreign?.faults[0]?.message).toBe('Questa sede non esiste o non puoi vederla.')
  const { id, version } = await read(mine.id)
  const proposal = [{ id, version, changes: { phone: '059 654 321' } }]
  expect(outcomes(await edit(proposal, {}, manager.api))).toEqual(['proposed'])
  expect((await versions(id))[0]).toMatchObject({ reason: 'New lease', maker: { name: 'Mara Monti' } })
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: [] })
})

test('all of it can wait for a day', async () => {
  const trento = await open('Trento')
  const plan = { plannedFor: '2099-01-01', reason: 'Moving' }
  expect(outcomes(await edit([{ ...trento, changes: { street: 'Via Belenzani 1' } }], plan))).toEqual([
    'planned',
  ])
  expect(await read(trento.id)).toMatchObject({ street: '', openChangeCount: 1 })
})

test('a location is named once, and who may not manage locations changes none', async () => {
  const udine = await open('Udine')
  const twice = [udine, udine].map(({ id, version }) => ({ id, version, changes: { street: 'Via Roma' } }))
  expect((await brand.api('POST', '/location-edits', { locations: twice })).status).toBe(422)
  const agent = await brand.member({ role: 'agent' })
  const refused = await agent.api('POST', '/location-edits', { locations: twice.slice(1) })
  expect(refused.status).toBe(403)
  expect((await agent.api('GET', '/location-records')).status).toBe(403)
})

test('records are read by name and page, with the fields one asks for, of the locations one sees', async () => {
  const nuoro = await open('Nuoro')
  const manager = await brand.member({ role: 'manager', locationIds: [nuoro.id] })
  type Page = { items: Stated[]; nextCursor: string | null }
  const own = await manager.api<Page>('GET', '/location-records?fields=phone,hours')
  expect(own.body.items).toEqual([
    { id: nuoro.id, version: 1, name: 'Nuoro', phone: null, hours: expect.anything() },
  ])
  const first = (await brand.api<Page>('GET', '/location-records?limit=2&fields=street')).body
  const next = (await brand.api<Page>('GET', `/location-records?limit=2&cursor=${first.nextCursor}`)).body
  const names = [...first.items, ...next.items].map(({ name }) => name)
  expect(new Set(names).size).toBe(4)
  expect(names).toEqual(names.toSorted())
  expect(next.items[0]).toMatchObject({ street: '', hours: expect.anything() })
  const found = (await brand.api<Page>('GET', '/location-records?search=nuor')).body
  expect(found.items.map(({ name }) => name)).toEqual(['Nuoro'])
  expect((await brand.api('GET', '/location-records?fields=secrets')).status).toBe(422)
})

test('each person has columns of their own', async () => {
  const [mara, ben] = [await brand.member({ role: 'manager' }), await brand.member({ role: 'manager' })]
  const chosen = async (api: typeof brand.api) => (await api('GET', '/location-grid')).body
  expect(await chosen(mara.api)).toEqual({ columns: null })
  await mara.api('PUT', '/location-grid', { columns: ['phone'] })
  await mara.api('PUT', '/location-grid', { columns: ['phone', 'hours/weekly/1'] })
  expect(await chosen(mara.api)).toEqual({ columns: ['phone', 'hours/weekly/1'] })
  expect(await chosen(ben.api)).toEqual({ columns: null })
  expect((await brand.api('PUT', '/location-grid', { columns: [] })).status).toBe(403)
})
