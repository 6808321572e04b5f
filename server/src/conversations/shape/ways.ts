import type { z } from 'zod'
import { requirePermission, sees } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceRow } from '../announce.ts'
import type { Connectors } from '../channel.ts'
import { replanConversation } from '../clocks/replan.ts'
import { addressIn } from '../compose/address-in.ts'
import { getConversationRecord, lockConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import type { wayShape } from './shapes.ts'

type Way = z.infer<typeof wayShape>

/** The channels of the brand a conversation could go on through, and whom each would write to. */
export async function listWays(tx: Tx, connectors: Connectors, id: string): Promise<Way[]> {
  const conversation = await getConversationRecord(tx, id)
  const channels = await tx.db
    .selectFrom('channels')
    .select(['id', 'name', 'address', 'connector', 'locationId', 'departmentId'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where('state', '=', 'active')
    .orderBy('name')
    .execute()
  const ways: Way[] = []
  for (const { locationId, departmentId, ...channel } of channels) {
    const connector = connectors.get(channel.connector)
    const isCurrent = channel.id === conversation.channelId
    // A channel of the whole brand is everybody's to answer from; one of a location is its people's.
    if (!connector || !(isCurrent || locationId === null || sees(tx.actor, { locationId, departmentId })))
      continue
    const found = await addressIn(tx, conversation, connector.rules.identity)
    ways.push({ ...channel, isCurrent, reaches: found?.address ?? null })
  }
  return ways
}

/**
 * Has a conversation go on through another channel: answers leave from it from now on.
 * @throws AppError invalid when it cannot reach the customer
 */
export async function changeChannel(
  context: Context,
  connectors: Connectors,
  id: string,
  channelId: string,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, id)
    if (before.channelId === channelId) return
    const way = (await listWays(tx, connectors, id)).find((one) => one.id === channelId)
    if (!way?.reaches)
      throw new AppError('invalid', 'The customer cannot be reached through this channel.', {
        key: 'channel_unreachable',
      })
    await tx.db
      .updateTable('conversations')
      .set({ channelId, version: before.version + 1, lastActivityAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await replanConversation(tx, id, false)
    announceRow(tx, 'conversation.channel_changed', await readRow(tx, id), {
      channel: { id: channelId, name: way.name },
    })
  })
}
