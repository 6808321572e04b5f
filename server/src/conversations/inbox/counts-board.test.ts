import { expect, test, vi } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import type { Actor } from '../../platform/context.ts'
import { createContext } from '../../platform/context.ts'
import { testDesk } from '../test-desk.ts'
import { createCountsBoard } from './counts-board.ts'

const world = await testWorld()
const contextOf = (id: string) => createContext(world, id, { kind: 'system' })

/** A board whose streams belong to these people; what each was told last. */
function boardFor(actors: Actor[]) {
  const told = new Map<Actor, Record<string, unknown>>()
  const board = createCountsBoard(
    contextOf,
    (_accountId, textFor) => {
      for (const actor of actors) {
        const text = textFor(actor)
        if (text) told.set(actor, JSON.parse(text.replace(/^event: counts\ndata: /, '')))
      }
    },
    world.log,
  )
  return { board, told }
}

test('whoever has a stream open is told what their views hold now, also when things change quickly', async () => {
  const desk = await testDesk(world)
  const { actor: rome } = desk.romeAgent
  const { board, told } = boardFor([rome, desk.turinAgent.actor])
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  expect(await board.read(desk.romeAgent)).toMatchObject({
    open: 1,
    unassigned: 1,
    byLocation: [{ id: desk.rome, count: 1 }],
  })
  board.wake(desk.accountId)
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject({ open: 1 }), { timeout: 5_000 })
  await desk.api(desk.owner, 'PATCH', `/conversations/${id}`, { locationId: desk.turin })
  // Counted a moment ago, and counted again all the same.
  expect(await board.read(desk.romeAgent)).toMatchObject({ open: 0, byLocation: [] })
  board.wake(desk.accountId)
  const gone = { open: 0, byLocation: [], isWhole: true }
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject(gone), { timeout: 5_000 })
  expect(told.get(desk.turinAgent.actor)).toMatchObject({ open: 1 })
  await desk.api(desk.owner, 'PATCH', `/conversations/${id}`, { locationId: desk.rome })
  board.wake(desk.accountId)
  const back = { open: 1, byLocation: [{ id: desk.rome, count: 1 }], isWhole: false }
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject(back), { timeout: 5_000 })
  board.stop()
})

test('who began to listen after a change is told when it is taken back', async () => {
  const desk = await testDesk(world)
  const { actor: rome } = desk.romeAgent
  const { board, told } = boardFor([rome])
  board.wake(desk.accountId)
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject({ open: 0 }), { timeout: 5_000 })
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  // Nobody listened meanwhile, so nobody was told.
  expect((await board.read(desk.romeAgent)).open).toBe(1)
  told.clear()
  await desk.api(desk.owner, 'PATCH', `/conversations/${id}`, { locationId: desk.turin })
  board.wake(desk.accountId)
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject({ open: 0, byLocation: [] }), {
    timeout: 5_000,
  })
  board.stop()
})

test('many who ask at once see what each of them did', async () => {
  const desk = await testDesk(world)
  const { board } = boardFor([])
  const counts = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      await desk.receive({ sender: { kind: 'email', name: '', address: `p${index}@c.example` } })
      return (await board.read(desk.owner)).open
    }),
  )
  expect(Math.max(...counts)).toBe(20)
  expect(Math.min(...counts)).toBeGreaterThan(0)
})

test('a stream that comes back is told everything, though nothing changed since', async () => {
  const desk = await testDesk(world)
  const { actor: rome } = desk.romeAgent
  const { board, told } = boardFor([rome])
  await desk.receive({ routedTo: ['roma@aurora.example'] })
  board.wake(desk.accountId)
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject({ open: 1 }), { timeout: 5_000 })
  told.clear()
  board.tellAll(desk.accountId)
  await vi.waitFor(() => expect(told.get(rome)).toMatchObject({ open: 1, isWhole: true }), { timeout: 5_000 })
  board.stop()
})
