import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { sees } from '../../accounts/index.ts'
import { newId } from '../../platform/ids.ts'
import { wordsOf } from '../search/read-query.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk
const idOfMember = (context: typeof owner) => (context.actor.kind === 'member' ? context.actor.id : '')

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = {
    kind: 'email' as const,
    name: `Person ${people}`,
    address: `person${people}@customer.example`,
  }
  const received = await desk.receive({ sender, ...given })
  return received.outcome === 'deleted' ? '' : received.conversationId
}
const inTurin = { routedTo: ['torino@aurora.example'] }
const idsOf = async (context: typeof owner, query: string) =>
  (await api(context, 'GET', `/conversations?${query}`)).body.items.map((one: { id: string }) => one.id)

test('pages follow each other without a gap or a double, also while something new arrives', async () => {
  const ids = []
  for (let index = 0; index < 7; index++) ids.push(await question(inTurin))
  const seen: string[] = []
  let cursor = ''
  do {
    const page = (await api(turinAgent, 'GET', `/conversations?sort=newest&limit=3${cursor}`)).body
    seen.push(...page.items.map((one: { id: string }) => one.id))
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
    await question(inTurin)
  } while (cursor)
  expect(seen).toEqual(ids.toReversed())
  expect((await api(turinAgent, 'GET', '/conversations?cursor=nonsense')).status).toBe(422)
})

test('each view shows what it says and the counts agree', async () => {
  const other = await testDesk(world)
  const mine = idOfMember(other.owner)
  const make = async () => {
    const received = await other.receive({})
    return received.outcome === 'deleted' ? '' : received.conversationId
  }
  const [open, assigned, waiting, snoozed, resolved, spam] = [
    await make(),
    await make(),
    await make(),
    await make(),
    await make(),
    await make(),
  ]
  await other.api(other.owner, 'PATCH', `/conversations/${assigned}`, { assigneeId: mine })
  for (const [id, status] of [
    [waiting, 'waiting'],
    [resolved, 'resolved'],
    [spam, 'spam'],
  ])
    await other.api(other.owner, 'PUT', `/conversations/${id}/status`, { status })
  const until = new Date(Date.now() + 3_600_000).toISOString()
  await other.api(other.owner, 'PUT', `/conversations/${snoozed}/snooze`, { until })
  const view = async (name: string) =>
    (await other.api(other.owner, 'GET', `/conversations?view=${name}`)).body.items
      .map((one: { id: string }) => one.id)
      .sort()
  expect(await view('mine')).toEqual([assigned])
  expect(await view('unassigned')).toEqual([open])
  expect(await view('open')).toEqual([open, assigned].sort())
  expect(await view('waiting')).toEqual([waiting])
  expect(await view('snoozed')).toEqual([snoozed])
  expect(await view('resolved')).toEqual([resolved])
  expect(await view('spam')).toEqual([spam])
  expect(await view('all')).toEqual([open, assigned, waiting, snoozed, resolved].sort())
  expect((await other.api(other.owner, 'GET', '/conversations/counts')).body).toMatchObject({
    mine: 1,
    unassigned: 1,
    open: 2,
    waiting: 1,
    snoozed: 1,
    all: 4,
    byLocation: [{ id: null, count: 2 }],
  })
})

test('who is limited to one location sees nothing of another, by no way', async () => {
  const id = await question({ ...inTurin, text: 'The secret of Turin' })
  const upload = await api(owner, 'POST', `/attachments?conversationId=${id}`, ...form('plan.txt', 'secret'))
  expect(upload.status).toBe(201)
  expect(await idsOf(romeAgent, 'view=all')).not.toContain(id)
  expect(await idsOf(romeAgent, 'view=all&search=secret')).toEqual([])
  const counted = (await api(romeAgent, 'GET', '/conversations/counts')).body
  expect(counted.byLocation.map((one: { id: string }) => one.id)).not.toContain(desk.turin)
  for (const path of ['', '/messages', '/timeline', '/recipients']) {
    expect((await api(romeAgent, 'GET', `/conversations/${id}${path}`)).status).toBe(404)
  }
  expect((await api(romeAgent, 'GET', `/attachments/${upload.body.id}`)).status).toBe(404)
  expect((await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body).toBeNull()
  const writes = [
    ['POST', '/messages', { text: 'Hi' }],
    ['PATCH', '', { locationId: desk.rome }],
    ['PUT', '/status', { status: 'resolved' }],
    ['PUT', '/read', { messageCount: 1 }],
    ['PUT', '/presence', { state: 'viewing' }],
    ['PUT', '/draft', { html: 'x' }],
  ] as const
  for (const [method, path, body] of writes)
    expect((await api(romeAgent, method, `/conversations/${id}${path}`, body)).status).toBe(404)
  expect((await api(turinAgent, 'GET', `/attachments/${upload.body.id}`)).body).toBe('secret')
})

test('another brand sees nothing, also by guessed ids', async () => {
  const other = await testDesk(world)
  const id = await question()
  expect((await other.api(other.owner, 'GET', `/conversations/${id}`)).status).toBe(404)
  expect((await other.api(other.owner, 'GET', '/conversations?view=all&search=Person')).body.items).toEqual(
    [],
  )
})

test('what leaves a location is said to those who lose it and comes with its row to those who get it', async () => {
  const id = await question(inTurin)
  await api(turinAgent, 'PATCH', `/conversations/${id}`, { locationId: desk.rome })
  const events = await desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['type', 'locationId', 'departmentId', 'payload'])
      .where('subjectId', '=', id)
      .orderBy('seq')
      .execute(),
  )
  const heardIn = (context: typeof owner) =>
    events.filter((event) => sees(context.actor, event)).map((event) => event.type)
  expect(heardIn(romeAgent)).toEqual(['conversation.assigned'])
  expect(heardIn(turinAgent)).toEqual(['conversation.created', 'message.received', 'conversation.left'])
  expect(events.find((event) => event.type === 'conversation.assigned')?.payload).toMatchObject({
    row: { id, location: { id: desk.rome } },
  })
})

