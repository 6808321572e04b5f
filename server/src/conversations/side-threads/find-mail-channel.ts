import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Connectors } from '../channel.ts'
import { findSendingChannel } from '../compose/find-channel.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/**
 * The channel a side thread goes out through: the one asked for, else the conversation's own, else the location's,
 * else the first. Side threads go by mail, whose answers name what they answer.
 * @throws AppError not_configured when there is none, invalid when the one asked for carries no mail
 */
export async function findMailChannel(
  tx: Tx,
  connectors: Connectors,
  main: ConversationRecord,
  wishedId: string | undefined,
) {
  const kinds = [...connectors.values()]
    .filter(({ rules }) => rules.identity === 'email' && rules.subject)
    .map(({ kind }) => kind)
  const channels = await tx.db
    .selectFrom('channels')
    .select(['id', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where('state', '=', 'active')
    .where('connector', 'in', kinds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const having = (id: string | null | undefined) => channels.find((one) => one.id === id)
  if (wishedId && !having(wishedId))
    throw new AppError('invalid', 'A side thread needs a mail channel.', { key: 'side_needs_mail' })
  const ofPlace = (locationId: string | null) => channels.find((one) => one.locationId === locationId)
  const found = having(wishedId) ?? having(main.channelId) ?? ofPlace(main.locationId) ?? ofPlace(null)
  if (!found)
    throw new AppError('not_configured', 'There is no mail channel to write through.', {
      key: 'side_needs_mail',
    })
  return findSendingChannel(tx, connectors, found.id)
}
