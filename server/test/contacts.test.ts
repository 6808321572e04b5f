import { expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Identity = { id: string; kind: string; value: string; label: string }
type Contact = {
  id: string
  name: string
  identities: Identity[]
  isBlocked: boolean
  version: number
  mergedIntoId: string | null
  merges: { id: string; name: string }[]
}
type Listed<T = { id: string }> = { items: T[]; nextCursor: string | null }
type Problem = { code: string; details: { key: string; contactId?: string }; errors?: { path: string }[] }

const email = (value: string) => ({ kind: 'email', value })
const phone = (value: string) => ({ kind: 'phone', value })
const make = async (name: string, ...identities: object[]) =>
  (await brand.api<Contact>('POST', '/contacts', { name, identities })).body
const contactNow = async (id: string) => (await brand.api<Contact>('GET', `/contacts/${id}`)).body
const valuesOf = (contact: Contact) => contact.identities.map((one) => one.value).sort()
const merge = async (id: string, otherId: string) =>
  (await brand.api<Contact>('POST', `/contacts/${id}/merges`, { otherId })).body
const unmerge = async (id: string, mergeId: string) =>
  (await brand.api<Contact>('DELETE', `/contacts/${id}/merges/${mergeId}`)).body
const conversationsOf = async (id: string) =>
  (
    await brand.api<Listed<{ id: string; subject: string }>>('GET', `/conversations?view=all&contactId=${id}`)
  ).body.items
    .map((one) => one.subject)
    .sort()

test('a person has many addresses and numbers, each in its one form', async () => {
  const anna = await make('Anna', email(' Anna@Customer.example'), phone('+39 02 1234 5678'))
  expect(valuesOf(anna)).toEqual(['+390212345678', 'anna@customer.example'])
  const path = `/contacts/${anna.id}/identities`
  const more = await brand.api<Contact>('POST', path, { ...email('a.rossi@work.example'), label: 'work' })
  expect(valuesOf(more.body)).toEqual(['+390212345678', 'a.rossi@work.example', 'anna@customer.example'])
  const again = await brand.api<Contact>('POST', path, email('ANNA@customer.example'))
  expect([again.status, again.body.identities.length]).toEqual([200, 3])

  const gone = more.body.identities.find((one) => one.label === 'work')!
  expect(valuesOf((await brand.api<Contact>('DELETE', `${path}/${gone.id}`)).body)).toHaveLength(2)
  for (const [given, field] of [
    [email('anna'), 'value'],
    [phone('9999'), 'value'],
    [phone('+39 call me'), 'value'],
    [{ kind: 'pigeon', value: 'x' }, 'kind'],
  ] as const) {
    const { status, body } = await brand.api<Problem>('POST', path, given)
    expect([status, body.errors?.[0]?.path], given.value).toEqual([422, field])
  }
})

test('an address belongs to one person; whose it is only those learn who may see them', async () => {
  const [bea, cleo] = [await make('Bea', email('bea@customer.example')), await make('Cleo')]
  const path = `/contacts/${cleo.id}/identities`
  const taken = await brand.api<Problem>('POST', path, email('bea@customer.example'))
  expect(taken).toMatchObject({ status: 409, body: { details: { key: 'identityTaken', contactId: bea.id } } })
  expect(
    (await brand.api('POST', '/contacts', { name: 'Twin', identities: [email('bea@customer.example')] }))
      .status,
  ).toBe(409)
  const twins = (await brand.api<Listed>('GET', '/contacts?search=Twin')).body
  expect(twins.items).toEqual([])

  const milan = (await brand.api<{ id: string }>('POST', '/locations', { name: 'Milano' })).body.id
  const local = await brand.member({ locationIds: [milan] })
  const made = await local.api<Problem>('POST', '/contacts', {
    name: 'X',
    identities: [email('bea@customer.example')],
  })
  expect([made.status, made.body.details.contactId]).toEqual([409, undefined])
})

test('a merge brings addresses, notes and conversations; undoing it gives back exactly those', async () => {
  await brand.receives({ from: 'Dora <dora@customer.example>', subject: 'From Dora' })
  await brand.receives({ from: 'Dora R <dora@work.example>', subject: 'From work' })
  const [dora, work] = await Promise.all(['dora@customer.example', 'dora@work.example'].map(found))
  await brand.api('POST', `/contacts/${work!.id}/notes`, { text: 'Prefers mornings' })
  await brand.api('POST', `/contacts/${dora!.id}/notes`, { text: 'Likes blue' })

  const merged = await merge(dora!.id, work!.id)
  await stage.settle()
  expect(valuesOf(merged)).toEqual(['dora@customer.example', 'dora@work.example'])
  expect(merged.merges).toHaveLength(1)
  expect(await conversationsOf(dora!.id)).toEqual(['From Dora', 'From work'])
  expect(await notesOf(dora!.id)).toEqual(['Likes blue', 'Prefers mornings'])
  expect(await contactNow(work!.id)).toMatchObject({ mergedIntoId: dora!.id, identities: [] })
  // What is added to the one person later is theirs, whoever they turn out to be.
  await brand.api('POST', `/contacts/${dora!.id}/identities`, email('dora@new.example'))
  await brand.receives({ from: 'Dora R <dora@work.example>', subject: 'As one' })
  expect(await conversationsOf(dora!.id)).toEqual(['As one', 'From Dora', 'From work'])

  await unmerge(dora!.id, merged.merges[0]!.id)
  await stage.settle()
  const [one, other] = [await contactNow(dora!.id), await contactNow(work!.id)]
  expect([valuesOf(one), one.merges]).toEqual([['dora@customer.example', 'dora@new.example'], []])
  expect([valuesOf(other), other.mergedIntoId]).toEqual([['dora@work.example'], null])
  expect(await conversationsOf(dora!.id)).toEqual(['As one', 'From Dora'])
  expect(await conversationsOf(work!.id)).toEqual(['From work'])
  expect([await notesOf(dora!.id), await notesOf(work!.id)]).toEqual([['Likes blue'], ['Prefers mornings']])
  expect((await brand.api('DELETE', `/contacts/${dora!.id}/merges/${merged.merges[0]!.id}`)).status).toBe(404)
})

test('merges chain, and come apart from the last to the first', async () => {
  for (const name of ['eva', 'ewa', 'iva'])
    await brand.receives({ from: `${name} <${name}@customer.example>`, subject: `From ${name}` })
  const [eva, ewa, iva] = await Promise.all(
    ['eva', 'ewa', 'iva'].map((name) => found(`${name}@customer.example`)),
  )
  const inner = (await merge(ewa!.id, iva!.id)).merges[0]!.id
  const outer = (await merge(eva!.id, ewa!.id)).merges[0]!.id
  await stage.settle()
  expect(await conversationsOf(eva!.id)).toEqual(['From eva', 'From ewa', 'From iva'])
  expect((await brand.api('DELETE', `/contacts/${ewa!.id}/merges/${inner}`)).status).toBe(404)

  await unmerge(eva!.id, outer)
  await stage.settle()
  expect([await conversationsOf(eva!.id), await conversationsOf(ewa!.id)]).toEqual([
    ['From eva'],
    ['From ewa', 'From iva'],
  ])
  await unmerge(ewa!.id, inner)
  await stage.settle()
  expect([await conversationsOf(ewa!.id), await conversationsOf(iva!.id)]).toEqual([
    ['From ewa'],
    ['From iva'],
  ])
})

test('merged and unmerged before anybody reacted, conversations stay where they began', async () => {
  for (const name of ['fay', 'fae'])
    await brand.receives({ from: `${name} <${name}@customer.example>`, subject: `From ${name}` })
  const [fay, fae] = await Promise.all(['fay', 'fae'].map((name) => found(`${name}@customer.example`)))
  const { merges } = await merge(fay!.id, fae!.id)
  await unmerge(fay!.id, merges[0]!.id)
  await stage.settle()
  expect([await conversationsOf(fay!.id), await conversationsOf(fae!.id)]).toEqual([
    ['From fay'],
    ['From fae'],
  ])
})

test('nobody is merged with themselves, with nobody, or twice', async () => {
  const [gia, gio] = [await make('Gia'), await make('Gio')]
  const path = `/contacts/${gia.id}/merges`
  expect((await brand.api('POST', path, { otherId: gia.id })).status).toBe(422)
  expect((await brand.api('POST', path, { otherId: '01890000-0000-7000-8000-000000000000' })).status).toBe(
    404,
  )
  const both = await Promise.all([
    brand.api('POST', path, { otherId: gio.id }),
    brand.api('POST', `/contacts/${gio.id}/merges`, { otherId: gia.id }),
  ])
  expect(both.map((one) => one.status).sort()).toEqual([200, 404])
})

async function found(address: string): Promise<Contact | undefined> {
  const path = `/contacts?search=${encodeURIComponent(address)}`
  return (await brand.api<Listed<Contact>>('GET', path)).body.items[0]
}

async function notesOf(id: string): Promise<string[]> {
  const { body } = await brand.api<{ items: { text: string }[] }>('GET', `/contacts/${id}/notes`)
  return body.items.map((note) => note.text).sort()
}
