import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'
import { makeToken } from '../tokens.ts'
import { againOnDeadlock } from './again-on-deadlock.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk
const idOf = (context: typeof owner) => (context.actor.kind === 'member' ? context.actor.id : '')

let people = 0
async function question(given: object = {}) {
  people += 1
  const address = `person${people}@customer.example`
  const externalId = `q${people}@customer.example`
  const sender = { kind: 'email' as const, name: `Person ${people}`, address }
  const routedTo = ['roma@aurora.example']
  const received = await desk.receive({ sender, externalId, routedTo, text: `Word${people}`, ...given })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  return { id, externalId, sender, word: `Word${people}` }
}
const get = async (id: string, path = '') => (await api(owner, 'GET', `/conversations/${id}${path}`)).body
const texts = async (id: string) =>
  (await get(id, '/messages')).items.map((one: { text: string }) => one.text)
const merge = async (id: string, otherId: string, by = owner) =>
  api(by, 'POST', `/conversations/${id}/merges`, { otherIds: [otherId] })
const listed = async (query = '') =>
  (await api(owner, 'GET', `/conversations?view=all&limit=100${query}`)).body.items.map(
    (one: { id: string }) => one.id,
  )
const token = (id: string) => makeToken(world.secrets, desk.accountId, 'conversation', id)

test('a merged conversation is nowhere to be seen, and all that leads to it leads to the kept one', async () => {
  const [kept, other] = [await question(), await question()]
  const merged = await merge(kept.id, other.id)
  expect(merged).toMatchObject({ status: 201, body: { items: [{ merged: { id: other.id } }] } })
  expect(await listed()).not.toContain(other.id)
  expect(await listed(`&search=${other.word}`)).toEqual([kept.id])
  expect(await texts(kept.id)).toEqual([kept.word, other.word])
  expect(await get(other.id)).toMatchObject({ id: kept.id, messageCount: 2, preview: other.word })
  const answered = await api(owner, 'POST', `/conversations/${other.id}/messages`, { text: 'Hi' })
  expect(answered).toMatchObject({
    status: 409,
    body: { details: { key: 'conversation_merged', conversationId: kept.id } },
  })
  for (const clue of [{ inReplyTo: [other.externalId] }, { tokens: [token(other.id)] }])
    expect(await desk.receive({ sender: other.sender, ...clue })).toMatchObject({
      outcome: 'added',
      conversationId: kept.id,
    })
})

test('un-merging takes along what was answered to the merged one’s own address, and leaves all else', async () => {
  const [kept, other] = [await question(), await question()]
  const { body } = await merge(kept.id, other.id)
  await api(owner, 'PUT', `/conversations/${kept.id}/status`, { status: 'resolved' })
  await desk.receive({ sender: other.sender, tokens: [token(other.id)], text: 'Mine' })
  await desk.receive({ sender: kept.sender, tokens: [token(kept.id)], text: 'Theirs' })
  await api(owner, 'POST', `/conversations/${kept.id}/messages`, { kind: 'note', text: 'Between us' })
  const undone = await api(owner, 'DELETE', `/conversations/${kept.id}/merges/${body.items[0].id}`)
  expect(undone).toMatchObject({
    status: 200,
    body: { id: other.id, status: 'open', messageCount: 2, preview: 'Mine' },
  })
  expect(await texts(other.id)).toEqual([other.word, 'Mine'])
  expect(await texts(kept.id)).toEqual([kept.word, 'Theirs', 'Between us'])
  expect(await get(kept.id)).toMatchObject({ messageCount: 3, preview: 'Theirs', status: 'open' })
  expect((await api(owner, 'DELETE', `/conversations/${kept.id}/merges/${body.items[0].id}`)).status).toBe(
    404,
  )
})

test('an answer goes to one of two customers, whoever of them wrote last', async () => {
  const [kept, other] = [await question(), await question()]
  await merge(kept.id, other.id)
  await desk.receive({ sender: other.sender, tokens: [token(other.id)], text: 'Newest' })
  const suggested = await get(kept.id, '/recipients?replyAll=true')
  expect(suggested.to).toEqual([{ name: kept.sender.name, address: kept.sender.address }])
  expect(suggested.cc).toEqual([])
  expect(suggested.warnings).toContainEqual({ code: 'other_customer', domain: other.sender.name })
  const sent = await api(owner, 'POST', `/conversations/${kept.id}/messages`, { text: 'Only for you' })
  expect(sent.body.recipients.to).toEqual(suggested.to)
  const participants = (await get(kept.id)).participants.map((one: { address: string }) => one.address)
  expect(participants).toEqual(expect.arrayContaining([kept.sender.address, other.sender.address]))
})

