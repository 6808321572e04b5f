import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { testDesk } from './test-desk.ts'
import { makeToken } from './tokens.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, system } = desk
const mara = { kind: 'email' as const, name: 'Mara', address: 'mara@customer.example' }

let strangers = 0

/** A conversation of Mara's into which somebody else wrote, who had its signed address. */
async function withStranger() {
  strangers += 1
  const stranger = { kind: 'email' as const, name: 'Sven', address: `Sven.${strangers}@elsewhere.example` }
  const id: string = Object(await desk.receive({ sender: mara })).conversationId
  const write = () =>
    desk.receive({
      sender: stranger,
      tokens: [makeToken(world.secrets, desk.accountId, 'conversation', id)],
    })
  await write()
  const address = stranger.address.toLowerCase()
  return { id, address, write, path: `/conversations/${id}/participants/${encodeURIComponent(address)}` }
}

const stateOf = async (id: string, address: string) => {
  const { participants } = (await api(owner, 'GET', `/conversations/${id}`)).body
  return participants.find((one: { address: string }) => one.address === address)?.state
}
const answerGoesTo = async (id: string) =>
  (await api(owner, 'GET', `/conversations/${id}/recipients`)).body.to[0].address.toLowerCase()
const eventsOf = (id: string) =>
  system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['type', 'payload'])
      .where('subjectId', '=', id)
      .where('type', 'like', 'conversation.participant%')
      .execute(),
  )

test('a stranger who belongs there takes part: their question is answered, and everybody hears of it', async () => {
  const { id, address, path } = await withStranger()
  expect(await answerGoesTo(id)).toBe(mara.address)
  expect((await api(owner, 'PATCH', path, { state: 'known' })).status).toBe(204)
  expect(await stateOf(id, address)).toBe('known')
  expect(await answerGoesTo(id)).toBe(address)
  await api(owner, 'PATCH', path, { state: 'known' })
  expect(await eventsOf(id)).toMatchObject([
    { type: 'conversation.participant_confirmed', payload: { address, row: { id } } },
  ])
  const { items } = (await api(owner, 'GET', `/conversations/${id}/timeline`)).body
  expect(items[0]).toMatchObject({ type: 'conversation.participant_confirmed', actor: { name: 'Olga' } })
})

test('a stranger who is removed is written to no more; what they wrote stays, and writing again asks again', async () => {
  const { id, address, path, write } = await withStranger()
  expect((await api(owner, 'DELETE', path)).status).toBe(204)
  expect(await stateOf(id, address)).toBeUndefined()
  expect(await answerGoesTo(id)).toBe(mara.address)
  expect((await api(owner, 'GET', `/conversations/${id}/messages`)).body.items).toHaveLength(2)
  expect(await eventsOf(id)).toMatchObject([{ type: 'conversation.participant_removed' }])
  expect(await api(owner, 'DELETE', path)).toMatchObject({
    status: 404,
    body: { details: { key: 'participant_gone' } },
  })
  await write()
  expect(await stateOf(id, address)).toBe('to_review')
})

test('the customer cannot be removed, and who may not see a conversation changes nothing in it', async () => {
  const { id, path } = await withStranger()
  const customer = `/conversations/${id}/participants/${encodeURIComponent(mara.address)}`
  expect((await api(owner, 'DELETE', customer)).status).toBe(409)
  await api(owner, 'PATCH', `/conversations/${id}`, { locationId: desk.rome })
  expect((await api(desk.turinAgent, 'PATCH', path, { state: 'known' })).status).toBe(404)
  expect((await api(desk.turinAgent, 'DELETE', path)).status).toBe(404)
})
