import { expect, test, vi } from 'vitest'
import { createStore, emptyState, type Waiting } from '../state.ts'
import { emptySetup } from '../test-setup.ts'
import { createOutbox } from './outbox.ts'

const waiting = (clientId: string): Waiting => ({
  ...{ clientId, text: clientId, uploadIds: [], files: [] },
  at: '2026-11-22T10:00:00Z',
})

/** What waits is sent to a server that answers as told, one answer after the other. */
async function sendAll(ids: string[], answers: (number | 'lost')[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const { clientId } = JSON.parse(body)
    asked.push(clientId)
    const answer = answers.shift() ?? 201
    if (answer === 'lost') throw new TypeError('no network')
    return new Response(JSON.stringify({ clientId, detail: 'No.' }), { status: answer })
  })
  const store = createStore({ ...emptyState(emptySetup), token: 'vt_1', waiting: ids.map(waiting) })
  const sent: (string | null)[] = []
  const outbox = createOutbox({
    server: { base: 'https://vicino.example', locale: () => 'en' },
    store,
    whenStarted: () => {},
    whenSent: ({ clientId }) => sent.push(clientId),
  })
  outbox.flush()
  // Whoever is told that the network is back tries at once.
  await vi.waitUntil(() => {
    outbox.flush()
    return store.get().waiting.every(({ refusal }) => refusal !== undefined)
  })
  vi.unstubAllGlobals()
  return { asked, sent, left: store.get().waiting }
}

test('what was written without a network goes in order, and again under the same id until it is confirmed', async () => {
  const { asked, sent, left } = await sendAll(['a', 'b'], ['lost', 503, 201, 201])
  expect(asked).toEqual(['a', 'a', 'a', 'b'])
  expect(sent).toEqual(['a', 'b'])
  expect(left).toEqual([])
})

test('what the server refuses is kept with the reason, and does not hold back the rest', async () => {
  const { sent, left } = await sendAll(['a', 'b'], [422, 201])
  expect(sent).toEqual(['b'])
  expect(left.map(({ clientId, refusal }) => [clientId, refusal])).toEqual([['a', 'No.']])
})
