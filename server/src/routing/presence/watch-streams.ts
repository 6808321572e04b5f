import type { Context } from '../../platform/context.ts'
import { repeatedly } from '../../platform/jobs/repeatedly.ts'
import type { Log } from '../../platform/log.ts'
import { noteSeen } from './presence.ts'

const lookEveryMs = 3_000
// Far below the shortest time after which somebody counts as away.
const repeatAfterMs = 20_000

/**
 * Notes who has the console open in this process: at once when they open it, and again as long as they do.
 * @param present who has a stream open just now, by account
 */
export function watchStreams(
  present: () => ReadonlyMap<string, ReadonlySet<string>>,
  contextOf: (accountId: string) => Context,
  log: Log,
): { stop(): Promise<void> } {
  const notedAt = new Map<string, number>()

  async function look(): Promise<void> {
    const now = Date.now()
    const all = present()
    const open = new Set([...all].flatMap(([accountId, ids]) => [...ids].map((id) => `${accountId} ${id}`)))
    for (const key of notedAt.keys()) if (!open.has(key)) notedAt.delete(key)
    for (const [accountId, ids] of all) {
      const due = [...ids].filter((id) => now - (notedAt.get(`${accountId} ${id}`) ?? 0) >= repeatAfterMs)
      if (due.length === 0) continue
      await noteSeen(contextOf(accountId), due)
      for (const id of due) notedAt.set(`${accountId} ${id}`, now)
    }
  }

  return repeatedly(lookEveryMs, look, (error) => log.warn({ error }, 'Noting who is there failed'))
}