test('who does not see one of two conversations merges neither, and nothing merges with itself or twice', async () => {
  const rome = await question()
  const turin = await question({ routedTo: ['torino@aurora.example'] })
  expect((await merge(rome.id, turin.id, romeAgent)).status).toBe(404)
  expect((await merge(rome.id, rome.id)).body.details.key).toBe('merge_itself')
  const { body } = await merge(rome.id, turin.id)
  expect((await merge(rome.id, turin.id)).body.details.key).toBe('conversation_merged')
  expect((await api(turinAgent, 'GET', `/conversations/${turin.id}`)).status).toBe(404)
  const path = `/conversations/${rome.id}/merges/${body.items[0].id}`
  expect((await api(romeAgent, 'DELETE', path)).status).toBe(404)
  expect((await api(owner, 'DELETE', path)).status).toBe(200)
})

test('an answer that waits to be sent goes out after a merge and can be taken back before', async () => {
  const [kept, other] = [await question(), await question()]
  const write = async (text: string) =>
    (await api(owner, 'POST', `/conversations/${other.id}/messages`, { text })).body
  const [first, second] = [await write('Goes out'), await write('Taken back')]
  await merge(kept.id, other.id)
  expect((await api(owner, 'DELETE', `/conversations/${kept.id}/messages/${second.id}`)).status).toBe(204)
  world.setNow(new Date(Date.now() + 60_000))
  await desk.work()
  world.setNow(undefined)
  expect(desk.post.sent.map((one) => one.messageId)).toContain(first.id)
  expect(desk.post.sent.map((one) => one.messageId)).not.toContain(second.id)
})

// As the job that takes messages in does.
const receiveAgain = (given: object) => againOnDeadlock(() => desk.receive(given))

test('merges and their undoing at once leave every message in one place', async () => {
  const all = await Promise.all([question(), question(), question()])
  const [a, b, c] = all.map((one) => one.id)
  const results = await Promise.all([
    merge(a ?? '', b ?? ''),
    merge(b ?? '', c ?? ''),
    merge(c ?? '', a ?? ''),
    ...all.map((one) => receiveAgain({ sender: one.sender, tokens: [token(one.id)] })),
  ])
  expect(
    results.flatMap((one) => ('status' in one && one.status !== 201 && one.status !== 409 ? [one.body] : [])),
  ).toEqual([])
  const shown = (await listed()).filter((id: string) => all.some((one) => one.id === id))
  const counts = await Promise.all(shown.map(async (id: string) => (await texts(id)).length))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
})

test('a conversation deleted takes with it what was merged into it', async () => {
  const [kept, other] = [await question(), await question()]
  await merge(kept.id, other.id)
  expect((await api(owner, 'DELETE', `/conversations/${kept.id}`)).status).toBe(204)
  expect((await api(owner, 'GET', `/conversations/${other.id}`)).status).toBe(404)
})

test('what is split off is a conversation of its own, where answers to it go', async () => {
  const first = await question()
  const second = await desk.receive({
    sender: first.sender,
    inReplyTo: [first.externalId],
    externalId: 'second@x.example',
    text: 'Another matter',
  })
  await desk.receive({ sender: first.sender, inReplyTo: [first.externalId], text: 'And more' })
  const messageId = second.outcome === 'deleted' ? '' : second.messageId
  const split = await api(owner, 'POST', `/conversations/${first.id}/splits`, { messageId })
  expect(split).toMatchObject({
    status: 201,
    body: {
      status: 'open',
      messageCount: 2,
      publicCount: 2,
      preview: 'And more',
      contact: { name: first.sender.name },
    },
  })
  expect(await get(first.id)).toMatchObject({ messageCount: 1, preview: first.word })
  expect(await texts(split.body.id)).toEqual(['Another matter', 'And more'])
  expect((await get(first.id, '/related')).links).toMatchObject([{ id: split.body.id }])
  // The address it was answered to still names the old one: the message it answers says more.
  const later = await desk.receive({
    sender: first.sender,
    tokens: [token(first.id)],
    inReplyTo: ['second@x.example'],
  })
  expect(later).toMatchObject({ conversationId: split.body.id })
  const all = { messageId: (await get(first.id, '/messages')).items[0].id }
  expect((await api(owner, 'POST', `/conversations/${first.id}/splits`, all)).body.details.key).toBe(
    'split_all',
  )
})

test('only one message is split off when only that is asked for', async () => {
  const first = await question()
  const second = await desk.receive({ sender: first.sender, inReplyTo: [first.externalId], text: 'Another' })
  await desk.receive({ sender: first.sender, inReplyTo: [first.externalId], text: 'Stays' })
  const messageId = second.outcome === 'deleted' ? '' : second.messageId
  const split = await api(owner, 'POST', `/conversations/${first.id}/splits`, { messageId, isAlone: true })
  expect(await texts(split.body.id)).toEqual(['Another'])
  expect(await texts(first.id)).toEqual([first.word, 'Stays'])
})

