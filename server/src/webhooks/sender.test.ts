import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Context } from '../platform/context.ts'
import { createWebhookSender } from './sender.ts'
import { testBrand } from './test-brand.ts'

const { brand, receiver, happens, create } = await testBrand()

test('an account without endpoints is asked about once; one that gets some is told what happens', async () => {
  let asked = 0
  const counting = (context: Context): Context => ({
    ...context,
    transaction(work) {
      asked += 1
      return context.transaction(work)
    },
    read(work) {
      asked += 1
      return context.read(work)
    },
  })
  const sender = createWebhookSender(() => counting(brand.context))
  for (let number = 0; number < 5; number++) {
    await happens('contact.created')
    sender.wake(brand.accountId)
    sender.tick(brand.accountId)
    await expect.poll(() => asked).toBe(1)
    await pause(0)
  }
  expect(asked).toBe(1)

  await create({ eventTypes: ['contact.created'] })
  sender.forget(brand.accountId)
  await happens('contact.created', { number: 7 })
  sender.wake(brand.accountId)
  await expect
    .poll(() => receiver.received.map(({ event }) => event.payload.number), { timeout: 15_000 })
    .toEqual([7])
  await sender.stop()
})
