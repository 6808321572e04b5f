import type { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { explainDue } from '../clocks/explain-due.ts'
import { readRules } from '../clocks/read-rules.ts'
import { isPaused } from '../clocks/targets.ts'
import { conversationGone } from '../find-conversation.ts'
import { listValues } from '../marks/list-values.ts'
import { listFollowers } from '../shape/followers.ts'
import type { detailShape } from '../shapes.ts'
import { asRow, selectRows } from './rows.ts'

type Detail = Omit<z.infer<typeof detailShape>, 'viewers'>

/** Everything about one conversation except its messages. @throws AppError not_found */
export async function getConversation(tx: Tx, id: string): Promise<Detail> {
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const raw = await selectRows(tx)
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'conversations.accountId')
        .onRef('channels.id', '=', 'conversations.channelId'),
    )
    .leftJoin('conversationReads as reads', (join) =>
      join
        .onRef('reads.accountId', '=', 'conversations.accountId')
        .onRef('reads.conversationId', '=', 'conversations.id')
        .on('reads.memberId', '=', memberId),
    )
    .select([
      'channels.id as channelId',
      'channels.name as channelName',
      'channels.address as channelAddress',
      'channels.connector',
      'reads.readCount',
      'conversations.publicCount',
      'conversations.firstResponseAt',
      'conversations.firstResponseDueAt',
      'conversations.resolutionDueAt',
      'conversations.resolvedAt',
      'conversations.createdAt',
      'conversations.clockFrom',
      'conversations.clockPauses',
      'conversations.nextAnswerDueAt',
      'conversations.slaPolicyId',
    ])
    .where('conversations.id', '=', id)
    .where('conversations.mergedIntoId', 'is', null)
    .where(visibleConversations(tx.actor))
    .executeTakeFirst()
  if (!raw) throw conversationGone()
  const { channelId, channelName, channelAddress, connector, readCount, ...clocked } = raw
  const { clockFrom, clockPauses, slaPolicyId, nextAnswerDueAt, ...rest } = clocked
  const { publicCount, firstResponseAt, firstResponseDueAt, resolutionDueAt, resolvedAt, createdAt, ...row } =
    rest
  const rules = await readRules(tx, row.locationId)
  const policy = rules.settings.policies.find((one) => one.id === slaPolicyId)
  const pausedSince = row.status === 'resolved' || row.status === 'spam' ? undefined : clockPauses.at(-1)
  return {
    ...asRow(row),
    isUnread: memberId !== null && row.messageCount > (readCount ?? 0),
    publicCount,
    channel: { id: channelId, name: channelName, address: channelAddress, connector },
    participants: await listParticipants(tx, id),
    followers: await listFollowers(tx, id),
    fields: await listValues(tx, id),
    firstResponseAt,
    firstResponseDueAt,
    nextAnswerDueAt,
    resolutionDueAt,
    pausedSince: isPaused({ clockPauses }) ? (pausedSince ?? null) : null,
    slaPolicy: policy ? { id: policy.id, name: policy.name } : null,
    resolvedAt,
    createdAt,
    dueExplanation: explainDue(clocked, rules),
  }
}

async function listParticipants(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('participants')
    .select(['address', 'name', 'contactId', 'state'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .orderBy('createdAt')
    .orderBy('address')
    .execute()
}
