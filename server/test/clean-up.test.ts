import { randomUUID } from 'node:crypto'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { setLogo } from '../src/accounts/logo.ts'
import { cleanUp } from '../src/clean-up.ts'
import { uploadAttachment } from '../src/conversations/attachments.ts'
import { saveDraft } from '../src/conversations/compose/drafts.ts'
import { namedBlobs } from '../src/named-blobs.ts'
import { hashOf } from '../src/platform/storage/blobs.ts'
import { type Brand, cast } from './cast.ts'

const stage = await cast()
const { world } = stage
const [aurora, boreal] = [await stage.brand('Aurora'), await stage.brand('Boreal')]
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000)
const run = () => cleanUp(world, stage.app.contextOf)

beforeAll(() => run())

const isThere = (hash: string) =>
  world.blobs.get(hash).then(
    () => true,
    () => false,
  )

/** Lets all that is stored look this old, as far as the storage knows. */
async function age(days: number): Promise<void> {
  for await (const hashes of world.blobs.list())
    for (const hash of hashes)
      await utimes(
        join(world.config.dataFolder, 'blobs', hash.slice(0, 2), hash),
        daysAgo(days),
        daysAgo(days),
      )
}

/** A file uploaded days ago for an answer in a conversation, and its bytes' name. */
async function upload(brand: Brand, conversationId: string | null, text: string, days: number) {
  const content = Buffer.from(text)
  world.setNow(daysAgo(days))
  onTestFinished(() => world.setNow(undefined))
  const { id } = await uploadAttachment(brand.context, conversationId, {
    filename: 'a.txt',
    declaredType: 'text/plain',
    content,
  })
  world.setNow(undefined)
  return { id, blob: hashOf(content) }
}

/** One whose mail is long, unless it is said to be short: short ones are kept in their row. */
async function conversation(brand: Brand, text = 'A long story. '.repeat(400)): Promise<string> {
  const subject = randomUUID()
  await brand.receives({ subject, text, from: `${subject}@customer.example` })
  const { body } = await brand.api<{ items: { id: string; subject: string }[] }>(
    'GET',
    '/conversations?view=all',
  )
  return body.items.find((one) => one.subject === subject)!.id
}

async function rawMailsOf(brand: Brand, conversationId: string): Promise<string[]> {
  const rows = await brand.context.read((tx) =>
    tx.db.selectFrom('deliveries').select('blob').where('conversationId', '=', conversationId).execute(),
  )
  return rows.flatMap(({ blob }) => blob ?? [])
}

async function bytesInRow(brand: Brand, deliveryId: string): Promise<string | undefined> {
  const row = await brand.context.read((tx) =>
    tx.db.selectFrom('deliveries').select('bytes').where('id', '=', deliveryId).executeTakeFirst(),
  )
  return row?.bytes?.toString()
}

async function deliveryOf(brand: Brand, conversationId: string): Promise<string> {
  const row = await brand.context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select('id')
      .where('conversationId', '=', conversationId)
      .executeTakeFirstOrThrow(),
  )
  return row.id
}

test('an upload that was never sent goes after two days with its bytes; a newer, a sent or a drafted one stays', async () => {
  const id = await conversation(aurora)
  const { id: memberId } = await aurora.member({})
  const unsent = await upload(aurora, id, 'never sent', 3)
  const unbegun = await upload(aurora, null, 'for a conversation that never began', 3)
  const recent = await upload(aurora, id, 'sent soon perhaps', 1)
  const drafted = await upload(aurora, id, 'in a draft', 3)
  const pasted = await upload(aurora, id, 'a picture in the text of a draft', 3)
  const sent = await upload(aurora, id, 'sent', 3)
  await aurora.api('POST', `/conversations/${id}/messages`, { text: 'Here it is', attachmentIds: [sent.id] })
  const writer = aurora.context.as({
    kind: 'member',
    id: memberId,
    name: 'Ben',
    locale: 'en',
    role: 'agent',
    locations: 'all',
    departments: 'all',
  })
  const html = `<p>See <img src="/api/v1/attachments/${pasted.id}?inline=true"></p>`
  const draft = { html, recipients: null, attachmentIds: [drafted.id], seenPublicCount: 1 }
  await saveDraft(writer, id, 'reply', draft)

  await age(3)
  expect(await run()).toEqual({ uploads: 2, blobs: 2 })
  for (const { blob } of [unsent, unbegun]) expect(await isThere(blob)).toBe(false)
  for (const { blob } of [recent, drafted, pasted, sent]) expect(await isThere(blob)).toBe(true)
  expect(await run()).toEqual({ uploads: 0, blobs: 0 })
})

test('the bytes of a deleted conversation go, its raw mail too, unless another brand has the same', async () => {
  const [gone, kept] = [await conversation(aurora), await conversation(boreal)]
  const own = await upload(aurora, gone, 'only here', 0)
  const shared = await upload(aurora, gone, 'in both brands', 0)
  await upload(boreal, kept, 'in both brands', 0)
  const raw = [await rawMailsOf(aurora, gone), await rawMailsOf(boreal, kept)].flat()
  expect(raw).toHaveLength(2)
  expect((await aurora.api('DELETE', `/conversations/${gone}`)).status).toBe(204)

  await run()
  for (const blob of [own.blob, shared.blob, ...raw]) expect(await isThere(blob)).toBe(true)
  await age(3)
  expect(await run()).toMatchObject({ blobs: 2 })
  for (const blob of [own.blob, raw[0]!]) expect(await isThere(blob)).toBe(false)
  for (const blob of [shared.blob, raw[1]!]) expect(await isThere(blob)).toBe(true)
})

test('a short mail is kept in its row, read from there, and forgotten when its conversation is deleted', async () => {
  const [gone, kept] = [await conversation(aurora, 'Just a line'), await conversation(aurora, 'Another line')]
  const [goneMail, keptMail] = [await deliveryOf(aurora, gone), await deliveryOf(aurora, kept)]
  expect(await rawMailsOf(aurora, gone)).toEqual([])
  expect(await bytesInRow(aurora, goneMail)).toContain('Just a line')
  expect(String((await aurora.api('GET', `/deliveries/${goneMail}/source`)).body)).toContain('Just a line')
  expect((await aurora.api('DELETE', `/conversations/${gone}`)).status).toBe(204)

  await run()
  expect(await bytesInRow(aurora, goneMail)).toBeUndefined()
  expect(await bytesInRow(aurora, keptMail)).toContain('Another line')
})

test('bytes put again the moment before stay, also while two processes clean up', async () => {
  const bytes = Buffer.from('put, forgotten, and put again')
  const hash = await world.blobs.put(bytes)
  await age(3)
  await Promise.all([run(), run(), world.blobs.put(bytes)])
  expect(await isThere(hash)).toBe(true)
})

test('a logo stays; one that was replaced goes', async () => {
  const png = (last: number) =>
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, last])
  for (const last of [1, 2]) await setLogo(aurora.context, png(last))
  await age(3)
  await run()
  expect(await isThere(hashOf(png(1)))).toBe(false)
  expect(await isThere(hashOf(png(2)))).toBe(true)
})

test('no column that holds blobs is forgotten', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)blob(_|$)'`.execute(world.db)
  const text = namedBlobs.compile(world.db).sql
  expect(rows.length).toBeGreaterThan(0)
  for (const { table, column } of rows)
    expect(text).toMatch(new RegExp(`select ${column}( as blob)? from ${table}\\b`))
})
