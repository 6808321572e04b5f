import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../platform/context.ts'
import { nextWait } from '../platform/events/read-events.ts'
import { recordTogether } from '../platform/jobs/record-together.ts'
import { type Claimed, claimDue } from './claim-due.ts'
import { clearLog } from './clear-log.ts'
import { fanOut } from './fan-out.ts'
import { hasEndpoints } from './has-endpoints.ts'
import { post } from './post.ts'
import { type Attempted, recordAttempts } from './record-attempts.ts'

export type Post = {
  wake(): void
  tick(): void
  forget(): void
  drain(): Promise<void>
  stop(): Promise<void>
}

const mostUnderWay = 32
// What happens quickly one after the other is read together: a look costs the same for one event as for many.
const gatherMs = 100
const gatherMoreMs = 10
const afterFailureMs = 1_000
const clearEveryMs = 3_600_000

/**
 * Keeps one account's endpoints told: turns events into deliveries, sends those that are due and writes down how that
 * ended. When the process dies in between, the claims run out and the same deliveries are sent again.
 */
export function openPost(context: Context): Post {
  const underWay = new Map<string, { endpointId: string; sending: Promise<void> }>()
  const note = recordTogether<Attempted>((batch) => recordAttempts(context, batch), {
    onLost: (error) =>
      context.log.error({ error }, 'How telling other programs ended could not be written down'),
  })
  let looking: Promise<void> | undefined
  let isUsed: boolean | undefined
  let hasNews = true
  let isWatching = false
  let isWoken = false
  let isStopped = false
  let clearedAt = 0
  let hasMore = false
  let waitMs = 0

  function look(): void {
    isWatching = true
    isWoken = true
    if (isUsed !== false && !isStopped) looking ??= lookOn()
  }

  async function lookOn(): Promise<void> {
    while (isWoken && !isStopped) {
      isWoken = false
      try {
        await pass()
        await pause(Math.max(hasMore ? gatherMoreMs : gatherMs, waitMs))
      } catch (error) {
        context.log.error({ error }, 'Looking for what other programs are to be told failed')
        hasNews = true
        await pause(afterFailureMs)
      }
    }
    looking = undefined
  }

  async function pass(): Promise<void> {
    isUsed ??= await hasEndpoints(context)
    if (!isUsed) return
    if (hasNews) await readNews()
    await takeDue()
    await clear()
  }

  // What is held back by a transaction that is still open is read in a moment: nobody tells when that ends.
  async function readNews(): Promise<void> {
    hasNews = false
    const { passed, isHeldBack } = await fanOut(context)
    waitMs = isHeldBack && passed === 0 ? nextWait(waitMs) : 0
    if (!isHeldBack && passed === 0) return
    hasNews = true
    isWoken = true
  }

  async function takeDue(): Promise<number> {
    const free = mostUnderWay - underWay.size
    if (free <= 0 || isStopped) return 0
    const claimed = await claimDue(context, { most: free, underWay: countUnderWay() })
    hasMore = claimed.length > 0
    for (const one of claimed)
      underWay.set(one.letter.deliveryId, { endpointId: one.endpointId, sending: send(one) })
    return claimed.length
  }

  function countUnderWay(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { endpointId } of underWay.values()) counts[endpointId] = (counts[endpointId] ?? 0) + 1
    return counts
  }

  async function send({ letter }: Claimed): Promise<void> {
    const { privateOrigins } = context.config
    const outcome = await post(letter, { now: context.now, privateOrigins })
    await note({ deliveryId: letter.deliveryId, outcome })
    underWay.delete(letter.deliveryId)
    if (isWatching) look()
  }

  async function clear(): Promise<void> {
    const now = context.now().getTime()
    if (now - clearedAt < clearEveryMs) return
    if ((await clearLog(context)) === 0) clearedAt = now
  }

  async function drain(): Promise<void> {
    do {
      hasNews = true
      while (hasNews && !isStopped) {
        await readNews()
        await pause(waitMs)
      }
      await takeDue()
      await Promise.all([...underWay.values()].map((one) => one.sending))
    } while ((await takeDue()) > 0 && !isStopped)
    await clear()
  }

  return {
    wake() {
      hasNews = true
      look()
    },
    tick: look,
    forget() {
      isUsed = undefined
      hasNews = true
      look()
    },
    drain,
    async stop() {
      isStopped = true
      await looking
      await Promise.all([...underWay.values()].map((one) => one.sending))
    },
  }
}
