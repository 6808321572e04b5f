import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { repeatedly } from '../../platform/jobs/repeatedly.ts'
import type { Log } from '../../platform/log.ts'
import { findChannels } from '../channels/queries.ts'
import { readAvailabilityFor } from './read-state.ts'
import type { ChatStreams, Stream } from './streams.ts'
import { tellConsoles } from './tell-consoles.ts'

const lookEveryMs = 2_000
const repeatAfterMs = 10_000
const stateEveryMs = 10_000
// Whoever says something just then waits until these are written.
const mostHeld = 100

/**
 * Notes which visitors have a chat open in this process, all of them together: as soon as they come, as long as they are
 * there, and when they leave. Now and then it tells them when somebody has come to answer, or has gone.
 */
export function watchVisitors(
  streams: ChatStreams,
  contextOf: (accountId: string) => Context,
  log: Log,
): { stop(): Promise<void> } {
  const notedAt = new Map<string, Map<string, number>>()
  const told = new WeakMap<Stream, string>()
  let stateAt = 0

  async function look(): Promise<void> {
    const open = streams.open()
    for (const accountId of new Set([...open.keys(), ...notedAt.keys()]))
      await lookAt(contextOf(accountId), open.get(accountId) ?? new Set())
    if (Date.now() - stateAt < stateEveryMs) return
    stateAt = Date.now()
    await tellStates(streams, contextOf, told)
  }

  async function lookAt(context: Context, open: ReadonlySet<string>): Promise<void> {
    const noted = notedAt.get(context.accountId) ?? new Map<string, number>()
    const gone = [...noted.keys()].filter((id) => !open.has(id))
    const come = [...open].filter((id) => !noted.has(id))
    const due = [...open].filter((id) => Date.now() - (noted.get(id) ?? 0) >= repeatAfterMs)
    if (due.length + gone.length > 0) await noteSeen(context, { due, come, gone })
    for (const id of gone) noted.delete(id)
    for (const id of due) noted.set(id, Date.now())
    if (noted.size > 0) notedAt.set(context.accountId, noted)
    else notedAt.delete(context.accountId)
  }

  return repeatedly(lookEveryMs, look, (error) => log.warn({ error }, 'Noting who chats failed'))
}

type Seen = { due: readonly string[]; come: readonly string[]; gone: readonly string[] }

async function noteSeen(context: Context, { due, come, gone }: Seen): Promise<void> {
  const seen = [...due, ...gone]
  for (let from = 0; from < seen.length; from += mostHeld)
    await context.jot((tx) => touch(tx, seen.slice(from, from + mostHeld)))
  if (come.length + gone.length === 0) return
  await context.transaction(async (tx) => {
    if (come.length > 0) await tellConsoles(tx, come, 'here')
    if (gone.length > 0) await tellConsoles(tx, gone, 'away')
  })
}

async function touch(tx: Tx, visitorIds: readonly string[]): Promise<void> {
  await sql`update chat_visitors set last_seen_at = ${tx.now()}::timestamptz
    where account_id = ${tx.accountId}::uuid and id in (select id from chat_visitors
      where account_id = ${tx.accountId}::uuid and id = any(${[...visitorIds]}::uuid[])
      order by id for no key update skip locked)`.execute(tx.db)
}

async function tellStates(
  streams: ChatStreams,
  contextOf: (accountId: string) => Context,
  told: WeakMap<Stream, string>,
): Promise<void> {
  const groups = Map.groupBy(streams.each(), ({ accountId, channelId, locationId, locale }) =>
    [accountId, channelId, locationId, locale].join(' '),
  )
  for (const own of groups.values()) {
    const [first] = own
    if (!first) continue
    const context = contextOf(first.accountId)
    const [channel] = await context.read((tx) => findChannels(tx, [first.channelId]))
    if (!channel) continue
    const state = await readAvailabilityFor({ context, channel }, first)
    const text = JSON.stringify(state)
    for (const stream of own) {
      if (told.get(stream) !== text) stream.send('state', state)
      told.set(stream, text)
    }
  }
}