test('a conversation is given only to who can work on it there, and lost by who no longer sees it', async () => {
  const id = await question(inTurin)
  const patch = (body: object) => api(owner, 'PATCH', `/conversations/${id}`, body)
  expect((await patch({ assigneeId: idOfMember(romeAgent) })).body.details.key).toBe('assignee_unable')
  expect((await patch({ departmentId: newId() })).body.details.key).toBe('departments_gone')
  expect((await patch({ assigneeId: idOfMember(turinAgent) })).body.assignee.name).toBe('Tito')
  expect((await patch({ locationId: desk.rome })).body).toMatchObject({
    assignee: null,
    location: { id: desk.rome },
  })
})

test('a search finds beginnings of words in text, subject, sender and the number, whatever the accents', async () => {
  const id = await question({
    subject: 'Perché?',
    text: 'La lampada è rotta',
    sender: { kind: 'email', name: 'Zoë Łoś', address: 'zoe@customer.example' },
  })
  const { number } = (await api(owner, 'GET', `/conversations/${id}`)).body
  for (const search of ['lampad rott', 'PERCHE', 'zoe los', 'zoe@cust', String(number), `%23${number}`])
    expect(await idsOf(owner, `view=all&search=${search}`), search).toEqual([id])
  for (const search of ['lampada intera', "'", '!!', "a' | 'b", '%5C%27'])
    expect(await idsOf(owner, `view=all&search=${search}`), search).not.toContain(id)
})

test('nothing in a search is an operator', async () => {
  expect(wordsOf("lamp & !broken | (a:b) 'x'")).toEqual(['lamp', 'broken', 'a', 'b', 'x'])
  expect((await api(owner, 'GET', `/conversations?search=${encodeURIComponent('ŉ ʼ ＇')}`)).status).toBe(200)
})

test('read is read for one person only, and new words make it unread again', async () => {
  const externalId = `read-${newId()}@customer.example`
  const id = await question({ externalId })
  const isUnread = async (context: typeof owner) =>
    (await api(context, 'GET', `/conversations/${id}`)).body.isUnread
  await api(owner, 'PUT', `/conversations/${id}/read`, { messageCount: 99 })
  expect(await isUnread(owner)).toBe(false)
  await desk.receive({ inReplyTo: [externalId] })
  expect(await isUnread(owner)).toBe(true)
  await api(owner, 'PUT', `/conversations/${id}/read`, { messageCount: 2 })
  await api(owner, 'DELETE', `/conversations/${id}/read`)
  expect(await isUnread(owner)).toBe(true)
})

test('the messages of a long conversation come in pages, newest page first, each in order', async () => {
  const externalId = `long-${newId()}@customer.example`
  const id = await question({ externalId, text: 'text 0' })
  for (let index = 1; index < 5; index++)
    await desk.receive({ inReplyTo: [externalId], text: `text ${index}` })
  const first = (await api(owner, 'GET', `/conversations/${id}/messages?limit=3`)).body
  const second = (await api(owner, 'GET', `/conversations/${id}/messages?limit=3&cursor=${first.nextCursor}`))
    .body
  const texts = (page: { items: { text: string }[] }) => page.items.map((one) => one.text)
  expect(texts(first)).toEqual(['text 2', 'text 3', 'text 4'])
  expect(texts(second)).toEqual(['text 0', 'text 1'])
  expect(second.nextCursor).toBeNull()
})

test('the timeline names the customer whose message opened a conversation again', async () => {
  const sender = { kind: 'email' as const, name: 'Vera', address: 'vera@customer.example' }
  const { conversationId: id } = Object(await desk.receive({ sender, externalId: 'vera-1@customer.example' }))
  await api(owner, 'PUT', `/conversations/${id}/status`, { status: 'resolved' })
  await desk.receive({ sender, inReplyTo: ['vera-1@customer.example'] })
  const { items } = (await api(owner, 'GET', `/conversations/${id}/timeline`)).body
  expect(items.slice(0, 2)).toMatchObject([
    { payload: { status: 'open', previous: 'resolved' }, actor: { kind: 'contact', name: 'Vera' } },
    { payload: { status: 'resolved' }, actor: { kind: 'member', name: 'Olga' } },
  ])
})

test('the timeline tells who did what', async () => {
  const id = await question()
  await api(owner, 'PUT', `/conversations/${id}/status`, { status: 'resolved' })
  const { items } = (await api(owner, 'GET', `/conversations/${id}/timeline`)).body
  expect(items).toMatchObject([
    {
      type: 'conversation.status_changed',
      actor: { kind: 'member', name: 'Olga' },
      payload: { status: 'resolved', previous: 'open' },
    },
    { type: 'conversation.created', actor: { kind: 'contact' } },
  ])
})

function form(filename: string, content: string): [Buffer, Record<string, string>] {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: text/plain\r\n\r\n`
  return [
    Buffer.from(`${head}${content}\r\n--x--\r\n`),
    { 'content-type': 'multipart/form-data; boundary=x' },
  ]
}
