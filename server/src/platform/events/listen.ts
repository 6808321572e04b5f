import pg from 'pg'
import { type Connection, connectionOptions } from '../db/connect.ts'
import type { Log } from '../log.ts'

export type Listener = { close(): Promise<void> }

/**
 * Hears the database's wake-ups on one connection of its own and reconnects for ever.
 * @param channels what to call for each notification, by channel name; called with '' after a reconnect, since
 *   whatever was said meanwhile was missed
 */
export async function listen(
  connection: Connection,
  channels: Record<string, (payload: string) => void>,
  log: Log,
): Promise<Listener> {
  const names = Object.keys(channels)
  let closed = false
  let client = await open()
  async function open(): Promise<pg.Client> {
    const fresh = new pg.Client({ ...connectionOptions(connection), keepAlive: true })
    fresh.on('notification', (message) => channels[message.channel]?.(message.payload ?? ''))
    fresh.on('error', (error) => log.warn({ error }, 'The listening connection was lost'))
    fresh.on('end', () => closed || reopen())
    await fresh.connect()
    for (const name of names) await fresh.query(`listen ${name}`)
    return fresh
  }
  function reopen(): void {
    setTimeout(() => {
      if (closed) return
      open().then(
        (fresh) => {
          client = fresh
          for (const name of names) channels[name]?.('')
        },
        () => reopen(),
      )
    }, 500)
  }
  return {
    async close() {
      closed = true
      await client.end()
    },
  }
}
