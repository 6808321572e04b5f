import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { listChannels } from './channels/queries.ts'
import type { Check, Connectors, Say } from './connector.ts'

export type ChannelChecks = { channelId: string; name: string; address: string; checks: Check[] }

/**
 * Looks at every channel: can it be read, can it send, does the world believe its mail.
 * @param locale the language of the reasons
 */
export async function checkChannels(
  context: Context,
  connectors: Connectors,
  locale: string,
): Promise<ChannelChecks[]> {
  requirePermission(context.actor, 'doctor.run')
  const channels = await context.read(listChannels)
  const say = sayIn(context, locale)
  return Promise.all(
    channels.map(async (channel) => ({
      channelId: channel.id,
      name: channel.name,
      address: channel.address,
      checks: (await connectors.get(channel.connector)?.check(context, channel, say)) ?? [],
    })),
  )
}

/** The sentences of checks in a language. */
export function sayIn({ translate }: Pick<Context, 'translate'>, locale: string): Say {
  return (key, values) => translate(locale, `doctor.${key}`, values)
}
