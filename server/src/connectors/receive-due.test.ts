import { afterEach, expect, test } from 'vitest'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { newId } from '../platform/ids.ts'
import { claimReceived, renewClaims } from './claim-received.ts'
import type { Connector } from './connector.ts'
import { deliveryIdentity } from './email/delivery-identity.ts'
import { createEmailConnector } from './email/index.ts'
import { receiveDelivery } from './intake.ts'
import { createReceiver } from './receive-due.ts'
import { createConnectors } from './registry.ts'

const world = await testWorld()
const brand = await testBrand(world, 'support@aurora.example')
const { context } = brand
const receiver = createReceiver(() => context, brand.connectors)
const start = new Date('2026-03-02T09:00:00Z')

afterEach(() => world.setNow(undefined))

async function arrives(subject: string): Promise<string> {
  const raw = Buffer.from(
    `From: Kim <${newId()}@customer.example>\r\nTo: support@aurora.example\r\nSubject: ${subject}\r\nMessage-ID: <${newId()}@customer.example>\r\n\r\nWhere is it?\r\n`,
  )
  const { deliveryId } = await receiveDelivery(context, brand.channelId, {
    externalId: deliveryIdentity(raw, newId()),
    raw,
    source: 'imap',
    envelope: { to: [brand.address] },
  })
  return deliveryId
}

function stateOf(id: string) {
  return context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['state', 'reason', 'begunCount', 'failureCount'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

/** Somebody takes what waits and dies. Returns what they had in hand. */
async function diesReading(wanted = { most: 60, mostBytes: 1_000_000, takesSuspect: true }) {
  return (await claimReceived(context, wanted)).map(({ id }) => id)
}
const later = (minutes: number) => world.setNow(new Date(start.getTime() + minutes * 60_000))

test('what a process that died had in hand is read once its claim has run out, and not before', async () => {
  later(0)
  const id = await arrives('In its hands')
  expect(await diesReading()).toEqual([id])
  await receiver.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ state: 'received' })
  later(1)
  await receiver.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ state: 'processed' })
})

test('a mail that ends the process again and again is set aside; those that were in hand with it are read', async () => {
  later(10)
  const ids = [await arrives('One'), await arrives('Deadly'), await arrives('Three')]
  const deadly = ids[1] ?? ''
  expect(await diesReading()).toEqual(ids)
  // The others are tried one by one, and each is soon done; the deadly one never is.
  for (let minute = 11; minute < 35; minute++) {
    later(minute)
    await context.transaction((tx) =>
      tx.db
        .updateTable('deliveries')
        .set((of) => ({ begunCount: of('begunCount', '+', 1) }))
        .where('accountId', '=', tx.accountId)
        .where('id', '=', deadly)
        .execute(),
    )
  }
  await receiver.drain(context.accountId)
  expect(await Promise.all(ids.map(stateOf))).toMatchObject([
    { state: 'processed' },
    { state: 'quarantined', reason: 'The program ended 25 times while it was reading this.' },
    { state: 'processed' },
  ])
})

test('of those that may have ended the process only one at a time is taken, fresh ones beside it', async () => {
  later(20)
  const suspects = [await arrives('First'), await arrives('Second')]
  expect(await diesReading()).toEqual(suspects)
  const fresh = await arrives('Fresh')
  later(21)
  expect(await diesReading()).toEqual([suspects[0], fresh])
  expect(await diesReading({ most: 60, mostBytes: 1_000_000, takesSuspect: false })).toEqual([])
  later(22)
  await receiver.drain(context.accountId)
  for (const id of [...suspects, fresh]) expect(await stateOf(id)).toMatchObject({ state: 'processed' })
})

test('what is held on to stays in the same hands; what is just being written is not waited for', async () => {
  later(25)
  const ids = [await arrives('Long'), await arrives('Short')]
  expect(await diesReading()).toEqual(ids)
  await context.transaction(async (tx) => {
    await tx.db
      .selectFrom('deliveries')
      .select('id')
      .where('id', '=', ids[1] ?? '')
      .forUpdate()
      .execute()
    world.setNow(new Date(start.getTime() + 25 * 60_000 + 10_000))
    await renewClaims(context, ids)
  })
  world.setNow(new Date(start.getTime() + 25 * 60_000 + 20_000))
  expect(await diesReading({ most: 60, mostBytes: 1_000_000, takesSuspect: true })).toEqual([ids[1]])
  later(26)
  await receiver.drain(context.accountId)
})

test('no more is taken at once than fits into memory, though always something', async () => {
  later(30)
  const ids = [await arrives('Large'), await arrives('Larger')]
  expect(await diesReading({ most: 60, mostBytes: 1, takesSuspect: false })).toEqual([ids[0]])
  later(31)
  await receiver.drain(context.accountId)
  for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'processed' })
})

test('when the surroundings fail, the mail waits, longer each time, and is read when they are back', async () => {
  later(40)
  const email = createEmailConnector()
  let isAway = true
  const parse: Connector['parse'] = (...given) =>
    isAway
      ? Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
      : email.parse(...given)
  const shaky = createReceiver(() => context, createConnectors([{ ...email, parse }]))
  const id = await arrives('Patience')
  await shaky.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ state: 'received', begunCount: 0, failureCount: 1 })
  await shaky.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ failureCount: 1 })
  later(41)
  await shaky.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ state: 'received', failureCount: 2 })
  isAway = false
  later(42)
  await shaky.drain(context.accountId)
  expect(await stateOf(id)).toMatchObject({ state: 'processed' })
})
