import { releaseHeld } from '../../conversations/index.ts'
import type { ListenOptions } from '../connector.ts'

/** Sends what was held while the installation had no way to send, once it has one. */
export async function releaseWaiting({ world, contextOf }: ListenOptions): Promise<void> {
  if (!world.config.smtpUrl) return
  for (const { id } of await world.db.selectFrom('accounts').select('id').execute())
    await releaseHeld(contextOf(id))
}
