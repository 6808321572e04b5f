import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readExport } from '../src/export/read-export.ts'
import { neverTaken, secretColumns, secretTables } from '../src/export/secret-columns.ts'
import { writeExport } from '../src/export/write-export.ts'
import { bring, fixturesOf } from '../src/imports/test-import.ts'
import { bytesIn } from '../src/platform/archive/bytes.ts'
import { listZip, readEntry } from '../src/platform/archive/read-zip.ts'
import { writeZip } from '../src/platform/archive/write-zip.ts'
import { createContext } from '../src/platform/context.ts'
import { apiWith, type Brand, cast } from './cast.ts'
import type { TestWorld } from './database.ts'

const folder = await mkdtemp(join(tmpdir(), 'vicino-export-'))
afterAll(() => rm(folder, { recursive: true }))
const here = await cast()
const brand = await here.brand('Aurora')
const second = await here.brand('Boreal')

type Listed = { items: { id: string; subject: string }[] }

/** A brand with something of everything that can be made through the API, by mail and by an import. */
async function fill({ api, context, receives, locationId, member }: Brand): Promise<void> {
  await receives({ subject: 'Größe? 🕶', from: 'Sükrü Öz <sukru@customer.example>' })
  for (const subject of ['Second', 'Third', 'To be deleted']) await receives({ subject })
  const { items } = (await api<Listed>('GET', '/conversations?view=all')).body
  const [first, other, third] = items.map((one) => one.id)
  await api('POST', `/conversations/${first}/messages`, { html: '<p>We <b>have</b> it</p>' })
  await api('POST', `/conversations/${first}/messages`, { kind: 'note', text: 'A note' })
  await api('POST', `/conversations/${first}/links`, { otherId: third })
  await api('POST', `/conversations/${other}/merges`, { otherId: third })
  await api('DELETE', `/conversations/${items.find((one) => one.subject === 'To be deleted')?.id}`)
  await api('POST', '/tags', { name: 'vip' })
  await api('POST', '/webhooks', { url: 'https://hooks.partner.example/' })
  await api('POST', '/regions', { name: 'North' })
  await stateLocation(api, locationId)
  await api('POST', '/views', { name: 'All', audience: 'everybody', filter: { and: [] } })
  await member({ role: 'manager', locationIds: [locationId] })
  await context.transaction((tx) =>
    tx.db
      .updateTable('channels')
      .set({ secrets: here.world.secrets.seal('{"password":"hunter2"}') })
      .where('accountId', '=', tx.accountId)
      .execute(),
  )
  await bring(context, 'zendesk', {
    file: await fixturesOf('zendesk', ['tickets.ndjson', 'users.json'], {
      'attachments/8001/receipt.txt': 'Twelve',
    }),
  })
  await here.hurry()
}
async function stateLocation(api: Brand['api'], locationId: string): Promise<void> {
  const price = { kind: 'fixed', cents: 2500, currency: 'EUR' }
  const dates = { validFrom: '2026-01-31', expiresOn: '2027-01-31' }
  await api('PATCH', `/locations/${locationId}`, {
    services: [{ name: 'Eye test', names: { it: 'Esame della vista' }, minutes: 30, price }],
    credentials: [
      { kind: 'licence', name: 'Trade', number: '1', issuer: '', ...dates, remindDays: 30, isPublic: true },
    ],
    attributes: { pay_cash: false },
    aliases: [{ name: 'The old shop', language: null }],
    ...{ status: 'temporarily_closed', opensOn: '2027-02-01' },
  })
  await api('POST', '/locations', { name: 'Inside', parent: { id: locationId, relation: 'department' } })
  await api('PATCH', `/locations/${locationId}`, { street: 'Via Nuova 1', plannedFor: '2099-01-01' })
}

await fill(brand)
await fill(second)

const ofSearch = ['search_news', 'search_words', 'search_rewrites']
const derived = ['migrations', 'event_cursors', 'idempotency_keys', ...ofSearch, ...neverTaken]

