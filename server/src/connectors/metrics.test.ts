import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { createContext } from '../platform/context.ts'
import { receiveDelivery } from './intake.ts'
import { measureConnectors } from './metrics.ts'

test('the metrics count what came in over all brands, by what became of it', async () => {
  const world = await testWorld()
  const aurora = await testBrand(world, 'support@aurora.example', { settings: { acknowledges: false } })
  const boreal = await testBrand(world, 'support@boreal.example', { settings: { acknowledges: false } })
  for (const [brand, raw] of [
    [aurora, 'From: a@b.example\n\none'],
    [aurora, '\n\n'],
    [boreal, 'From: a@b.example\n\ntwo'],
  ] as const)
    await receiveDelivery(brand.context, brand.channelId, {
      externalId: raw,
      raw: Buffer.from(raw),
      source: 'smtp',
      envelope: { remoteAddress: '127.0.0.1' },
    })
  await aurora.settle()
  const registry = new Registry()
  measureConnectors(registry, world, (id) => createContext(world, id, { kind: 'system' }))
  const text = await registry.metrics()
  expect(text).toContain('vicino_messages_received_total 2')
  expect(text).toContain('vicino_deliveries_total{state="processed"} 2')
  expect(text).toContain('vicino_deliveries_total{state="quarantined"} 1')
  expect(text).toContain('vicino_outbox{state="held"} 0')
})
