import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Brand, cast } from '../../test/cast.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport, pauseImport, resumeImport, startTaking } from './change-import.ts'
import { showImport } from './queries.ts'
import { bring, fixture, readHistory, upload, zipOf } from './test-import.ts'
import { workOnImport } from './work-on-import.ts'

const stage = await cast()
let count = 0
const aBrand = (): Promise<Brand> => stage.brand(`Aurora${++count}`)

/** So many tickets, some with comments of their own, as Zendesk writes them. */
function tickets(many: number): string {
  const lines = Array.from({ length: many }, (_, index) => {
    const id = index + 1
    const created = new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString()
    const comment = (own: number, author: number) => ({
      ...{ id: id * 10 + own, author_id: author, public: true, created_at: created },
      ...{ body: `Words ${own} of ${id}`, attachments: [] },
    })
    return JSON.stringify({
      ...{ id, subject: `Ticket ${id}`, status: 'open', requester_id: 9000 + (id % 97), created_at: created },
      ...{
        tags: [`t${id % 7}`],
        custom_fields: [],
        comments: [comment(0, 9000 + (id % 97)), comment(1, 501)],
      },
    })
  })
  return `${lines.join('\n')}\n`
}
const users = JSON.stringify({
  users: [
    ...Array.from({ length: 97 }, (_, index) => ({
      ...{ id: 9000 + index, name: `Customer ${index}`, role: 'end-user' },
      email: `c${index}@customer.example`,
    })),
    { id: 501, name: 'Ada Rossi', email: 'ada@aurora.example', role: 'agent' },
  ],
})

test('a file cut in half says where it ends, and what is whole is taken; the whole file then takes the rest', async () => {
  const brand = await aBrand()
  const whole = tickets(40)
  const half = Buffer.from(whole).subarray(0, whole.length / 2)
  const read = await upload(brand.context, 'zendesk', half, 'tickets.ndjson')
  const cut = read.import.cut!
  expect(cut).toMatchObject({ file: 'tickets.ndjson', bytes: half.byteLength })
  expect(cut.text).toMatch(
    new RegExp(`^tickets.ndjson ends in the middle: after ${cut.records} whole records`),
  )
  expect(cut.records).toBeGreaterThan(15)
  await brand.api('DELETE', `/imports/${read.import.id}`)
  await bring(brand.context, 'zendesk', { file: half, filename: 'tickets.ndjson' })
  expect(await readHistory(brand.context)).toHaveLength(cut.records)
  await bring(brand.context, 'zendesk', { file: Buffer.from(whole), filename: 'tickets.ndjson' })
  const all = await readHistory(brand.context)
  expect(all.map((one) => one.subject)).toEqual(
    Array.from({ length: 40 }, (_, index) => `Ticket ${index + 1}`),
  )
})

test.each([
  ['JSON', 'intercom', fixture('intercom.json'), 'intercom.json'],
  ['XML', 'freshdesk', fixture('freshdesk-Tickets1.xml'), 'Tickets1.xml'],
  ['CSV', 'chatwoot', fixture('chatwoot-contacts.csv'), 'contacts.csv'],
  ['gzip', 'zendesk', gzipSync(tickets(30)), 'tickets.ndjson.gz'],
] as const)('%s that ends in the middle is told to', async (_kind, source, bytes, filename) => {
  const brand = await aBrand()
  const ends = filename.endsWith('csv') ? bytes.indexOf('Rosy') : bytes.byteLength * 0.7
  const { import: read } = await upload(brand.context, source, Buffer.from(bytes).subarray(0, ends), filename)
  expect(read.cut?.file, JSON.stringify(read)).toBe(filename)
})

test('what cannot be opened, or holds nothing, is refused in words, and nothing is taken', async () => {
  const brand = await aBrand()
  const whole = await zipOf({ 'tickets.ndjson': tickets(5) })
  const cases: [Buffer, string, RegExp][] = [
    [whole.subarray(0, whole.byteLength / 2), 'export.zip', /archive is cut off/],
    [await zipOf({ 'tickets.json': ' '.repeat(20_000_000) }), 'export.zip', /absurdly large/],
    [await zipOf({ 'picture.png': 'no' }), 'export.zip', /no JSON/],
    [Buffer.from('Dear customer'), 'letter.txt', /No conversation/],
    [Buffer.from('{"a":1}'), 'a.json', /No conversation/],
    [Buffer.from('[[[[[[[[[['), 'a.json', /No conversation/],
  ]
  for (const [bytes, filename, reason] of cases) {
    const { import: read } = await upload(brand.context, 'zendesk', bytes, filename)
    expect(read, filename).toMatchObject({ state: 'failed', failure: expect.stringMatching(reason) })
  }
  async function* nothing(): AsyncGenerator<Buffer> {}
  const empty = beginImport(brand.context, {
    source: 'zendesk',
    origin: '',
    filename: 'x',
    chunks: nothing(),
  })
  await expect(empty).rejects.toMatchObject({ code: 'invalid' })
  expect(await readHistory(brand.context)).toEqual([])
})

