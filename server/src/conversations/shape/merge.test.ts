import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent } = desk
const idOf = (context: typeof owner) => (context.actor.kind === 'member' ? context.actor.id : '')
const tagIds = await desk.system.transaction(async (tx) => {
  const tags = ['red', 'blue', 'green'].map((name) => ({ accountId: desk.accountId, id: newId(), name }))
  await tx.db.insertInto('tags').values(tags).execute()
  return tags.map((tag) => tag.id)
})

type Made = { id: string; externalId: string; address: string }
let people = 0
async function question(given: object = {}): Promise<Made> {
  people += 1
  const address = `person${people}@customer.example`
  const externalId = `q${people}@customer.example`
  const sender = { kind: 'email' as const, name: `Person ${people}`, address }
  const routedTo = ['roma@aurora.example']
  const received = await desk.receive({ sender, externalId, routedTo, text: `Question ${people}`, ...given })
  return { id: received.outcome === 'deleted' ? '' : received.conversationId, externalId, address }
}

const tables = [
  'conversations',
  'messages',
  'attachments',
  'mentions',
  'drafts',
  'conversation_reads',
  'participants',
  'conversation_tags',
  'followers',
  'conversation_fields',
  'conversation_links',
]

/** Everything kept about a conversation, and the words by which it is found. */
async function dump(id: string) {
  return desk.system.read(async (tx) => {
    const all: Record<string, unknown> = {}
    for (const table of tables) {
      const key = table === 'conversations' ? 'id' : 'conversation_id'
      const { rows } = await sql<{
        row: object
      }>`select to_jsonb(kept) - 'version' as row from ${sql.table(table)} as kept
        where account_id = ${tx.accountId} and ${sql.id(key)} = ${id} order by 1`.execute(tx.db)
      all[table] = rows.map(({ row }) => row)
    }
    await sql`select set_config('app.search', '!nothing', true)`.execute(tx.db)
    const found = await sql`select message_id from search_documents where account_id = ${tx.accountId}
      and conversation_id = ${id} order by 1`.execute(tx.db)
    return { ...all, words: found.rows }
  })
}

type Step = { kind: string; by: number }
const step = fc.record({
  kind: fc.constantFrom(
    'writes',
    'automatic',
    'reply',
    'takenBack',
    'note',
    'status',
    'draft',
    'read',
    'tag',
    'file',
  ),
  by: fc.nat(5),
})
const story = fc.array(step, { maxLength: 6 })
const readers = [owner, romeAgent]

async function play(made: Made, steps: Step[]) {
  for (const { kind, by } of steps) {
    const reader = readers[by % 2] ?? owner
    const path = `/conversations/${made.id}`
    const automatic = { kind: 'out-of-office' as const, autoReplyTo: null, reason: '' }
    const sender = { kind: 'email' as const, name: '', address: made.address }
    if (kind === 'writes') await desk.receive({ sender, inReplyTo: [made.externalId], text: `More ${by}` })
    if (kind === 'automatic')
      await desk.receive({ sender, inReplyTo: [made.externalId], classification: automatic })
    if (kind === 'reply' || kind === 'takenBack') {
      const { body } = await api(reader, 'POST', `${path}/messages`, { text: `Answer ${by}` })
      if (kind === 'takenBack') await api(reader, 'DELETE', `${path}/messages/${body.id}`)
    }
    if (kind === 'note')
      await api(reader, 'POST', `${path}/messages`, { kind: 'note', text: 'n', mentions: [idOf(owner)] })
    if (kind === 'status')
      await api(owner, 'PUT', `${path}/status`, { status: ['open', 'waiting', 'resolved', 'spam'][by % 4] })
    if (kind === 'draft') await api(reader, 'PUT', `${path}/draft`, { html: `<p>half ${by}</p>` })
    if (kind === 'read') await api(reader, 'PUT', `${path}/read`, { messageCount: by })
    if (kind === 'file') await upload(made.id)
    if (kind === 'tag')
      await desk.system.transaction((tx) =>
        tx.db
          .insertInto('conversationTags')
          .values({ accountId: desk.accountId, conversationId: made.id, tagId: tagIds[by % 3] ?? '' })
          .onConflict((row) => row.doNothing())
          .execute(),
      )
  }
}

function upload(conversationId: string) {
  const head = `--x\r\nContent-Disposition: form-data; name="conversationId"\r\n\r\n${conversationId}\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--x--\r\n`
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  return api(owner, 'POST', '/attachments', Buffer.from(head), type)
}

const merge = async (id: string, ...otherIds: string[]) => {
  const merged = await api(owner, 'POST', `/conversations/${id}/merges`, { otherIds })
  expect(merged.status, JSON.stringify(merged.body)).toBe(201)
  return merged.body.items.map((one: { id: string }) => one.id).reverse()
}
const unmerge = async (id: string, mergeId: string) => {
  const undone = await api(owner, 'DELETE', `/conversations/${id}/merges/${mergeId}`)
  expect(undone.status, JSON.stringify(undone.body)).toBe(200)
}

test('un-merging gives both back exactly, in whatever order', { timeout: 120_000 }, async () => {
  const three = fc.tuple(story, story, story, fc.constantFrom('first', 'last', 'chain'))
  await fc.assert(
    fc.asyncProperty(three, async ([a, b, c, order]) => {
      const all = [await question(), await question(), await question()] as const
      for (const [index, steps] of [a, b, c].entries()) if (all[index]) await play(all[index], steps)
      const [kept, second, third] = all
      const before = [await dump(kept.id), await dump(second.id), await dump(third.id)]
      if (order === 'chain') {
        const [inner] = await merge(second.id, third.id)
        const [outer] = await merge(kept.id, second.id)
        await unmerge(kept.id, outer)
        await unmerge(second.id, inner)
      } else {
        const [one] = await merge(kept.id, second.id)
        const [two] = await merge(kept.id, third.id)
        const turns = order === 'first' ? [one, two] : [two, one]
        for (const id of turns) await unmerge(kept.id, id)
      }
      expect([await dump(kept.id), await dump(second.id), await dump(third.id)]).toEqual(before)
    }),
    { numRuns: 25 },
  )
})
