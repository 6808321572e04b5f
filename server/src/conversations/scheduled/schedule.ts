import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import type { ChannelRules } from '../channel.ts'
import { readSettings } from '../settings.ts'

const furthestMs = 366 * 24 * 3_600_000

/**
 * When a message goes out: at the time that is wished for, or as soon as it can no longer be taken back.
 * @throws AppError invalid for a time that has passed or is too far away
 */
export async function sendingTime(
  tx: Tx,
  wished: Date | undefined,
  { isLive = false }: Pick<ChannelRules, 'isLive'> = {},
): Promise<{ sendAt: Date; isLater: boolean }> {
  if (wished) checkTime(tx, wished)
  // Only people change their minds; a program's message goes at once, and so does what is said in a talk.
  const undoMs = tx.actor.kind === 'member' && !isLive ? (await readSettings(tx)).undoSendSeconds * 1000 : 0
  const soon = new Date(tx.now().getTime() + undoMs)
  return wished && wished > soon ? { sendAt: wished, isLater: true } : { sendAt: soon, isLater: false }
}

export type Plan = {
  messageId: string
  sendAt: Date
  /** The public_count its writer knew: more at its time stops it. */
  seenPublicCount: number
  resolves: boolean
}

/**
 * Makes a message that was just written wait for its time. Until then it counts for nothing: the customer still waits
 * for an answer, and the clocks run.
 */
export async function schedule(tx: Tx, conversationId: string, plan: Plan): Promise<void> {
  const { messageId, sendAt, seenPublicCount, resolves } = plan
  await tx.db
    .updateTable('messages')
    .set({ state: 'scheduled', publicNumber: null, sendAt, seenPublicCount, resolves })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await announce(tx, 'message.scheduled', conversationId, { messageId, sendAt })
}

/** @throws AppError invalid for a time that has passed or is more than a year away */
export function checkTime(tx: Tx, sendAt: Date): void {
  const aheadMs = sendAt.getTime() - tx.now().getTime()
  if (aheadMs > furthestMs)
    throw new AppError('invalid', 'An answer can be planned for a year ahead at most.', {
      key: 'schedule_too_far',
    })
  if (aheadMs < -60_000)
    throw new AppError('invalid', 'This time has passed already.', { key: 'schedule_past' })
}
