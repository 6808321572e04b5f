import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { locales } from '../src/platform/i18n/locales.ts'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Check = { id: string; state: string; title: string; detail: string }
type Examined = { checks: Check[]; channels: { address: string; checks: Check[] }[] }
const examine = async () => (await brand.api<Examined>('GET', '/doctor')).body
const stateOf = async (id: string) => (await examine()).checks.find((one) => one.id === id)

test('everything Vicino stands on is looked at, and every channel, in words people have', async () => {
  const { checks, channels } = await examine()
  expect(checks.map((one) => one.id)).toEqual([
    'database',
    'search',
    'storage',
    'disk',
    'clock',
    'queue',
    'address',
  ])
  expect(checks.find((one) => one.id === 'database')?.detail).toMatch(/^PostgreSQL \d+/)
  expect(channels.map((one) => one.address)).toEqual([brand.address])
  for (const { title } of [...checks, ...channels.flatMap((one) => one.checks)])
    for (const locale of locales) expect(stage.world.translate(locale, title)).not.toBe('')
})

test('work that waits too long or was given up is noticed; work under way is not', async () => {
  expect(await stateOf('queue')).toMatchObject({ state: 'ok' })
  await brand.context.transaction((tx) => tx.enqueue('test.old', {}))
  const change = (what: string) =>
    sql`update graphile_worker._private_jobs set ${sql.raw(what)}`.execute(stage.world.db)
  await change(`run_at = now() - interval '10 minutes', locked_at = now(), locked_by = 'somebody'`)
  expect(await stateOf('queue')).toMatchObject({ state: 'ok' })
  await change('locked_at = null, locked_by = null')
  expect(await stateOf('queue')).toMatchObject({ state: 'fail', detail: expect.stringMatching(/^60\d s$/) })
  await change('attempts = max_attempts')
  expect(await stateOf('queue')).toMatchObject({ state: 'warn', detail: expect.stringMatching(/1 given up/) })
})

test('only administrators examine the installation or send a mail around', async () => {
  const manager = await brand.member({ role: 'manager' })
  expect((await manager.api('GET', '/doctor')).status).toBe(403)
  const channelId = (await brand.api<{ items: { id: string }[] }>('GET', '/channels')).body.items[0]!.id
  expect((await manager.api('POST', '/doctor/round-trip', { channelId })).status).toBe(403)
})
