import { randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type TestBrand, testBrand } from '../brand.ts'
import { testWorld } from '../database.ts'
import { hasDovecot, mailbox, startDovecot } from '../dovecot.ts'
import { freePort } from '../free-port.ts'
import { sendOver, smtpClient } from '../smtp-client.ts'
import { chaos, type Program, pause, startAndKill, until } from './program.ts'

const world = await testWorld()
const settings = { acknowledges: false }

function mail(to: string, name: string): string {
  return `From: Kim ${name} <kim-${name}@customer.example>\r\nTo: ${to}\r\nDate: ${new Date().toUTCString()}\r\nSubject: Mail ${name}\r\nMessage-ID: <${name}@customer.example>\r\n\r\nThis is ${name}.\r\n`
}

async function received(brand: TestBrand): Promise<string[]> {
  const rows = await brand.context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('externalId')
      .where('kind', '=', 'incoming')
      .where('accountId', '=', tx.accountId)
      .execute(),
  )
  return rows.map((row) => row.externalId ?? '').sort()
}

type Open = { state: string; reason: string | null; notBefore: Date | null; begunCount: number }

async function open(brand: TestBrand): Promise<Open[]> {
  return brand.context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['state', 'reason', 'notBefore', 'begunCount'])
      .where('accountId', '=', tx.accountId)
      .where('state', '!=', 'processed')
      .execute(),
  )
}

/** Waits until so many mails came and all of them are messages. */
async function untilAllRead(brand: TestBrand, count: number, program: Program): Promise<void> {
  await until(
    async () => (await open(brand)).length === 0 && (await received(brand)).length >= count,
    async () =>
      `${(await received(brand)).length} of ${count} are messages; open: ${JSON.stringify((await open(brand)).slice(0, 3))}; the program said:\n${program.said()}`,
  )
}

describe.skipIf(!hasDovecot())('a mailbox whose reader is killed again and again while mail comes in', () => {
  test(
    'gives every mail, and none twice',
    async () => {
      const dovecot = await startDovecot()
      onTestFinished(dovecot.close)
      const brand = await testBrand(world, ownAddress('imap'), {
        settings: {
          ...settings,
          imap: { host: '127.0.0.1', port: dovecot.imapPort, secure: false, user: mailbox.user },
        },
        secrets: { imapPassword: mailbox.password },
      })
      const names = Array.from({ length: chaos.mails }, (_, i) => `imap-${String(i).padStart(5, '0')}`)
      const first = startAndKill(world, { ROLE: 'worker' }, 1_500)
      // The reader begins at now, so the mail must not be older than its first look at the mailbox.
      const isReading = until(
        async () => (await folders(brand)) > 0,
        async () => 'No folder of the mailbox was looked at.',
      )
      await Promise.race([isReading, first.then(() => isReading)])
      for (let at = 0; at < names.length; at += 20) {
        await dovecot.deliverAll(names.slice(at, at + 20).map((name) => mail(brand.address, name)))
        await pause(Math.random() * 60)
      }
      const program = await first
      onTestFinished(program.kill)
      const expected = names.map((name) => `${name}@customer.example`)
      await untilAllRead(brand, expected.length, program)
      expect(await received(brand)).toEqual(expected)
    },
    chaos.timeoutMs,
  )
})

async function folders(brand: TestBrand): Promise<number> {
  const rows = await brand.context.read((tx) => tx.db.selectFrom('mailboxFolders').select('path').execute())
  return rows.length
}

test(
  'a mail server killed again and again has every mail that it said 250 to, once',
  async () => {
    const brand = await testBrand(world, ownAddress('smtp'), { settings })
    const port = await freePort()
    const running = startAndKill(world, { SMTP_PORT: String(port) }, 1_500)
    const accepted: string[] = []
    const waiting = Array.from({ length: chaos.mails }, (_, i) => `smtp-${String(i).padStart(5, '0')}`)
    onTestFinished(() => void waiting.splice(0))
    const sent = Promise.all(Array.from({ length: 8 }, () => sendAll(port, brand.address, waiting, accepted)))
    const program = await running
    onTestFinished(program.kill)
    await Promise.race([sent, pause(chaos.patienceMs)])
    const expected = accepted.map((name) => `${name}@customer.example`).sort()
    expect(expected, program.said()).toHaveLength(chaos.mails)
    await untilAllRead(brand, expected.length, program)
    expect(await received(brand)).toEqual(expected)
  },
  chaos.timeoutMs,
)

/** Sends like a mail server: what got no 250 is sent again, with the same id. */
async function sendAll(port: number, to: string, waiting: string[], accepted: string[]): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const isAccepted = await sendOne(port, to, name).catch(() => false)
    if (isAccepted) accepted.push(name)
    else {
      waiting.push(name)
      await pause(50)
    }
  }
}

async function sendOne(port: number, to: string, name: string): Promise<boolean> {
  const client = await smtpClient(port)
  try {
    await client.say('EHLO customer.example')
    return (await sendOver(client, [to], mail(to, name))).startsWith('250')
  } finally {
    client.close()
  }
}

/** Another one at each try: an address belongs to one brand only. */
function ownAddress(name: string): string {
  return `${name}-${randomUUID()}@aurora.example`
}
