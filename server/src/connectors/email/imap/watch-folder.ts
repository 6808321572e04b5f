import type { ImapFlow } from 'imapflow'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { reasonOf } from '../../../platform/errors.ts'
import { type Health, saveHealth } from '../../channels/health.ts'
import type { AccessTokens } from '../oauth.ts'
import { connectMailbox } from './connect.ts'
import { readFolder } from './read-folder.ts'

// IDLE tells at once; this finds what a server forgot to tell.
const pollMs = 60_000
const firstPauseMs = 500
const longestPauseMs = 5 * 60_000

export type FolderWatch = { stop(): Promise<void> }
export type WatchedFolder = { context: Context; channel: Channel; path: string; tokens: AccessTokens }

/** Reads one folder of a mailbox from now on, on a connection of its own, and comes back whenever that is lost. */
export function watchFolder(folder: WatchedFolder): FolderWatch {
  const stopping = new AbortController()
  const running = watch(folder, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

async function watch(folder: WatchedFolder, stopping: AbortSignal): Promise<void> {
  for (let failures = 0; !stopping.aborted; ) {
    try {
      const client = await connectMailbox(folder.context, folder.channel, folder.tokens)
      failures = 0
      await follow(folder, client, stopping)
    } catch (error) {
      failures += 1
      if (!stopping.aborted) await noteHealth(folder, { state: 'fail', detail: reasonOf(error) })
    }
    const pauseMs = Math.min(firstPauseMs * 2 ** failures, longestPauseMs)
    // Spread out, so that a server that comes back is not met by everybody at once.
    if (!stopping.aborted) await pause(pauseMs * (0.5 + Math.random() / 2), stopping)
  }
}

async function follow(folder: WatchedFolder, client: ImapFlow, stopping: AbortSignal): Promise<void> {
  const { context, channel, path } = folder
  const close = () => client.close()
  stopping.addEventListener('abort', close, { once: true })
  try {
    const changes = listenForChanges(client, stopping)
    // Read-only: a mailbox people use must not change because we look at it.
    await client.mailboxOpen(path, { readOnly: true })
    for (let isFresh = true; client.usable && !stopping.aborted; isFresh = false) {
      changes.reset()
      await readFolder(context, client, { channelId: channel.id, path }, isFresh)
      if (isFresh)
        await noteHealth(folder, {
          state: 'ok',
          detail: client.capabilities.has('IDLE') ? 'IDLE' : 'no IDLE, looked at every minute',
        })
      const isTold = await changes.next(pollMs)
      if (!isTold && client.usable) await client.noop()
    }
  } finally {
    stopping.removeEventListener('abort', close)
    client.close()
  }
}

async function noteHealth({ context, channel, path }: WatchedFolder, health: Health): Promise<void> {
  await saveHealth(context, channel.id, `imap:${path}`, health).catch((error) =>
    context.log.warn({ error: reasonOf(error) }, 'The health of a mailbox could not be noted'),
  )
}

function listenForChanges(client: ImapFlow, stopping: AbortSignal) {
  let signal = Promise.withResolvers<boolean>()
  const ring = () => signal.resolve(true)
  client.on('exists', ring)
  client.on('close', ring)
  stopping.addEventListener('abort', ring, { once: true })
  return {
    reset() {
      signal = Promise.withResolvers<boolean>()
    },
    /** True when something happened since `reset`, false when the time ran out. */
    async next(limitMs: number) {
      const { promise, resolve } = signal
      const timer = setTimeout(() => resolve(false), limitMs)
      return promise.finally(() => clearTimeout(timer))
    },
  }
}

function pause(ms: number, stopping: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  const ring = () => {
    clearTimeout(timer)
    resolve()
  }
  stopping.addEventListener('abort', ring, { once: true })
  return promise.finally(() => stopping.removeEventListener('abort', ring))
}