/** Every row of every table that is a brand's own, from the catalogue: a table that comes later is in it by itself. */
async function everyTable(
  world: TestWorld,
  accountId: string,
): Promise<Map<string, Record<string, unknown>[]>> {
  const { rows: tables } = await sql<{ name: string; isTenant: boolean }>`
    select c.relname::text as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id'
      and a.atttypid = 'uuid'::regtype) as is_tenant
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(
    world.db,
  )
  return createContext(world, accountId, { kind: 'system' }).read(async (tx) => {
    await sql`select set_config('app.search', 'größe | grosse | glasses', true)`.execute(tx.db)
    const all = new Map<string, Record<string, unknown>[]>()
    for (const { name, isTenant } of tables) {
      if (derived.includes(name) || !(isTenant || name === 'accounts')) continue
      const whose = sql`${sql.ref(isTenant ? 'account_id' : 'id')} = ${accountId}::uuid`
      // Ids of transactions mean something only in one database.
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        select to_jsonb(kept) - 'xid' - 'from_snapshot' as row from ${sql.table(name)} kept where ${whose} order by 1`.execute(
        tx.db,
      )
      all.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return all
  })
}

async function exported(given: Brand, withSecrets: boolean): Promise<string> {
  const path = join(folder, `${given.accountId}-${withSecrets}.zip`)
  await writeExport(here.world, { accountId: given.accountId, withSecrets }, createWriteStream(path))
  return path
}

test('with its secrets a brand comes back the same, every table of it', async () => {
  const there = await cast()
  const before = await everyTable(here.world, brand.accountId)
  expect([...before].filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(25)
  const restored = await readExport(there.world, await exported(brand, true))
  expect(restored).toMatchObject({ account: { name: 'Aurora' }, hasSecrets: true })
  const after = await everyTable(there.world, brand.accountId)
  for (const [name, rows] of before) expect(after.get(name), name).toEqual(rows)
  expect(after.size).toBe(before.size)
  const api = apiWith(there.app, { authorization: `Bearer ${brand.apiKey}` })
  expect((await api<Listed>('GET', '/conversations?view=all')).body.items.length).toBeGreaterThan(2)
  for (const { blob } of (await everyTable(here.world, brand.accountId))
    .get('attachments')
    ?.map((row) => ({ blob: String(row.blob) })) ?? [])
    expect(await there.world.blobs.get(blob)).toEqual(await here.world.blobs.get(blob))
})

test('two brands come back beside each other, one after the other, and go on', async () => {
  const there = await cast()
  for (const one of [brand, second]) await readExport(there.world, await exported(one, true))
  for (const one of [brand, second]) {
    const [before, after] = [
      await everyTable(here.world, one.accountId),
      await everyTable(there.world, one.accountId),
    ]
    for (const [name, rows] of before) expect(after.get(name), name).toEqual(rows)
    const api = apiWith(there.app, { authorization: `Bearer ${one.apiKey}` })
    const { items } = (await api<Listed>('GET', '/conversations?view=all')).body
    expect(
      (await api('POST', `/conversations/${items[0]?.id}/messages`, { kind: 'note', text: 'Goes on' }))
        .status,
    ).toBe(201)
  }
  const again = readExport(there.world, await exported(brand, true))
  await expect(again).rejects.toMatchObject({ code: 'conflict', message: /Aurora is here already/ })
})

test('without secrets nothing else is missing, and what they opened stays shut', async () => {
  const there = await cast()
  const before = await everyTable(here.world, brand.accountId)
  await readExport(there.world, await exported(brand, false))
  const after = await everyTable(there.world, brand.accountId)
  const bare = (name: string, rows: Record<string, unknown>[] = []) => {
    const changed = Object.keys(secretColumns[name]?.fill(here.world.secrets) ?? {})
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => !changed.includes(column))),
    )
  }
  for (const [name, rows] of before) expect(bare(name, after.get(name)), name).toEqual(bare(name, rows))
  expect(after.get('webhook_endpoints')).toMatchObject([{ state: 'paused' }])
  const api = apiWith(there.app, { authorization: `Bearer ${brand.apiKey}` })
  expect((await api('GET', '/account')).status).toBe(401)
  const members = after.get('members') ?? []
  expect(members.every((row) => row.user_id !== null)).toBe(true)
})

