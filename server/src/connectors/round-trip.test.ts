import { afterAll, expect, test } from 'vitest'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { createContext } from '../platform/context.ts'
import { listen } from '../platform/events/listen.ts'
import { makeCertificate } from './email/smtp/certificate.ts'
import { findRecipient } from './email/smtp/find-recipient.ts'
import { startSmtpReceiver } from './email/smtp/receiver.ts'
import { createGather } from './gather.ts'
import { wakeReaders } from './intake.ts'
import { createReceiver } from './receive-due.ts'
import { createConnectors } from './registry.ts'
import { runRoundTrip } from './round-trip.ts'

const world = await testWorld()
const contextOf = (id: string) => createContext(world, id, { kind: 'system' })
const receiver = await startSmtpReceiver({
  port: 0,
  certificate: makeCertificate('localhost', new Date()),
  log: world.log,
  findRecipient: (address) => findRecipient(world.db, address),
  keep: createGather(contextOf),
})
const reader = createReceiver(contextOf, createConnectors())
const listener = await listen(world.connection, { [wakeReaders]: reader.wake }, world.log)
const smtp = { host: '127.0.0.1', port: receiver.port, allowPlaintext: true }

afterAll(async () => {
  await listener.close()
  await reader.stop()
  await receiver.close()
})

test('a channel that reaches itself says so, and the mail that proved it makes no conversation', async () => {
  const brand = await testBrand(world, 'round@aurora.example', { settings: { smtp } })
  const trip = await runRoundTrip(brand.context, brand.connectors, brand.channelId, { locale: 'it' })
  expect(trip).toMatchObject({ state: 'ok', detail: 'È stata inviata ed è tornata.' })
  const conversations = await brand.context.read((tx) =>
    tx.db.selectFrom('conversations').select('id').execute(),
  )
  expect(conversations).toEqual([])
})

test('a channel whose mail is taken and goes elsewhere has failed, and so has one that cannot send', async () => {
  const lost = await testBrand(world, 'lost@aurora.example', { settings: { smtp } })
  await world.db.deleteFrom('mailAddresses').where('channelId', '=', lost.channelId).execute()
  expect(
    await runRoundTrip(lost.context, lost.connectors, lost.channelId, { locale: 'en', limitMs: 300 }),
  ).toMatchObject({
    state: 'fail',
  })
  const mute = await testBrand(world, 'mute@aurora.example')
  expect(await runRoundTrip(mute.context, mute.connectors, mute.channelId, { locale: 'en' })).toMatchObject({
    state: 'fail',
    detail: expect.stringContaining('SMTP_URL'),
  })
})
