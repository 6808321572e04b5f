import { expect, test } from 'vitest'
import { apiWith, cast } from '../../test/cast.ts'
import { createContext } from '../platform/context.ts'

const stage = await cast()
const stranger = apiWith(stage.app, {})
const origin = { origin: stage.world.config.publicUrl }

type Demo = { state: string; done: number; total: number; email: string | null; password: string | null }
const demo = async () => (await stranger<Demo>('GET', '/setup/demo')).body

test('an empty installation opens the demo and signs in who asked for it', async () => {
  expect(await demo()).toEqual({ state: 'none', done: 0, total: 0, email: null, password: null })
  const started = await stage.app.http.inject({ method: 'POST', url: '/api/v1/setup/demo', headers: origin })
  expect(started.statusCode).toBe(202)
  expect(started.json()).toMatchObject({ state: 'loading', done: 0, total: 3000, password: null })
  const cookie = started.cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`).join('; ')
  const session = await apiWith(stage.app, { cookie })<Record<string, unknown>>('GET', '/session')
  expect(session.body).toMatchObject({
    member: { role: 'owner', name: 'Giulia Ferrante' },
    account: { name: 'Ottilia' },
  })
  const accountId = Object(session.body.account).id
  // A small one is loaded as a big one is.
  await createContext(stage.world, accountId, { kind: 'system' }).transaction((tx) =>
    tx.db
      .updateTable('demoLoads')
      .set({ conversationCount: 25 })
      .where('accountId', '=', accountId)
      .execute(),
  )
  await stage.settle()
  const ready = await demo()
  expect(ready).toMatchObject({
    state: 'ready',
    done: 25,
    total: 25,
    email: 'giulia.ferrante@ottilia.example',
  })
  const signedIn = await stage.app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: origin,
    payload: { email: 'davide.greco@ottilia.example', password: ready.password },
  })
  expect(signedIn.statusCode).toBe(200)
  const counts = await apiWith(stage.app, { cookie })<{ all: number }>('GET', '/conversations/counts')
  expect(counts.body.all).toBeGreaterThan(0)
}, 120_000)

test('only an empty installation can be made the demo', async () => {
  const again = await stage.app.http.inject({ method: 'POST', url: '/api/v1/setup/demo', headers: origin })
  expect(again.statusCode).toBe(409)
})

test('beside another brand, nobody is told how to sign in to the demo', async () => {
  await stage.brand('Aurora')
  expect(await demo()).toMatchObject({ state: 'ready', email: null, password: null })
})
