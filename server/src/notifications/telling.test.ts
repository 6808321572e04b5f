import { expect, test } from 'vitest'
import { performActions } from '../conversations/index.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { testTeam } from './test-team.ts'

const team = await testTeam()
const { brand, stage } = team
const ben = await brand.member({})
const zoe = await brand.member({})

async function assign(id: string, assigneeId: string | null, api = brand.api) {
  const { status, body } = await api('PATCH', `/conversations/${id}`, { assigneeId })
  expect(status, JSON.stringify(body)).toBe(200)
  await stage.settle()
}
const about = async (who: typeof ben, id: string) =>
  (await team.told(who.api, '?unread=true')).items.filter((one) => one.conversation?.id === id)

test('who is given a conversation is told, and who takes one is not', async () => {
  const id = await team.conversation()
  await assign(id, ben.id, zoe.api)
  expect(await about(ben, id)).toMatchObject([{ kind: 'assigned', who: 'Ben Bianchi', count: 1 }])
  const own = await team.conversation()
  await assign(own, ben.id, ben.api)
  expect(await about(ben, own)).toEqual([])
})

test('ten answers in a conversation of mine are one notification, which is read with the conversation', async () => {
  const messageId = await brand.receives({ subject: 'Ten answers' })
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/conversations?view=all&sort=created')
  const id = body.items[0]?.id ?? ''
  await assign(id, ben.id)
  for (let number = 1; number <= 10; number++) await team.answer(messageId, `Number ${number}`)
  expect(await about(ben, id)).toMatchObject([
    { kind: 'reply', count: 10, who: 'Mara Bianchi', preview: 'Number 10' },
    { kind: 'assigned', count: 1 },
  ])
  await ben.api('PUT', `/conversations/${id}/read`, { messageCount: 11 })
  await stage.settle()
  expect(await about(ben, id)).toMatchObject([])
  await team.answer(messageId, 'After it was read')
  expect(await about(ben, id)).toMatchObject([{ kind: 'reply', count: 1, preview: 'After it was read' }])
})

test('a conversation read at the moment it is told of stays read', async () => {
  const id = await team.conversation()
  await brand.api('PATCH', `/conversations/${id}`, { assigneeId: ben.id })
  await ben.api('PUT', `/conversations/${id}/read`, { messageCount: 1 })
  await stage.settle()
  expect(await about(ben, id)).toEqual([])
})

test('who is mentioned hears of it once, and those of a department who may see it', async () => {
  const repairs = await brand.api<{ id: string }>('POST', '/departments', { name: 'Repairs' })
  const departmentId = repairs.body.id
  const inside = await brand.member({ departmentIds: [departmentId] })
  const elsewhere = await brand.member({ departmentIds: [departmentId], locationIds: [] })
  const id = await team.conversation()
  await brand.api('PATCH', `/conversations/${id}`, { departmentId, assigneeId: ben.id })
  await zoe.api('POST', `/conversations/${id}/messages`, {
    kind: 'note',
    text: 'Can you two look?',
    mentions: [ben.id],
    departmentMentions: [departmentId],
  })
  await stage.settle()
  expect((await about(ben, id)).map((one) => one.kind).sort()).toEqual(['assigned', 'mentioned'])
  expect(await about(inside, id)).toMatchObject([{ kind: 'mentioned', preview: 'Can you two look?' }])
  expect(await about(elsewhere, id)).toEqual([])
})

test('followers hear of answers of the customer and of colleagues, but not of their own', async () => {
  const messageId = await brand.receives({ subject: 'Followed' })
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/conversations?view=all&sort=created')
  const id = body.items[0]?.id ?? ''
  await zoe.api('PUT', `/conversations/${id}/followers/${zoe.id}`)
  await team.answer(messageId)
  await ben.api('POST', `/conversations/${id}/messages`, { kind: 'note', text: 'I look at it' })
  await zoe.api('POST', `/conversations/${id}/messages`, { kind: 'note', text: 'Thank you' })
  await stage.settle()
  const kinds = (await team.told(zoe.api)).items.filter((one) => one.conversation?.id === id)
  expect(kinds.map((one) => one.kind).sort()).toEqual(['reply', 'team'])
  expect(kinds.find((one) => one.kind === 'team')).toMatchObject({ count: 1, preview: 'I look at it' })
})

test('new conversations nobody has are told to those who want it', async () => {
  const id = await team.conversation()
  expect(await about(zoe, id)).toEqual([])
  const eager = await brand.member({})
  const choices = { unassigned: { app: true } }
  expect((await eager.api('PATCH', '/notification-settings', { choices })).status).toBe(200)
  const next = await team.conversation()
  expect(await about(eager, next)).toMatchObject([{ kind: 'unassigned' }])
})

