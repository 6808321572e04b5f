import type { ImapFlow } from 'imapflow'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { reasonOf } from '../../../platform/errors.ts'
import { saveHealth } from '../../channels/health.ts'
import type { AccessTokens } from '../oauth.ts'
import { connectMailbox } from './connect.ts'
import { readFolder } from './read-folder.ts'

// IDLE tells at once; this finds what a server forgot to tell.
const pollMs = 60_000
const firstPauseMs = 1_000
const longestPauseMs = 5 * 60_000

export type FolderWatch = { stop(): Promise<void> }

/** Reads one folder of a mailbox from now on, on a connection of its own, and comes back whenever that is lost. */
export function watchFolder(
  context: Context,
  channel: Channel,
  path: string,
  tokens: AccessTokens,
): FolderWatch {
  const stopping = new AbortController()
  const health = (state: 'ok' | 'fail', detail: string) =>
    saveHealth(context, channel.id, `imap:${path}`, { state, detail }).catch((error) =>
      context.log.warn({ error }, 'The health of a mailbox could not be noted'),
    )
  const running = (async () => {
    for (let pauseMs = firstPauseMs; !stopping.signal.aborted; ) {
      const startedAt = Date.now()
      const reason = await followFolder(context, channel, path, tokens, stopping.signal, health).catch(
        reasonOf,
      )
      if (stopping.signal.aborted) return
      if (reason) await health('fail', reason)
      // A connection that lasted ended for a reason of its own and is not part of a row of failures.
      pauseMs = Date.now() - startedAt > pollMs ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs)
      await pause(pauseMs * (0.5 + Math.random() / 2), stopping.signal)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

async function followFolder(
  context: Context,
  channel: Channel,
  path: string,
  tokens: AccessTokens,
  stopping: AbortSignal,
  health: (state: 'ok' | 'fail', detail: string) => Promise<void>,
): Promise<string> {
  const client = await connectMailbox(context, channel, tokens)
  const close = () => client.close()
  stopping.addEventListener('abort', close, { once: true })
  try {
    const changes = listenForChanges(client, stopping)
    // Read-only: a mailbox people use must not change because we look at it.
    await client.mailboxOpen(path, { readOnly: true })
    await health('ok', client.capabilities.has('IDLE') ? 'IDLE' : 'polling')
    while (client.usable && !stopping.aborted) {
      changes.reset()
      await readFolder(context, client, channel.id, path)
      const isTold = await changes.next(pollMs)
      if (!isTold && client.usable) await client.noop()
    }
    return stopping.aborted ? '' : 'The server closed the connection.'
  } finally {
    stopping.removeEventListener('abort', close)
    client.close()
  }
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
