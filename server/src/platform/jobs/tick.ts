import type { Context, World } from '../context.ts'
import type { Log } from '../log.ts'
import { repeatedly } from './repeatedly.ts'

/** What is looked at again and again for every account, because nothing else says when its time has come. */
export type Tick = (context: Context) => Promise<void>

// What is promised within a second of its time is looked for twice in it.
const everyMs = 500

/**
 * Looks twice a second, one account after the other. Two processes that tick do each thing once, as the work itself
 * takes hold of what it does; a failure is logged and tried again half a second later.
 */
export function startTicking(
  world: Pick<World, 'db'>,
  contextOf: (accountId: string) => Context,
  ticks: readonly Tick[],
  log: Log,
): { stop(): Promise<void> } {
  let isStopped = false
  async function tickAll(): Promise<void> {
    for (const { id } of await world.db.selectFrom('accounts').select('id').execute())
      for (const tick of ticks) if (!isStopped) await tick(contextOf(id))
  }
  const ticking = repeatedly(everyMs, tickAll, (error) =>
    log.error({ error }, 'Looking for what is due failed'),
  )
  return {
    async stop() {
      isStopped = true
      await ticking.stop()
    },
  }
}
