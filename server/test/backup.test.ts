import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readBackup } from '../src/backup/read-backup.ts'
import { writeBackup } from '../src/backup/write-backup.ts'
import { receiveDelivery } from '../src/connectors/intake.ts'
import { createContext } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import { foldReviewDays } from '../src/reviews/index.ts'
import { type Api, apiWith, cast } from './cast.ts'
import { mailSink } from './mail-sink.ts'
import { writeReviews } from './write-reviews.ts'

const sink = await mailSink()
const folder = await mkdtemp(join(tmpdir(), 'vicino-backup-'))
afterAll(async () => {
  await sink.close()
  await rm(folder, { recursive: true })
})
const file = join(folder, 'all.backup')
const environment = { SMTP_URL: sink.url }
const [here, there] = [await cast(environment), await cast(environment)]
const brand = await here.brand('Aurora')
const second = await here.brand('Boreal')

type Listed<T = { id: string }> = { items: T[] }
type Conversation = { id: string; number: number; subject: string; status: string; contact: { id: string } }

const conversations = async (api: Api) =>
  (await api<Listed<Conversation>>('GET', '/conversations?view=all&limit=200')).body.items
const about = async (api: Api, subject: string) =>
  (await conversations(api)).find((one) => one.subject === subject)!

// A mail that is kept in a blob; a short one, such as that of the other brand, in its row.
const long = 'A long story. '.repeat(400)

/** A brand with something of everything, made through the API and by mail. */
async function fill(): Promise<void> {
  const { api } = brand
  const region = (await api<Listed>('POST', '/regions', { name: 'North' })).body.items[0]!.id
  const opened = { from: 540, to: 1080 }
  const weekly = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [day, day === 7 ? 'closed' : [opened]]),
  )
  await api('PATCH', `/locations/${brand.locationId}`, {
    regionId: region,
    hours: { zone: 'Europe/Rome', weekly, dated: [] },
  })
  const sender = { from: 'Sükrü Öz <sukru@customer.example>' }
  await brand.receives({ subject: 'Answered', text: `Größe? 🕶 ${long}`, ...sender })
  const answered = await about(api, 'Answered')
  await api('POST', `/conversations/${answered.id}/messages`, { html: '<p>We <b>have</b> it</p>' })
  await api('POST', `/conversations/${answered.id}/messages`, { kind: 'note', text: 'A note' })
  await here.hurry()
  // Of some reviews the numbers are folded when the backup is made, of others not.
  const said = { locationId: brand.locationId, stars: 4, themes: ['staff'], sentiment: 'pos' as const }
  await writeReviews(brand.context, [{ ...said, writtenAt: new Date() }])
  await foldReviewDays(brand.context)
  await writeReviews(brand.context, [{ ...said, stars: 1, writtenAt: new Date() }])
  for (const subject of ['Queued', 'Snoozed', 'To be deleted'])
    await brand.receives({ subject, text: long, from: `${subject} <${subject.length}@customer.example>` })
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString()
  await api('PUT', `/conversations/${(await about(api, 'Snoozed')).id}/snooze`, { until: tomorrow })
  await api('POST', `/conversations/${(await about(api, 'Queued')).id}/messages`, {
    text: 'On its way',
    sendAt: tomorrow,
  })
  await api('DELETE', `/conversations/${(await about(api, 'To be deleted')).id}`)
  await api('POST', '/invitations', {
    email: 'new@staff.example',
    name: 'New',
    role: 'agent',
    locationIds: [brand.locationId],
  })
  await brand.member({ role: 'manager', locationIds: [brand.locationId] })
  await api('POST', '/webhooks', { url: 'https://hooks.partner.example/' })
  await here.app.tellWebhooks(brand.accountId)
  await here.settle()
  // Nobody has reacted to this yet when the backup is made.
  const [winner, loser] = [answered.contact.id, (await about(api, 'Queued')).contact.id]
  await api('POST', `/contacts/${winner}/merges`, { otherId: loser })
  await second.receives({ subject: 'Of another brand' })
  await api('POST', `/contacts/${winner}/notes`, { text: 'Likes blue' })
}

/** All that the API tells of a brand. */
async function everything(api: Api): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {}
  const tell = async (path: string) => {
    const { status, body } = await api<Listed>('GET', path)
    expect(status, path).toBe(200)
    told[path] = body
    return (body.items ?? []).map((one) => one.id)
  }
  for (const path of [
    '/account',
    '/regions',
    '/departments',
    '/members',
    '/invitations',
    '/api-keys',
    '/audit?limit=200',
    '/channels',
    '/deliveries',
    '/reviews',
    '/review-trends?step=day&days=7',
    `/review-trends?regionId=none&step=month&days=60`,
    '/review-map?days=60',
  ])
    await tell(path)
  for (const id of await tell('/locations')) await tell(`/locations/${id}`)
  for (const id of await tell('/contacts?limit=200'))
    for (const part of ['', '/notes', '/history']) await tell(`/contacts/${id}${part}`)
  for (const id of await tell('/conversations?view=all&limit=200'))
    for (const part of ['', '/messages', '/timeline']) await tell(`/conversations/${id}${part}`)
  for (const id of await tell('/webhooks')) await tell(`/webhooks/${id}/deliveries`)
  for (const view of ['counts', '?view=snoozed', '?view=all&search=größe'])
    await tell(view.startsWith('?') ? `/conversations${view}` : `/conversations/${view}`)
  return told
}

