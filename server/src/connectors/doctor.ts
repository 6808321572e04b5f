import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { listChannels } from './channels/queries.ts'
import type { Check, Connectors } from './connector.ts'

export type ChannelChecks = { channelId: string; name: string; address: string; checks: Check[] }

/** Looks at every channel: can it be read, can it send, does the world believe its mail. */
export async function checkChannels(context: Context, connectors: Connectors): Promise<ChannelChecks[]> {
  requirePermission(context.actor, 'doctor.run')
  const channels = await context.read(listChannels)
  return Promise.all(
    channels.map(async (channel) => ({
      channelId: channel.id,
      name: channel.name,
      address: channel.address,
      checks: (await connectors.get(channel.connector)?.check(context, channel)) ?? [],
    })),
  )
}