test('links show on both sides, and a part has no parts', async () => {
  const [a, b, c] = [await question(), await question(), await question()]
  expect((await api(owner, 'PUT', `/conversations/${a.id}/links/${b.id}`)).status).toBe(204)
  expect((await get(b.id, '/related')).links).toMatchObject([{ id: a.id }])
  expect((await api(owner, 'DELETE', `/conversations/${b.id}/links/${a.id}`)).status).toBe(204)
  expect((await get(a.id, '/related')).links).toEqual([])
  const parent = (id: string, parentId: string | null) =>
    api(owner, 'PUT', `/conversations/${id}/parent`, { parentId })
  expect((await parent(b.id, a.id)).status).toBe(204)
  expect((await get(a.id, '/related')).children).toMatchObject([{ id: b.id, status: 'open' }])
  expect((await get(b.id, '/related')).parent).toMatchObject({ id: a.id })
  expect((await parent(c.id, b.id)).body.details.key).toBe('parent_levels')
  expect((await parent(a.id, c.id)).body.details.key).toBe('parent_levels')
  await parent(b.id, null)
  expect((await get(a.id, '/related')).children).toEqual([])
})

test('who is mentioned follows, by name or as one of a department, if they may see it', async () => {
  const { id } = await question()
  const departmentId = newId()
  await desk.system.transaction(async (tx) => {
    await tx.db
      .insertInto('departments')
      .values({ accountId: desk.accountId, id: departmentId, name: 'Repairs' })
      .execute()
    for (const memberId of [idOf(romeAgent), idOf(turinAgent)])
      await tx.db
        .insertInto('memberDepartments')
        .values({ accountId: desk.accountId, memberId, departmentId })
        .execute()
  })
  const note = { kind: 'note', text: '@Repairs look', departmentMentions: [departmentId] }
  const written = await api(owner, 'POST', `/conversations/${id}/messages`, note)
  expect(written.body.mentions).toEqual([idOf(romeAgent)])
  expect((await get(id)).followers).toEqual([{ id: idOf(romeAgent), name: 'Rita' }])
  const refused = await api(owner, 'PUT', `/conversations/${id}/followers/${idOf(turinAgent)}`)
  expect(refused.body.details.key).toBe('follower_unable')
  await api(romeAgent, 'DELETE', `/conversations/${id}/followers/${idOf(romeAgent)}`)
  await api(owner, 'PUT', `/conversations/${id}/followers/${idOf(owner)}`)
  expect((await get(id)).followers).toEqual([{ id: idOf(owner), name: 'Olga' }])
})

test('put aside until the customer answers, or until the doors open', async () => {
  const { id, sender, externalId } = await question()
  const snooze = (until: string) => api(owner, 'PUT', `/conversations/${id}/snooze`, { until })
  expect((await snooze('reply')).body).toMatchObject({ status: 'snoozed', snoozedUntil: null })
  await desk.work('evenLater')
  expect(await get(id)).toMatchObject({ status: 'snoozed' })
  await desk.receive({ sender, inReplyTo: [externalId] })
  expect(await get(id)).toMatchObject({ status: 'open' })
  world.setNow(new Date('2030-03-02T20:00:00Z'))
  expect((await snooze('opening')).body.snoozedUntil).toBe('2030-03-04T08:00:00.000Z')
  world.setNow(undefined)
  await api(owner, 'PATCH', `/conversations/${id}`, { locationId: null })
  expect((await snooze('opening')).body.details.key).toBe('snooze_no_opening')
})

test('a conversation goes on through another address of the brand that reaches the customer', async () => {
  const { id } = await question()
  const [channelId, phoneId] = [newId(), newId()]
  await desk.system.transaction((tx) =>
    tx.db
      .insertInto('channels')
      .values([
        {
          accountId: desk.accountId,
          id: channelId,
          connector: 'letter',
          name: 'Repairs',
          address: 'repairs@aurora.example',
        },
        { accountId: desk.accountId, id: phoneId, connector: 'none', name: 'Phone', address: '+39' },
      ])
      .execute(),
  )
  const { items } = await get(id, '/ways')
  expect(items).toMatchObject([
    { isCurrent: true },
    { id: channelId, isCurrent: false, reaches: expect.stringContaining('@') },
  ])
  const move = (to: string) => api(owner, 'PUT', `/conversations/${id}/channel`, { channelId: to })
  expect((await move(phoneId)).body.details.key).toBe('channel_unreachable')
  expect((await move(channelId)).body.channel).toMatchObject({
    id: channelId,
    address: 'repairs@aurora.example',
  })
  const sent = await api(owner, 'POST', `/conversations/${id}/messages`, { text: 'From elsewhere' })
  expect(sent.body.sender.address).toBe('repairs@aurora.example')
})
