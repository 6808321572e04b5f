import type { Channel } from '../../conversations/index.ts'
import { type Context, createContext, type Tx, type World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findChannels } from '../channels/queries.ts'
import { keyPattern, settingsOf, type WebChatSettings } from './settings.ts'

/** A web chat somebody's page shows. */
export type Widget = { context: Context; channel: Channel; settings: WebChatSettings }

/**
 * The web chat of a public key, asked for by a page of `origin` (undefined where a browser names none).
 * @param also what else is to be read of it, in the same transaction
 * @throws AppError not_found for an unknown or closed one, forbidden for a site that may not show it
 */
export async function findWidget<Found>(
  world: World,
  { key, origin }: { key: string; origin: string | undefined },
  also: (tx: Tx, channelId: string) => Promise<Found>,
): Promise<Widget & { found: Found }> {
  const place = keyPattern.test(key) ? await findPlace(world, key) : undefined
  if (!place) return refuseUnknown()
  const { accountId, channelId } = place
  const context = createContext(world, accountId, { kind: 'system' })
  return context.read(async (tx) => {
    const [channel] = await findChannels(tx, [channelId])
    if (!channel || channel.archivedAt || channel.state !== 'active') return refuseUnknown()
    const settings = settingsOf(channel)
    refuseForeign(settings, origin, world.config.publicUrl)
    return { context, channel, settings, found: await also(tx, channelId) }
  })
}

/** The web chat of a channel, for whoever has its context already. @throws AppError not_found */
export async function openWidget(context: Context, channelId: string): Promise<Widget> {
  const [channel] = await context.read((tx) => findChannels(tx, [channelId]))
  if (!channel) return refuseUnknown()
  return { context, channel, settings: settingsOf(channel) }
}

function refuseUnknown(): never {
  throw new AppError('not_found', 'There is no such chat.', { key: 'chat_gone' })
}

function findPlace({ db }: World, key: string) {
  return db
    .selectFrom('mailAddresses')
    .select(['accountId', 'channelId'])
    .where('address', '=', key)
    .executeTakeFirst()
}

function refuseForeign({ origins }: WebChatSettings, origin: string | undefined, publicUrl: string): void {
  if (origins.length === 0 || origin === undefined) return
  if (origins.includes(origin.toLowerCase()) || origin === new URL(publicUrl).origin) return
  throw new AppError('forbidden', `The site ${origin} may not show this chat.`, {
    key: 'chat_origin',
    values: { origin: origin.slice(0, 200) },
  })
}
