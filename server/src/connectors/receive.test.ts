import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { type TestBrand, testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { newId } from '../platform/ids.ts'
import { deliveryIdentity } from './email/delivery-identity.ts'
import { receiveDeliveries, receiveDelivery } from './intake.ts'
import { replayDelivery } from './replay.ts'

const world = await testWorld()
const brand = await testBrand(world, 'support@aurora.example')

afterEach(() => world.setNow(undefined))

function mail(subject: string, body = 'Where is my parcel?', from = 'kim@customer.example'): string {
  const id = newId()
  return `From: Kim <${from}>\r\nTo: support@aurora.example\r\nDate: ${new Date().toUTCString()}\r\nSubject: ${subject}\r\nMessage-ID: <${id}@customer.example>\r\n\r\n${body}\r\n`
}

async function arrives(raw: string, more: { to?: string; source?: string } = {}): Promise<string> {
  const bytes = Buffer.from(raw)
  const { deliveryId } = await receiveDelivery(brand.context, brand.channelId, {
    externalId: deliveryIdentity(bytes, newId()),
    raw: bytes,
    source: more.source ?? 'smtp',
    envelope: {
      from: 'kim@customer.example',
      to: [more.to ?? brand.address],
      remoteAddress: '127.0.0.1',
      helo: 'customer.example',
    },
  })
  return deliveryId
}

async function deliveryOf(id: string) {
  return brand.context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['state', 'outcome', 'reason', 'conversationId'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

async function conversations(of: TestBrand = brand) {
  return of.context.read((tx) =>
    tx.db.selectFrom('conversations').select(['id', 'subject', 'messageCount']).orderBy('number').execute(),
  )
}

test('a mail becomes a conversation and its delivery says which', async () => {
  const id = await arrives(mail('My parcel'))
  await brand.settle()
  const [conversation] = (await conversations()).filter((one) => one.subject === 'My parcel')
  expect(await deliveryOf(id)).toEqual({
    state: 'processed',
    outcome: 'created',
    reason: null,
    conversationId: conversation?.id,
  })
})

test('a delivery read again, by hand or by a process that died before it said done, changes nothing', async () => {
  const id = await arrives(mail('Read again'))
  await brand.settle()
  const before = await conversations()
  await replayDelivery(brand.context, id)
  await brand.settle()
  expect(await conversations()).toEqual(before)
  expect(await deliveryOf(id)).toMatchObject({ state: 'processed', outcome: 'repeated' })
})

test('a mail nobody can read is quarantined with its reason and the ones beside it are not held up', async () => {
  const good = await arrives(mail('Before the empty one'))
  const bad = await arrives('\r\n\r\n')
  const alsoGood = await arrives(mail('After the empty one'))
  await brand.settle()
  expect(await deliveryOf(good)).toMatchObject({ state: 'processed' })
  expect(await deliveryOf(alsoGood)).toMatchObject({ state: 'processed' })
  expect(await deliveryOf(bad)).toMatchObject({ state: 'quarantined', reason: 'The mail is empty.' })
  const told = await brand.context.read((tx) =>
    tx.db.selectFrom('events').select('type').where('subjectId', '=', bad).execute(),
  )
  expect(told).toEqual([{ type: 'delivery.quarantined' }])
})

test('of mails read together, one that cannot be stored is set aside and the others are there', async () => {
  await sql`create function refuse_poison() returns trigger language plpgsql as
    $$ begin raise exception 'This cannot be stored.'; end $$`.execute(world.db)
  await sql`create trigger poison before insert on conversations for each row
    when (new.subject = 'Poison') execute function refuse_poison()`.execute(world.db)
  const subjects = ['Beside poison', 'Poison', 'Behind poison']
  const received = await receiveDeliveries(
    brand.context,
    subjects.map((subject) => ({
      channelId: brand.channelId,
      externalId: newId(),
      raw: Buffer.from(mail(subject)),
      source: 'imap',
      envelope: { to: [brand.address] },
    })),
  )
  await brand.settle()
  const states = await Promise.all(
    received.map(async ({ deliveryId }) => (await deliveryOf(deliveryId)).state),
  )
  expect(states).toEqual(['processed', 'quarantined', 'processed'])
  const there = (await conversations()).map((one) => one.subject)
  expect(subjects.filter((subject) => there.includes(subject))).toEqual(['Beside poison', 'Behind poison'])
})

test('a delivery whose bytes cannot be found is not tried for ever', async () => {
  const id = await arrives(mail('No bytes'))
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('deliveries')
      .set({ blob: '0'.repeat(64), bytes: null })
      .where('id', '=', id)
      .execute(),
  )
  await brand.settle()
  expect(await deliveryOf(id)).toMatchObject({ state: 'quarantined' })
})

test('a mail of our own address is a loop and makes no acknowledgement', async () => {
  const id = await arrives(mail('Loop', 'hello', 'support@aurora.example'))
  await brand.settleLater()
  const message = await brand.context.read((tx) =>
    tx.db.selectFrom('messages').select(['automatic']).where('deliveryId', '=', id).executeTakeFirst(),
  )
  expect(message?.automatic).toBe('own-loop')
})

test('an imported mail of last month is nobody acknowledged', async () => {
  const id = await arrives(mail('Last month'), { source: 'imap-backfill' })
  await brand.settleLater()
  const { conversationId } = await deliveryOf(id)
  const sent = await brand.context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('id')
      .where('conversationId', '=', conversationId)
      .where('kind', '=', 'outgoing')
      .execute(),
  )
  expect(sent).toEqual([])
})