const apiThere = (key: string) => apiWith(there.app, { authorization: `Bearer ${key}` })

test('everything comes back as it was, in another installation, and goes on from there', async () => {
  await fill()
  const now = new Date()
  for (const stage of [here, there]) stage.world.setNow(now)
  const before = await everything(brand.api)
  const written = await writeBackup(here.world, file)
  expect(written).toMatchObject({ missingBlobs: 0, blobs: expect.any(Number) })
  expect(written.blobs).toBeGreaterThanOrEqual(3)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['all.backup'])

  const { missingBlobs: _none, ...counts } = written
  expect(await readBackup(there.world, file)).toEqual({ ...counts, hasKey: true })
  const api = apiThere(brand.apiKey)
  expect(await everything(api)).toEqual(before)
  const [message] = (
    await api<Listed<{ id: string }>>('GET', `/conversations/${(await about(api, 'Answered')).id}/messages`)
  ).body.items
  const source = await api(
    'GET',
    `/conversations/${(await about(api, 'Answered')).id}/messages/${message!.id}/source`,
  )
  expect(String(source.body)).toContain('Größe? 🕶')
  expect((await conversations(apiThere(second.apiKey))).map((one) => one.subject)).toEqual([
    'Of another brand',
  ])
})

test('what waited goes on waiting: reactions, mail to send, conversations to wake', async () => {
  const api = apiThere(brand.apiKey)
  await there.settle()
  expect((await about(api, 'Queued')).contact.id).toBe((await about(api, 'Answered')).contact.id)
  const sent = sink.mails.length
  there.world.setNow(new Date(Date.now() + 25 * 3_600_000))
  await there.hurry()
  expect(
    sink.mails
      .slice(sent)
      .map((mail) => mail.raw)
      .join(),
  ).toContain('On its way')
  expect((await about(api, 'Snoozed')).status).toBe('open')
  there.world.setNow(undefined)
})

test('numbers go on, also past a conversation that was deleted', async () => {
  const last = Math.max(...(await conversations(brand.api)).map((one) => one.number))
  await brand.receives({ subject: 'Next' })
  const channel = (await brand.api<Listed>('GET', '/channels')).body.items[0]!.id
  const context = createContext(there.world, brand.accountId, { kind: 'system' })
  const raw = Buffer.from(
    'From: a@customer.example\r\nSubject: Next\r\nMessage-ID: <n@x.example>\r\n\r\nHello\r\n',
  )
  await receiveDelivery(context, channel, {
    externalId: newId(),
    raw,
    source: 'smtp',
    envelope: { to: [brand.address] },
  })
  await there.settle()
  const [one, other] = [await about(brand.api, 'Next'), await about(apiThere(brand.apiKey), 'Next')]
  expect([one.number, other.number]).toEqual([last + 2, last + 2])
})

test('a brand is never restored over another', async () => {
  await expect(readBackup(there.world, file)).rejects.toMatchObject({
    code: 'conflict',
    message: /already has a brand/,
  })
})

test('whatever is not a whole backup is refused in words, and nothing of it is done', async () => {
  const empty = await cast()
  const whole = await readFile(file)
  const lines = gunzipSync(whole).toString().trimEnd().split('\n')
  const packed = (given: string[]) => gzipSync(`${given.join('\n')}\n`)
  const changed = (from: string | RegExp, to: string) => packed(lines.map((line) => line.replace(from, to)))
  const cases: [Buffer, RegExp][] = [
    [whole.subarray(0, whole.length / 2), /cannot be read after line \d+/],
    [whole.subarray(0, 5), /does not begin like one/],
    [Buffer.alloc(0), /does not begin like one|ends too early/],
    [Buffer.from('PK not a backup at all'), /does not begin like one/],
    [gzipSync('hello\n'), /does not begin like one/],
    [packed(['{"row":{}}']), /does not begin like one/],
    [packed(lines.slice(0, -1)), /ends too early/],
    [packed(lines.filter((line) => !line.includes('"Likes blue"'))), /ends too early/],
    [packed([...lines, '{"row":{}}']), /follows its end/],
    [changed(/("data":")(....)/, '$1AAAA'), /is damaged/],
    [changed('"table":"contacts"', '"table":"spies"'), /table spies that this version does not know/],
    [changed('"migrations":[', '"migrations":["9999_future.sql",'), /newer version/],
  ]
  for (const [bytes, reason] of cases) {
    const path = join(folder, 'broken')
    await writeFile(path, bytes)
    await expect(readBackup(empty.world, path), String(reason)).rejects.toMatchObject({
      code: 'invalid',
      message: reason,
    })
  }
  await expect(readBackup(empty.world, join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not_found' })
  expect(await empty.world.db.selectFrom('accounts').select('id').execute()).toEqual([])
  expect(await readdir(empty.world.config.dataFolder, { recursive: true })).toEqual([])
  // The right one still finds it empty.
  expect((await readBackup(empty.world, file)).rows).toBeGreaterThan(50)
})

test('a backup that cannot be written leaves nothing behind', async () => {
  await expect(writeBackup(here.world, join(folder, 'no', 'such', 'folder'))).rejects.toThrow(/ENOENT/)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  // The connection it had is fit for the next.
  await Promise.all(Array.from({ length: 12 }, () => brand.api('GET', '/account')))
})
