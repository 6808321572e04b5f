import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestBrand, testBrand } from '../../../../test/brand.ts'
import { testWorld } from '../../../../test/database.ts'
import { type Dovecot, hasDovecot, mailbox, startDovecot } from '../../../../test/dovecot.ts'
import { createContext } from '../../../platform/context.ts'
import { newId } from '../../../platform/ids.ts'
import { keptBytes } from '../../../platform/storage/kept-bytes.ts'
import { startBackfill } from '../../backfill.ts'
import { getChannel } from '../../channels/queries.ts'
import type { Listening } from '../../connector.ts'
import { createAccessTokens, oauthEndpoints } from '../oauth.ts'
import { watchMailboxes } from './watch-mailboxes.ts'

if (!hasDovecot()) console.warn('SKIPPED: no Dovecot on this machine; reading mailboxes is not tested.')

const world = await testWorld()
const tokens = createAccessTokens(oauthEndpoints)
const contextOf = (id: string) => createContext(world, id, { kind: 'system' })

function mail(subject: string, date = new Date()): string {
  return `From: Kim <kim@customer.example>\r\nTo: ${mailbox.user}\r\nDate: ${date.toUTCString()}\r\nSubject: ${subject}\r\nMessage-ID: <${newId()}@customer.example>\r\n\r\nHello from ${subject}.\r\n`
}

const watch = () => watchMailboxes({ world, contextOf }, tokens)

async function subjects(brand: TestBrand): Promise<string[]> {
  const rows = await brand.context.read((tx) =>
    tx.db.selectFrom('deliveries').select(['blob', 'bytes']).orderBy('receivedAt').orderBy('id').execute(),
  )
  const raws = await Promise.all(rows.map((row) => keptBytes(world.blobs, row)))
  return raws.map((raw) => /^subject: (.*)$/im.exec(raw.toString())?.[1]?.trim() ?? '')
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 25))
}

async function isHealthy(brand: TestBrand, folders = ['INBOX']): Promise<boolean> {
  const { health } = await brand.context.read((tx) => getChannel(tx, brand.channelId))
  return folders.every((path) => Object(health[`imap:${path}`]).state === 'ok')
}

async function isReading(brand: TestBrand, folders = ['INBOX']): Promise<boolean> {
  const rows = await brand.context.read((tx) => tx.db.selectFrom('mailboxFolders').select('path').execute())
  return rows.length === folders.length && (await isHealthy(brand, folders))
}

describe.skipIf(!hasDovecot())('a mailbox', () => {
  let dovecot: Dovecot
  let brand: TestBrand
  let watching: Listening | undefined

  beforeAll(async () => {
    dovecot = await startDovecot()
    await dovecot.deliver(mail('older than we'))
    brand = await testBrand(world, mailbox.user, {
      settings: {
        imap: {
          host: '127.0.0.1',
          port: dovecot.imapPort,
          secure: false,
          user: mailbox.user,
          folders: ['INBOX', 'Junk'],
        },
      },
      secrets: { imapPassword: mailbox.password },
    })
  })
  afterAll(async () => {
    await watching?.stop()
    await dovecot.close()
  })

  test('is read from now on, as mail comes in', async () => {
    watching = await watch()
    await until(() => isReading(brand, ['INBOX', 'Junk']))
    await dovecot.deliver(mail('first'))
    await until(async () => (await subjects(brand)).length > 0)
    await dovecot.deliver(mail('second'))
    await until(async () => (await subjects(brand)).length > 1)
    expect(await subjects(brand)).toEqual(['first', 'second'])
  })

  test('is read although another program has read and marked the mail before', async () => {
    await watching?.stop()
    await dovecot.deliver(mail('read elsewhere'))
    const other = await signIn(dovecot)
    await other.mailboxOpen('INBOX')
    await other.messageFlagsAdd('1:*', ['\\Seen'])
    await other.logout()
    watching = await watch()
    await until(async () => (await subjects(brand)).includes('read elsewhere'))
    expect((await subjects(brand)).filter((one) => one === 'read elsewhere')).toHaveLength(1)
  })

  test('is left as it was: nothing is marked as read or deleted', async () => {
    const other = await signIn(dovecot)
    await dovecot.deliver(mail('unread'))
    await until(async () => (await subjects(brand)).includes('unread'))
    await other.mailboxOpen('INBOX')
    const seen = await other.fetchOne('*', { flags: true })
    await other.logout()
    expect(seen && [...(seen.flags ?? [])]).not.toContain('\\Seen')
  })

  test('whose server is gone for a while gives everything that came meanwhile, once', async () => {
    await dovecot.stop()
    await until(async () => !(await isHealthy(brand)))
    await dovecot.start()
    await dovecot.deliver(mail('after the outage'))
    await until(async () => (await subjects(brand)).includes('after the outage'))
    await until(() => isHealthy(brand))
    const all = await subjects(brand)
    expect(new Set(all).size).toBe(all.length)
  })

  test('is read in every folder it was told to read', async () => {
    const other = await signIn(dovecot)
    await other.append('Junk', mail('in the junk'))
    await other.logout()
    await until(async () => (await subjects(brand)).includes('in the junk'))
  })

  test('that was put back from a backup, numbered anew, gives nothing twice and nothing is lost', async () => {
    const before = await subjects(brand)
    await dovecot.stop()
    await dovecot.saveMailbox()
    await dovecot.renumber()
    await dovecot.start()
    await dovecot.deliver(mail('after the restore'))
    await until(async () => (await subjects(brand)).includes('after the restore'))
    await dovecot.deliver(mail('and on'))
    await until(async () => (await subjects(brand)).includes('and on'))
    expect(await subjects(brand)).toEqual([...before, 'after the restore', 'and on'])
  })

  test('that was put back with the numbers it had gives what comes after, once', async () => {
    await dovecot.stop()
    await dovecot.saveMailbox()
    await dovecot.start()
    await dovecot.deliver(mail('lost by the restore'))
    await until(async () => (await subjects(brand)).includes('lost by the restore'))
    const before = await subjects(brand)
    await dovecot.stop()
    await dovecot.restoreMailbox()
    await dovecot.start()
    await dovecot.deliver(mail('under a number used before'))
    await until(async () => (await subjects(brand)).includes('under a number used before'))
    expect(await subjects(brand)).toEqual([...before, 'under a number used before'])
  })

  test('is read by one process at a time, and by another one when that is gone', async () => {
    const other = await watch()
    await watching?.stop()
    watching = other
    await dovecot.deliver(mail('read by the other'))
    await until(async () => (await subjects(brand)).includes('read by the other'))
    expect((await subjects(brand)).filter((one) => one === 'read by the other')).toHaveLength(1)
  })

  test('gives its older mail when asked, and what is there already not again', async () => {
    const before = await subjects(brand)
    await startBackfill(
      brand.context,
      brand.connectors,
      brand.channelId,
      new Date(Date.now() - 7 * 86_400_000),
    )
    await brand.settleLater()
    const after = await subjects(brand)
    expect(after.filter((one) => !before.includes(one))).toEqual(['older than we'])
    expect(after).toHaveLength(before.length + 1)
    const [backfill] = await brand.context.read((tx) =>
      tx.db.selectFrom('backfills').select(['state', 'newCount']).execute(),
    )
    expect(backfill).toEqual({ state: 'done', newCount: 1 })
  })
})

async function signIn(dovecot: Dovecot): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.imapPort,
    secure: false,
    auth: { user: mailbox.user, pass: mailbox.password },
    logger: false,
  })
  await client.connect()
  return client
}
