import { randomUUID } from 'node:crypto'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { receiveDelivery } from '../../src/connectors/intake.ts'
import { type TestBrand, testBrand } from '../brand.ts'
import { testWorld } from '../database.ts'
import { mailSink } from '../mail-sink.ts'
import { hurry } from '../settle.ts'
import { chaos, pause, startAndKill, until } from './program.ts'

const sink = await mailSink()
const world = await testWorld()
afterAll(() => sink.close())

const count = chaos.mails / 10

test(
  'a program killed while it sends leaves every message in a state that is true, and all of them arrive',
  async () => {
    const brand = await testBrand(world, `support-${randomUUID()}@aurora.example`, {
      settings: { acknowledges: false, smtp: { host: '127.0.0.1', port: sink.port } },
    })
    sink.mails.length = 0
    const conversationIds = await ask(brand, count)
    for (const [index, id] of conversationIds.entries()) await brand.answers(id, { text: `Answer ${index}.` })
    await hurry(world)
    // A server that takes its time is when programs die.
    sink.behave({ kind: 'slow', ms: 40 })
    const program = await startAndKill(world, { ROLE: 'worker' }, 800)
    onTestFinished(program.kill)
    sink.behave({ kind: 'accept' })
    await until(
      async () => {
        await timePasses(brand)
        const states = await statesOf(brand)
        return states.length === count && states.every((one) => one.state === 'sent')
      },
      async () => `${JSON.stringify(await statesOf(brand))}; the program said:\n${program.said()}`,
    )
    const states = await statesOf(brand)
    const arrived = new Map<string, number>()
    for (const { raw } of sink.mails) {
      const id = /^message-id: <([^>]+)>/im.exec(raw)?.[1] ?? ''
      arrived.set(id, (arrived.get(id) ?? 0) + 1)
    }
    expect([...arrived.keys()].sort()).toEqual(states.map((one) => one.externalId).sort())
    // Sent twice only where it is written that nobody knew whether the first one had arrived.
    for (const { externalId, unknowns } of states)
      expect(arrived.get(externalId ?? '') ?? 0).toBeLessThanOrEqual(1 + (unknowns ?? 0))
  },
  chaos.timeoutMs,
)

async function ask(brand: TestBrand, howMany: number): Promise<string[]> {
  for (let i = 0; i < howMany; i++) {
    const raw = Buffer.from(
      `From: Kim <kim-${i}@customer.example>\r\nTo: ${brand.address}\r\nSubject: Parcel ${i}\r\nMessage-ID: <ask-${i}@customer.example>\r\n\r\nWhere is it?\r\n`,
    )
    await receiveDelivery(brand.context, brand.channelId, {
      externalId: `ask-${i}`,
      raw,
      source: 'smtp',
      envelope: { remoteAddress: '127.0.0.1' },
    })
  }
  await brand.settle()
  const rows = await brand.context.read((tx) =>
    tx.db.selectFrom('conversations').select('id').orderBy('number').execute(),
  )
  return rows.map((row) => row.id)
}

// The claims of dead programs run out after a minute; here a minute takes a moment.
async function timePasses(brand: TestBrand): Promise<void> {
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('messages')
      .set({ leaseUntil: new Date(0) })
      .where('state', '=', 'sending')
      .where('leaseUntil', '<', new Date(Date.now() + 50_000))
      .execute(),
  )
  await hurry(world)
  await pause(500)
}

async function statesOf(brand: TestBrand) {
  return brand.context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select(['externalId', 'state'])
      .select((of) =>
        of
          .selectFrom('sendingAttempts')
          .select((inner) => inner.fn.countAll<number>().as('count'))
          .whereRef('sendingAttempts.messageId', '=', 'messages.id')
          .where('sendingAttempts.outcome', '=', 'unknown')
          .as('unknowns'),
      )
      .where('kind', '=', 'outgoing')
      .execute(),
  )
}
