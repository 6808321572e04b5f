import { afterAll, expect, test } from 'vitest'
import { type Cast, cast } from '../../../test/cast.ts'
import {
  businessUnit,
  fakeTrustpilot,
  trustpilotSecrets,
} from '../../../test/platforms/trustpilot_reviews.ts'
import { readDueSources } from './jobs.ts'

type Page<T> = { items: T[] }
type Health = { health: Record<string, { state: string; detail: string }> }
type Source = { problem: string | null; readCount: number; reviews: number; nextAt: string | null }

const trustpilot = await fakeTrustpilot()
afterAll(() => trustpilot.close())
const now = new Date('2026-06-15T12:00:00Z')
const stage: Cast = await cast({ PLATFORM_ORIGINS: `trustpilot_reviews=${trustpilot.origin}` })
stage.world.setNow(now)

test('a key that is revoked in the middle of a reading is told of; with another one the reading goes on at once, where it was', async () => {
  const brand = await stage.brand('Revoked')
  trustpilot.show(110)
  let pages = 0
  trustpilot.disturb(({ path }) => {
    // What was given is good no longer once one page was read.
    if (path.endsWith('/reviews') && ++pages === 2) trustpilot.shutOut(true)
    return false
  })
  const { body: channel } = await brand.api<{ id: string }>('POST', '/channels', {
    ...{ connector: 'trustpilot_reviews', name: 'Trustpilot', address: '' },
    ...{ settings: { businessUnitId: businessUnit }, secrets: trustpilotSecrets },
  })
  const source = async () => (await brand.api<Page<Source>>('GET', '/review-sources')).body.items[0]
  const look = async () => {
    await readDueSources(brand.context.as({ kind: 'system' }))
    await stage.settle()
  }
  await look()
  expect(await source()).toMatchObject({ problem: 'review_source_signed_out', readCount: 100, reviews: 100 })
  const health = async () => (await brand.api<Health>('GET', `/channels/${channel.id}`)).body.health.reading
  expect(await health()).toMatchObject({ state: 'fail', detail: 'review_source_signed_out' })
  trustpilot.disturb()
  trustpilot.shutOut(false)
  trustpilot.asked.length = 0
  const changed = await brand.api('PATCH', `/channels/${channel.id}`, { secrets: trustpilotSecrets })
  expect(changed.status).toBe(200)
  expect(await source()).toMatchObject({ problem: null })
  await look()
  expect(await source()).toMatchObject({ problem: null, readCount: 110, reviews: 110 })
  expect(await health()).toMatchObject({ state: 'ok' })
  const asked = trustpilot.asked.filter(({ path }) => path.endsWith('/reviews'))
  expect(asked.map(({ query }) => query.get('page'))).toEqual(['2'])
})
