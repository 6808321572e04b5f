import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type Brand, cast } from '../../test/cast.ts'
import { cleanUp } from '../clean-up.ts'
import { createContext } from '../platform/context.ts'
import { bring, fixture, fixturesOf, readHistory, upload, zipOf } from './test-import.ts'
import { writeReport } from './write-report.ts'

const stage = await cast()
let count = 0
/** A brand of its own, so that tests do not see each other's history. */
const aBrand = (): Promise<Brand> => stage.brand(`Aurora${++count}`)
const zendesk = () =>
  fixturesOf(
    'zendesk',
    ['tickets.ndjson', 'users.json', 'groups.json', 'ticket_fields.json', 'comments.ndjson'],
    {
      'attachments/8001/receipt.txt': 'Twelve bytes',
    },
  )

type Row = { subject: string; number: number; tags: { name: string }[]; assignee: { name: string } | null }
type Listed<T> = { items: T[] }

async function addAda(brand: Brand): Promise<void> {
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('members')
      .set({ email: 'ada@aurora.example' })
      .where('accountId', '=', tx.accountId)
      .execute(),
  )
}

test('tickets of Zendesk come with their times, authors, notes, tags, files and places', async () => {
  const brand = await aBrand()
  await addAda(brand)
  const { import: done } = await bring(brand.context, 'zendesk', {
    file: await zendesk(),
    changes: { fields: { '360001': 'new' } },
  })
  expect(done).toMatchObject({ state: 'done', failure: null, cut: null, total: 4, done: 4 })
  const [glasses, repair] = await readHistory(brand.context)
  expect(glasses).toMatchObject({
    ...{ subject: 'Where are my glasses?', status: 'resolved', priority: 2, messageCount: 3, publicCount: 2 },
    ...{ createdAt: new Date('2024-03-01T09:00:00Z'), lastMessageAt: new Date('2024-03-02T10:00:00Z') },
    ...{ lastSender: 'member', dueAt: null, waitingSince: null, hasAttachments: true },
    ...{ firstResponseAt: new Date('2024-03-02T10:00:00Z'), resolvedAt: new Date('2024-03-02T10:00:00Z') },
  })
  expect(glasses?.messages).toMatchObject([
    { kind: 'incoming', authorKind: 'contact', authorName: 'Mara Bianchi', publicNumber: 1 },
    { kind: 'note', authorKind: 'member', authorName: 'Ada Rossi', publicNumber: null },
    { kind: 'outgoing', state: 'sent', html: expect.not.stringContaining('script'), publicNumber: 2 },
  ])
  expect(repair).toMatchObject({ status: 'open', messageCount: 2, dueAt: null, waitingSince: null })
  expect(repair?.messages[1]).toMatchObject({ kind: 'outgoing', authorName: 'Gone Colleague' })

  const { items } = (await brand.api<Listed<Row & { id: string }>>('GET', '/conversations?view=all&limit=50'))
    .body
  const row = items.find((one) => one.subject === 'Where are my glasses?')!
  expect(row.assignee?.name).toBe('Ada Rossi')
  expect(row.tags.map((tag) => tag.name).sort()).toEqual(['roma-centro', 'vip'])
  const full = (await brand.api<Record<string, unknown>>('GET', `/conversations/${row.id}`)).body
  expect(full).toMatchObject({
    department: { name: 'Orders' },
    fields: [{ value: 'A-1042' }],
  })
  const messages = (
    await brand.api<Listed<{ attachments: { id: string; filename: string }[] }>>(
      'GET',
      `/conversations/${row.id}/messages`,
    )
  ).body.items
  const [receipt] = messages[0]!.attachments
  expect(receipt?.filename).toBe('receipt.txt')
  expect(String((await brand.api('GET', `/attachments/${receipt?.id}`)).body)).toContain('Twelve bytes')
})

test('nothing is told, acknowledged, timed or sent because of what is taken', async () => {
  const brand = await aBrand()
  const events = async () =>
    (
      await brand.context.read((tx) =>
        tx.db.selectFrom('events').select('type').where('accountId', '=', tx.accountId).execute(),
      )
    ).map(({ type }) => type)
  const before = (await events()).length
  await bring(brand.context, 'zendesk', { file: await zendesk() })
  await stage.hurry()
  const happened = (await events()).slice(before)
  expect(new Set(happened)).toEqual(new Set(['import.changed', 'department.created']))
  const messages = await brand.context.read((tx) =>
    tx.db.selectFrom('messages').select(['class', 'state']).where('accountId', '=', tx.accountId).execute(),
  )
  expect(messages).toHaveLength(5)
  expect(messages.every(({ state }) => state === null || state === 'sent')).toBe(true)
})