test('broken records are left with a reason, and the others are taken', async () => {
  const brand = await aBrand()
  const lines = tickets(6).split('\n')
  lines[2] = '{"id": 3, "subject": nonsense'
  lines[3] = JSON.stringify({
    id: 4,
    subject: 'Nobody wrote',
    status: 'open',
    requester_id: 1,
    tags: [],
    description: '',
    created_at: 'yesterday',
  })
  const { import: done } = await bring(brand.context, 'zendesk', {
    file: Buffer.from(lines.join('\n')),
    filename: 'tickets.ndjson',
  })
  expect(
    done.results
      .filter((one) => one.state === 'left')
      .map((one) => one.reason)
      .sort(),
  ).toEqual(['unreadable'])
  expect(await readHistory(brand.context)).toHaveLength(5)
})

test('killed between any two batches, and gone on with, it gives the same as in one go', async () => {
  const file = await zipOf({ 'tickets.ndjson': tickets(650), 'users.json': users })
  const [calm, shaken] = [await aBrand(), await aBrand()]
  await bring(calm.context, 'zendesk', { file })
  async function* chunks() {
    yield file
  }
  const given = { source: 'zendesk' as const, origin: '', filename: 'export.zip' }
  const id = await beginImport(shaken.context, { ...given, chunks: chunks() }, 'caller')
  // Each call ends after one batch, as if its process had died, and the next knows only what the database does.
  let reads = 0
  while (!(await workOnImport(shaken.context, id, () => true))) reads += 1
  expect(reads).toBeGreaterThan(0)
  const again = await beginImport(shaken.context, { ...given, chunks: chunks() }, 'caller')
  expect(again).toBe(id)
  const { mapping } = await showImport(shaken.context, id, 'en')
  await startTaking(shaken.context, id, { mapping: mapping!, by: 'caller' })
  let parts = 0
  while (!(await workOnImport(shaken.context, id, () => true))) {
    parts += 1
    if (parts !== 5) continue
    await pauseImport(shaken.context, id)
    expect(await workOnImport(shaken.context, id, () => true)).toBe(true)
    await resumeImport(shaken.context, id, 'caller')
    // Two workers at once do each conversation once.
    await Promise.all([
      workOnImport(shaken.context, id, () => true),
      workOnImport(shaken.context, id, () => true),
    ])
  }
  expect(parts).toBeGreaterThan(4)
  const done = (await showImport(shaken.context, id, 'en')).import
  expect(done).toMatchObject({ state: 'done', done: 650 + 97, total: 650 + 97 })
  expect(await readHistory(shaken.context)).toEqual(await readHistory(calm.context))
})

test('cancelled, what was taken stays, and the file can be brought again', async () => {
  const brand = await aBrand()
  const file = Buffer.from(tickets(250))
  const read = await upload(brand.context, 'zendesk', file, 'tickets.ndjson')
  await startTaking(brand.context, read.import.id, { mapping: read.mapping!, by: 'caller' })
  await workOnImport(brand.context, read.import.id, () => true)
  await cancelImport(brand.context, read.import.id)
  expect(await workOnImport(brand.context, read.import.id, () => false)).toBe(true)
  const before = await readHistory(brand.context)
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThan(250)
  await bring(brand.context, 'zendesk', { file, filename: 'tickets.ndjson' })
  expect(await readHistory(brand.context)).toHaveLength(250)
})

test('five thousand tags: as many as there is room for, and the report says which not', async () => {
  const brand = await aBrand()
  const ticket = (id: number) => ({
    ...{ id, subject: 'Tags', status: 'open', requester_id: 1, created_at: '2024-01-01T00:00:00Z' },
    ...{ description: 'x', tags: Array.from({ length: 250 }, (_, index) => `tag-${id}-${index}`) },
  })
  const lines = Array.from({ length: 20 }, (_, index) => JSON.stringify(ticket(index + 1))).join('\n')
  const { import: done } = await bring(brand.context, 'zendesk', {
    file: Buffer.from(lines),
    filename: 'tickets.ndjson',
  })
  expect(done.state).toBe('done')
  const tags = await brand.context.read((tx) =>
    tx.db.selectFrom('tags').select('id').where('accountId', '=', tx.accountId).execute(),
  )
  expect(tags).toHaveLength(500)
})
