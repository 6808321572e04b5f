import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Channel, Connector, Connectors } from '../channel.ts'

/** The channel to write through, with its connector. @throws AppError not_found, not_configured */
export async function findSendingChannel(
  tx: Tx,
  connectors: Connectors,
  channelId: string,
): Promise<{ channel: Channel; connector: Connector }> {
  const channel = await tx.db
    .selectFrom('channels')
    .select([
      'id',
      'connector',
      'name',
      'address',
      'settings',
      'secrets',
      'state',
      'locationId',
      'departmentId',
    ])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', channelId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!channel) throw new AppError('not_found', 'This channel no longer exists.', { key: 'channel_gone' })
  const connector = connectors.get(channel.connector)
  if (!connector)
    throw new AppError('not_configured', `There is no connector "${channel.connector}".`, {
      key: 'channel_gone',
    })
  return { channel, connector }
}
