import type { Tx } from '../../platform/context.ts'
import { approvalSettings } from './settings.ts'
import { type ApprovalReason, whyApproval } from './why-approval.ts'

/** Why a second person must approve what the actor answers to the review of a conversation; undefined: nobody must. */
export async function needsApproval(
  tx: Tx,
  { conversationId }: { conversationId: string },
): Promise<ApprovalReason | undefined> {
  const { reviewApproval: rules } = await approvalSettings.read(tx)
  const review = await tx.db
    .selectFrom('reviews')
    .select(['stars', 'tone'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .executeTakeFirst()
  const joinedAt = rules.newMemberDays > 0 ? await readJoined(tx) : null
  return whyApproval(rules, review ?? { stars: null, tone: null }, {
    ...{ actor: tx.actor, joinedAt, now: tx.now() },
  })
}

async function readJoined(tx: Tx): Promise<Date | null> {
  if (tx.actor.kind !== 'member') return null
  const member = await tx.db
    .selectFrom('members')
    .select('createdAt')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', tx.actor.id)
    .executeTakeFirst()
  return member?.createdAt ?? null
}
