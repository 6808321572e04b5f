import pg from 'pg'
import type { Channel } from '../../../conversations/index.ts'
import { connectionOptions } from '../../../platform/db/connect.ts'
import { reasonOf } from '../../../platform/errors.ts'
import { type ChannelRow, listChannels } from '../../channels/queries.ts'
import type { Listening, ListenOptions } from '../../connector.ts'
import type { AccessTokens } from '../oauth.ts'
import { settingsOf } from '../settings.ts'
import { type FolderWatch, watchFolder } from './watch-folder.ts'

const lookEveryMs = 4_000
const lockSpace = 7_364_003

type Watched = { accountId: string; version: number; folders: FolderWatch[] }

/**
 * Reads every mailbox of every brand, one process at a time per mailbox: a session lock in the database says whose it
 * is and falls to another process the moment this one is gone.
 */
export async function watchMailboxes(options: ListenOptions, tokens: AccessTokens): Promise<Listening> {
  const { world } = options
  const watched = new Map<string, Watched>()
  let locks = await openLocks()
  let isStopped = false
  let looking: Promise<void> | undefined

  async function openLocks(): Promise<pg.Client> {
    const client = new pg.Client({ ...connectionOptions(world.connection), keepAlive: true })
    client.on('error', (error) =>
      world.log.warn({ error }, 'The connection that holds our mailboxes was lost'),
    )
    await client.connect()
    return client
  }

  async function look(): Promise<void> {
    if (!(await stillHolds(locks))) {
      // Our locks are gone with the connection; another process may be reading already.
      await Promise.all([...watched.keys()].map(leave))
      locks = await openLocks()
    }
    const mailboxes = await listMailboxes(options)
    const current = new Map(mailboxes.map((one) => [one.channel.id, one]))
    for (const [id, mine] of watched) if (current.get(id)?.channel.version !== mine.version) await leave(id)
    for (const { accountId, channel } of mailboxes)
      if (!watched.has(channel.id) && !isStopped && (await tryLock(locks, channel))) take(accountId, channel)
  }

  function take(accountId: string, channel: ChannelRow): void {
    const context = options.contextOf(accountId)
    const folders = settingsOf(channel).imap?.folders ?? []
    watched.set(channel.id, {
      accountId,
      version: channel.version,
      folders: [...new Set(folders)].map((path) => watchFolder({ context, channel, path, tokens })),
    })
  }

  async function leave(id: string): Promise<void> {
    const mine = watched.get(id)
    watched.delete(id)
    await Promise.all((mine?.folders ?? []).map((folder) => folder.stop()))
    await locks.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, id]).catch(() => undefined)
  }

  const lookSafely = () => {
    looking ??= look()
      .catch((error) => world.log.warn({ error: reasonOf(error) }, 'Looking for mailboxes failed'))
      .finally(() => {
        looking = undefined
      })
  }
  const timer = setInterval(lookSafely, lookEveryMs)
  lookSafely()
  return {
    async stop() {
      isStopped = true
      clearInterval(timer)
      await looking
      await Promise.all([...watched.keys()].map(leave))
      await locks.end()
    },
  }
}

async function stillHolds(locks: pg.Client): Promise<boolean> {
  return locks.query('select 1').then(
    () => true,
    () => false,
  )
}

async function tryLock(locks: pg.Client, channel: Channel): Promise<boolean> {
  const { rows } = await locks.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as taken',
    [lockSpace, channel.id],
  )
  return rows[0]?.taken === true
}

async function listMailboxes(options: ListenOptions): Promise<{ accountId: string; channel: ChannelRow }[]> {
  const accounts = await options.world.db.selectFrom('mailAddresses').select('accountId').distinct().execute()
  const found: { accountId: string; channel: ChannelRow }[] = []
  for (const { accountId } of accounts) {
    const channels = await options.contextOf(accountId).read(listChannels)
    for (const channel of channels)
      if (channel.connector === 'email' && channel.state === 'active' && settingsOf(channel).imap)
        found.push({ accountId, channel })
  }
  return found
}
