import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { testDesk } from './test-desk.ts'

const world = await testWorld()
const path = '/conversation-settings'

test('a brand says how it works its conversations; what else it keeps stays, and the log tells who', async () => {
  const { api, owner, accountId } = await testDesk(world)
  const given = await api(owner, 'GET', path)
  expect(given.body).toMatchObject({ undoSendSeconds: 10, firstResponseMinutes: 60, acknowledges: true })
  await world.db
    .updateTable('accounts')
    .set({ settings: JSON.stringify({ languages: ['it'] }) })
    .where('id', '=', accountId)
    .execute()
  const headers = { 'if-match': String(given.headers.etag) }
  const changed = await api(owner, 'PATCH', path, { undoSendSeconds: 0, acknowledges: false }, headers)
  expect(changed.body).toMatchObject({ undoSendSeconds: 0, firstResponseMinutes: 60, acknowledges: false })
  expect(changed.headers.etag).not.toBe(given.headers.etag)
  const { entry, account } = await owner.read(async (tx) => ({
    entry: await tx.db.selectFrom('auditEntries').selectAll().executeTakeFirstOrThrow(),
    account: await tx.db.selectFrom('accounts').select('settings').executeTakeFirstOrThrow(),
  }))
  expect(account.settings).toEqual({ languages: ['it'], undoSendSeconds: 0, acknowledges: false })
  expect(entry).toMatchObject({
    action: 'conversation_settings.updated',
    actorKind: 'member',
    before: { undoSendSeconds: 10, acknowledges: true },
    after: { undoSendSeconds: 0, acknowledges: false },
  })
})

test('settings are refused to others, out of their limits, and over a newer version', async () => {
  const { api, owner, romeAgent } = await testDesk(world)
  const change = (body: object, headers = {}) => api(owner, 'PATCH', path, body, headers)
  expect((await api(romeAgent, 'GET', path)).status).toBe(403)
  expect((await api(romeAgent, 'PATCH', path, { acknowledges: false })).status).toBe(403)
  for (const body of [{ undoSendSeconds: 61 }, { firstResponseMinutes: 0 }, { resolutionMinutes: 1.5 }])
    expect(await change(body)).toMatchObject({ status: 422, body: { code: 'invalid' } })
  expect(await change({ firstResponseMinutes: 120, resolutionMinutes: 60 })).toMatchObject({
    status: 422,
    body: { details: { key: 'resolutionBeforeAnswer', field: 'resolutionMinutes' } },
  })
  const { etag } = (await api(owner, 'GET', path)).headers
  await change({ undoSendSeconds: 20 })
  expect(await change({ undoSendSeconds: 30 }, { 'if-match': etag })).toMatchObject({
    status: 409,
    body: { code: 'stale' },
  })
})

test('a change counts at once, also for what is due already', async () => {
  const { api, owner, receive, work } = await testDesk(world)
  const before = await receive()
  await api(owner, 'PATCH', path, { firstResponseMinutes: 30 })
  await work()
  const after = await receive({ sender: { kind: 'email', name: 'Ugo', address: 'ugo@customer.example' } })
  const minutesOf = async (conversationId: string | undefined) =>
    (await api(owner, 'GET', `/conversations/${conversationId}`)).body.dueExplanation.values.minutes
  expect(await minutesOf(Object(before).conversationId)).toBe(30)
  expect(await minutesOf(Object(after).conversationId)).toBe(30)
})

test('without seconds to undo, an answer goes out at once', async () => {
  const { api, owner, receive, work, post } = await testDesk(world)
  await api(owner, 'PATCH', path, { undoSendSeconds: 0, acknowledges: false })
  const received = await receive()
  await api(owner, 'POST', `/conversations/${Object(received).conversationId}/messages`, { text: 'Soon.' })
  await work()
  expect(post.sent.filter(({ text }) => text === 'Soon.')).toHaveLength(1)
})