test('the report names each thing, what became of it and why', async () => {
  const brand = await aBrand()
  const { import: done } = await bring(brand.context, 'zendesk', { file: await zendesk() })
  const report = await text(writeReport(brand.context, done.id, 'en'))
  expect(report.split('\r\n')[0]).toBe(
    'Where in the file,What it is,Its id there,What became of it,Why,What of it was not taken',
  )
  expect(report).toContain('tickets.ndjson #1,Conversation,101,Taken,,')
  expect(report).toContain('label.pdf')
  expect(report).toMatch(/tickets.ndjson #3,Something else,.*103.*,Left,It was deleted there/)
  expect(report).toContain('comments.ndjson #3,Message,70099,Left,Its conversation is not in this file')
  const answer = await brand.api('GET', `/imports/${done.id}/report`)
  expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' })
  expect(done.results.find((one) => one.state === 'left' && one.kind === 'message')).toMatchObject({
    reason: 'no_conversation',
    count: 1,
  })
})

test('the same file again takes nothing twice, and what was deleted here does not come back', async () => {
  const brand = await aBrand()
  await bring(brand.context, 'zendesk', { file: await zendesk() })
  const before = await readHistory(brand.context)
  const again = await bring(brand.context, 'zendesk', { file: await zendesk() })
  expect(again.import.results.filter((one) => one.kind === 'conversation')).toMatchObject([
    { state: 'known', count: 2 },
  ])
  expect(await readHistory(brand.context)).toEqual(before)
  const contacts = (await brand.api<Listed<object>>('GET', '/contacts?limit=50')).body.items
  expect(contacts).toHaveLength(2)
  const { items } = (
    await brand.api<Listed<{ id: string; subject: string }>>('GET', '/conversations?view=all')
  ).body
  await brand.api('DELETE', `/conversations/${items.find((one) => one.subject === 'Repair')?.id}`)
  const third = await bring(brand.context, 'zendesk', { file: await zendesk() })
  expect((await readHistory(brand.context)).map((one) => one.subject)).toEqual(['Where are my glasses?'])
  expect(third.import.state).toBe('done')
})

test('a later export adds what was said since, and leaves what people did here', async () => {
  const brand = await aBrand()
  const older = fixture('zendesk-comments.ndjson').toString().split('\n')[0]!
  const files = {
    'tickets.ndjson': fixture('zendesk-tickets.ndjson'),
    'users.json': fixture('zendesk-users.json'),
  }
  await bring(brand.context, 'zendesk', { file: await zipOf({ ...files, 'comments.ndjson': `${older}\n` }) })
  const { items } = (
    await brand.api<Listed<{ id: string; subject: string }>>('GET', '/conversations?view=all')
  ).body
  const { id } = items.find((one) => one.subject === 'Repair')!
  await brand.api('PATCH', `/conversations/${id}`, { status: 'resolved' })
  await bring(brand.context, 'zendesk', {
    file: await zipOf({ ...files, 'comments.ndjson': fixture('zendesk-comments.ndjson') }),
  })
  const repair = (await readHistory(brand.context)).find((one) => one.subject === 'Repair')
  expect(repair).toMatchObject({
    messageCount: 2,
    publicCount: 2,
    preview: 'Bring it to the shop, please.',
    lastSender: 'member',
  })
  expect(repair?.messages.map((one) => one.text)).toEqual([
    'My frame broke.',
    'Bring it to the shop, please.',
  ])
})

test('Intercom: conversations with their parts, contacts, admins and teams', async () => {
  const brand = await aBrand()
  await addAda(brand)
  const file = await zipOf({
    'conversations.json': fixture('intercom.json'),
    'contacts.json': fixture('intercom-contacts.json'),
    'admins.json': fixture('intercom-admins.json'),
    'teams.json': fixture('intercom-teams.json'),
  })
  const read = await upload(brand.context, 'intercom', file)
  expect(read.found).toMatchObject({
    conversations: 2,
    contacts: 2,
    messages: 4,
    attachments: 1,
    people: [{ name: 'Ada Rossi' }],
    groups: [{ name: 'Shop floor' }],
  })
  await brand.api('DELETE', `/imports/${read.import.id}`)
  const shop = (await brand.api<Listed<{ id: string; name: string }>>('GET', '/locations')).body.items[0]!
  await bring(brand.context, 'intercom', {
    file,
    changes: {
      locationId: null,
      locations: [{ by: 'field', fieldId: 'Shop', value: 'Aurora Centro', locationId: shop.id }],
    },
  })
  const [hours, refund] = await readHistory(brand.context)
  expect(hours).toMatchObject({ subject: 'Opening hours', status: 'resolved', priority: 2, messageCount: 3 })
  expect(hours?.messages).toMatchObject([
    {
      kind: 'incoming',
      authorName: 'Leo Verdi',
      text: 'Are you open on Sunday?',
      createdAt: new Date(1709283600000),
    },
    { kind: 'outgoing', authorName: 'Ada Rossi', text: 'Yes, until noon.' },
    { kind: 'note', text: 'Asks every week' },
  ])
  expect(refund).toMatchObject({ subject: 'Refund', status: 'open', messageCount: 1 })
  const { items } = (
    await brand.api<Listed<{ location: { id: string } | null; subject: string }>>(
      'GET',
      '/conversations?view=all',
    )
  ).body
  expect(items.find((one) => one.subject === 'Opening hours')?.location?.id).toBe(shop.id)
  expect(items.find((one) => one.subject === 'Refund')?.location).toBeNull()
})

test('Freshdesk: the account export as JSON and as XML', async () => {
  const brand = await aBrand()
  const { import: done } = await bring(brand.context, 'freshdesk', {
    file: await fixturesOf('freshdesk', ['Tickets0.json', 'Tickets1.xml', 'Users0.json', 'Groups.json']),
  })
  expect(done.results.filter((one) => one.kind === 'conversation')).toMatchObject([
    { state: 'taken', count: 3 },
  ])
  const [lenses, watches, chips] = await readHistory(brand.context)
  expect(lenses).toMatchObject({
    subject: 'Wrong lenses',
    status: 'resolved',
    priority: 3,
    messageCount: 4,
    publicCount: 3,
    lastSender: 'contact',
  })
  expect(lenses?.messages.map((one) => one.kind)).toEqual(['incoming', 'outgoing', 'note', 'incoming'])
  expect(lenses?.messages[0]?.createdAt).toEqual(new Date('2024-05-02T06:00:00Z'))
  expect(watches).toMatchObject({ subject: 'Cheap watches', status: 'spam' })
  expect(chips).toMatchObject({ status: 'waiting', priority: 1, messageCount: 2 })
  expect(chips?.messages[0]?.text).toBe('Fish & chips on my case')
})

test('Chatwoot: conversations, pages of messages, and contacts as CSV', async () => {
  const brand = await aBrand()
  await bring(brand.context, 'chatwoot', {
    file: await fixturesOf('chatwoot', ['conversations.json', 'messages-12.json', 'contacts.csv'], {
      'attachments/55/wish list.txt': 'wish',
    }),
  })
  const [gift, chat] = await readHistory(brand.context)
  expect(gift).toMatchObject({
    status: 'resolved',
    priority: 3,
    messageCount: 3,
    publicCount: 2,
    hasAttachments: true,
  })
  expect(gift?.messages.map((one) => [one.kind, one.text])).toEqual([
    ['incoming', 'Can I give this as a gift?'],
    ['note', 'He is nice'],
    ['outgoing', 'Of course.'],
  ])
  expect(gift?.messages[0]?.externalId).toBe('m-900@customer.example')
  expect(chat).toMatchObject({ status: 'snoozed', messageCount: 1 })
  const contacts = (await brand.api<Listed<{ name: string }>>('GET', '/contacts?limit=50')).body.items
  expect(contacts.map((one) => one.name).sort()).toEqual([
    'Ivo Gallo',
    'Rosa "Rosy" Fabbri, Dr.',
    'restless-wave-12',
  ])
})

test('FreeScout: its API and its tables', async () => {
  const brand = await aBrand()
  await bring(brand.context, 'freescout', {
    file: await fixturesOf('freescout', ['conversations.json', 'tables.json'], {
      'attachment/7/1/71/invoice.txt': 'invoice',
    }),
  })
  const [invoice, row, ...others] = await readHistory(brand.context)
  expect(others).toEqual([])
  expect(invoice).toMatchObject({ subject: 'Invoice', status: 'resolved', hasAttachments: true })
  expect(invoice?.messages.map((one) => [one.kind, one.text])).toEqual([
    ['incoming', 'Please send me the invoice.'],
    ['note', 'Paid in cash'],
    ['outgoing', 'Here it is.\nAda'],
  ])
  expect(row).toMatchObject({ subject: 'Table row', status: 'waiting', messageCount: 2 })
  expect(row?.messages[0]).toMatchObject({ externalId: 'pia-1@customer.example' })
})

test('a late answer by mail finds the conversation that was brought', async () => {
  const brand = await aBrand()
  await bring(brand.context, 'freescout', { file: await fixturesOf('freescout', ['tables.json']) })
  await brand.receives({
    from: 'Pia <pia@customer.example>',
    subject: 'Re: Table row',
    text: 'And how long?',
    headers: ['In-Reply-To: <pia-1@customer.example>'],
  })
  const [row, ...others] = await readHistory(brand.context)
  expect(others).toEqual([])
  expect(row).toMatchObject({ status: 'open', messageCount: 3, publicCount: 3 })
})

test('the bytes of an upload are gone once the import is done, and those of its files stay', async () => {
  const brand = await aBrand()
  await bring(brand.context, 'zendesk', { file: await zendesk() })
  const parts = await brand.context.read((tx) =>
    tx.db.selectFrom('importParts').select('blob').where('accountId', '=', tx.accountId).execute(),
  )
  expect(parts).toEqual([])
  stage.world.setNow(new Date(Date.now() + 5 * 24 * 3_600_000))
  await cleanUp(stage.world, (accountId) => createContext(stage.world, accountId, { kind: 'system' }))
  stage.world.setNow(undefined)
  const kept = await brand.context.read((tx) =>
    tx.db.selectFrom('attachments').select('blob').where('accountId', '=', tx.accountId).execute(),
  )
  expect(kept).toHaveLength(1)
  for (const { blob } of kept) expect((await stage.world.blobs.get(blob)).toString()).toBe('Twelve bytes')
})