test('no secret stands in an export that was not asked for them', async () => {
  const bytes = bytesIn(await readFile(await exported(brand, false)))
  const { rows } = await createContext(here.world, brand.accountId, { kind: 'system' }).read((tx) =>
    sql<{
      secret: string
    }>`select secret_hash as secret from api_keys union all select encode(secret, 'hex') from webhook_endpoints
      union all select encode(secrets, 'hex') from channels where secrets is not null
      union all select password from auth_identities where password is not null`.execute(tx.db),
  )
  expect(rows.length).toBeGreaterThan(4)
  for (const entry of await listZip(bytes)) {
    const text = (await readEntry(bytes, entry, 1e9)).toString('latin1')
    for (const { secret } of rows) expect(text.includes(secret), entry.name).toBe(false)
    expect(text.includes('hunter2')).toBe(false)
  }
})

// What looks like a secret and is none.
const harmless = [
  // What a model learned of words.
  'brand_layers.bytes',
  'conversations.clock_from',
  'deliveries.blob',
  'deliveries.bytes',
  'demo_loads.password',
  'imports.content_hash',
  'messages.authentication',
  'messages.content_hash',
  'review_strategies.goes_private',
  // A hash whose salt is gone the next day and never leaves the installation.
  'searches.session',
  'webhook_endpoints.previous_secret_until',
  'events.actor_kind',
]

test('every column that may hold a secret is known to be one, or to be none', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname::text as table, a.attname::text as column from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and (a.atttypid = 'bytea'::regtype or a.attname ~ '(secret|password|token|hash|auth|credential|p256dh|private)')`.execute(
    here.world.db,
  )
  const unknown = rows.filter(
    ({ table, column }) =>
      !derived.includes(table) &&
      !secretTables.has(table) &&
      !neverTaken.has(table) &&
      !secretColumns[table]?.columns.includes(column) &&
      !harmless.includes(`${table}.${column}`) &&
      !/^(author|author_kind|author_id|author_name)$/.test(column),
  )
  expect(unknown).toEqual([])
})

test('what is not a whole export is refused in words, and nothing of it is done', async () => {
  const empty = await cast()
  const whole = await readFile(await exported(brand, false))
  const source = bytesIn(whole)
  const entries = await listZip(source)
  const repacked = async (change: (name: string, bytes: Buffer) => Buffer | undefined) => {
    async function* sources() {
      for (const entry of entries) {
        const bytes = change(entry.name, await readEntry(source, entry, 1e9))
        async function* content() {
          if (bytes) yield bytes
        }
        if (bytes) yield { name: entry.name, content: content() }
      }
    }
    return buffer(writeZip(sources(), new Date()))
  }
  const replaced = (file: RegExp, from: string, to: string) =>
    repacked((name, bytes) => (file.test(name) ? Buffer.from(bytes.toString().replace(from, to)) : bytes))
  const cases: [Buffer, RegExp][] = [
    [whole.subarray(0, whole.byteLength / 2), /ends before its list/],
    [Buffer.from('Dear customer'), /ends before its list/],
    [await repacked((name, bytes) => (name === 'manifest.json' ? undefined : bytes)), /no manifest/],
    [
      await repacked((name, bytes) => (name === 'tables/contacts.jsonl' ? undefined : bytes)),
      /contacts.jsonl is missing/,
    ],
    [await repacked((name, bytes) => (name.startsWith('files/') ? undefined : bytes)), /files are missing/],
    [await replaced(/contacts.jsonl/, 'Mara', 'Lara'), /contacts.jsonl was changed/],
    [await replaced(/^files/, 'T', 'U'), /was changed/],
    [await replaced(/manifest/, '"migrations": [', '"migrations": ["9999_future.sql",'), /newer version/],
  ]
  for (const [bytes, reason] of cases) {
    const path = join(folder, 'broken.zip')
    await writeFile(path, bytes)
    await expect(readExport(empty.world, path), String(reason)).rejects.toMatchObject({
      code: 'invalid',
      message: reason,
    })
  }
  expect(await empty.world.db.selectFrom('accounts').select('id').execute()).toEqual([])
})

test('the console downloads it; only who may', async () => {
  const answer = await here.app.http.inject({
    method: 'GET',
    url: '/api/v1/export',
    headers: { authorization: `Bearer ${brand.apiKey}` },
  })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('application/zip')
  const names = (await listZip(bytesIn(answer.rawPayload))).map((entry) => entry.name)
  expect(names).toContain('manifest.json')
  expect(names).toContain('tables/conversations.jsonl')
  const manager = await brand.member({ role: 'manager' })
  expect((await manager.api('GET', '/export')).status).toBe(403)
})