test('what somebody may not see any more is not shown to them', async () => {
  const limited = await brand.member({ locationIds: [brand.locationId] })
  const id = await team.conversation()
  await brand.api('PATCH', `/conversations/${id}`, { locationId: brand.locationId, assigneeId: limited.id })
  await stage.settle()
  expect(await about(limited, id)).toMatchObject([{ kind: 'assigned' }])
  await brand.api('PATCH', `/conversations/${id}`, { assigneeId: null })
  await brand.api('PATCH', `/conversations/${id}`, { locationId: null })
  const { items, unreadCount } = await team.told(limited.api)
  expect({ items, unreadCount }).toEqual({ items: [], unreadCount: 0 })
})

test('a rule asks for attention of those it names by what they are', async () => {
  const manager = await brand.member({ role: 'manager' })
  const id = await team.conversation()
  const rule = { kind: 'rule' as const, id: newId(), name: 'Angry customers' }
  await performActions(brand.context.as(rule), id, [
    { kind: 'tell', audience: 'managers', text: 'Somebody is angry.' },
  ])
  await stage.settle()
  expect(await about(manager, id)).toMatchObject([{ kind: 'attention', preview: 'Somebody is angry.' }])
  expect(await about(ben, id)).toEqual([])
})

test('what one switched off is not told, and others keep what they had', async () => {
  const calm = await brand.member({})
  await calm.api('PATCH', '/notification-settings', {
    choices: { assigned: { app: false, mail: false, push: false } },
  })
  const settings = await calm.api<{ choices: Record<string, unknown> }>('GET', '/notification-settings')
  expect(settings.body.choices).toMatchObject({
    assigned: { app: false, mail: false, push: false },
    reply: { app: true, mail: true, push: true },
    unassigned: { app: false, mail: false, push: false },
  })
  const id = await team.conversation()
  await assign(id, calm.id)
  expect(await about(calm, id)).toEqual([])
})

test('notifications of merged conversations lead to the one that is kept', async () => {
  const [kept, gone] = [await team.conversation(), await team.conversation()]
  await assign(kept, ben.id)
  await assign(gone, ben.id)
  const merged = await brand.api('POST', `/conversations/${kept}/merges`, { otherIds: [gone] })
  expect(merged.status, JSON.stringify(merged.body)).toBeLessThan(300)
  await stage.settle()
  expect(await about(ben, gone)).toEqual([])
  expect(await about(ben, kept)).toMatchObject([{ kind: 'assigned' }])
})

test('all are read at once, and only those there were', async () => {
  const someone = await brand.member({})
  const ids = [await team.conversation(), await team.conversation()]
  for (const id of ids) await assign(id, someone.id)
  const page = await team.told(someone.api, '?limit=1')
  expect(page).toMatchObject({ unreadCount: 2, items: [{ conversation: { id: ids[1] } }] })
  const until = page.items[0]?.at
  stage.world.setNow(new Date(stage.world.now().getTime() + 1_000))
  const late = await team.conversation()
  await assign(late, someone.id)
  expect((await someone.api('POST', '/notifications/readings', { until })).status).toBe(204)
  expect((await team.told(someone.api, '?unread=true')).items).toMatchObject([{ conversation: { id: late } }])
})

test('programs have no notifications, and settings changed twice at once are changed once', async () => {
  expect((await brand.api('GET', '/notifications')).status).toBe(403)
  const someone = await brand.member({})
  const first = await someone.api<{ version: number }>('GET', '/notification-settings')
  const ifMatch = { 'if-match': String(first.headers.etag) }
  const quiet = { isOn: true, zone: 'Europe/Rome' }
  expect((await someone.api('PATCH', '/notification-settings', { quiet }, ifMatch)).status).toBe(200)
  expect((await someone.api('PATCH', '/notification-settings', { quiet }, ifMatch)).status).toBe(409)
  const mars = { quiet: { zone: 'Mars/Olympus' } }
  expect((await someone.api('PATCH', '/notification-settings', mars)).status).toBe(422)
})

test('that an answer is due soon is told to whose it is, that one failed to who wrote it', async () => {
  const id = await team.conversation()
  await assign(id, ben.id)
  const { body: row } = await brand.api('GET', `/conversations/${id}`)
  const failed = { messageId: newId(), state: 'failed', reason: null }
  await brand.context.transaction((tx) => {
    record(tx, 'conversation.due_soon', { subjectId: id, payload: { row } })
    record(tx, 'message.failed', { subjectId: id, audienceId: zoe.id, payload: failed })
  })
  await stage.settle()
  expect((await about(ben, id)).map((one) => one.kind).sort()).toEqual(['assigned', 'overdue'])
  expect((await about(zoe, id)).map((one) => one.kind)).toEqual(['failed'])
})
