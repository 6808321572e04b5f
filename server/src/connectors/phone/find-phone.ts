import type { Channel } from '../../conversations/index.ts'
import { type Context, createContext, type World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findChannels } from '../channels/queries.ts'
import { keyPattern, type PhoneSettings, settingsOf } from './settings.ts'

/** The phone a call came to. */
export type Phone = { context: Context; channel: Channel; settings: PhoneSettings }

/** The phone of the key in a webhook's address, paused or not. @throws AppError not_found */
export async function findPhone(world: World, key: string): Promise<Phone> {
  const place = keyPattern.test(key)
    ? await world.db
        .selectFrom('mailAddresses')
        .select(['accountId', 'channelId'])
        .where('address', '=', key)
        .executeTakeFirst()
    : undefined
  if (!place) return refuseUnknown()
  const context = createContext(world, place.accountId, { kind: 'system' })
  const [channel] = await context.read((tx) => findChannels(tx, [place.channelId]))
  if (!channel || channel.archivedAt) return refuseUnknown()
  return { context, channel, settings: settingsOf(channel) }
}

function refuseUnknown(): never {
  throw new AppError('not_found', 'There is no such phone.', { key: 'not_found' })
}
