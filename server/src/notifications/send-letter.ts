import { z } from 'zod'
import type { SendSystemMail } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { mailLetter } from './mail-letter.ts'
import { pushLetter } from './push/push-letter.ts'
import { type Letter, readLetter } from './read-letter.ts'

const payloadShape = z.object({ letterId: z.uuid() })
const mostAttempts = 8

/**
 * Sends one letter, once. That it is being sent is written down before, so that a process that dies in between leaves
 * a letter nobody sends again: it may have arrived, and what it says stands in the list anyway.
 * @throws AppError unavailable when it is to be tried again
 */
export async function sendLetter(
  context: Context,
  send: SendSystemMail,
  payload: Record<string, unknown>,
): Promise<void> {
  const { letterId } = payloadShape.parse(payload)
  const begun = await begin(context, letterId)
  if (!begun) return
  const { letter, attempts } = begun
  const sent = await (letter.way === 'mail' ? mailLetter(context, send, letter) : pushLetter(context, letter))
  if (sent.state === 'sent') return end(context, letterId, 'sent')
  const { reason, isFinal } = sent
  if (isFinal || attempts >= mostAttempts) return end(context, letterId, 'failed', reason)
  await end(context, letterId, 'waiting', reason)
  throw new AppError('unavailable', reason)
}

/** Takes a letter to be sent; undefined when there is nothing to send, or nobody knows whether it was sent. */
async function begin(
  context: Context,
  id: string,
): Promise<{ letter: Letter; attempts: number } | undefined> {
  return context.transaction(async (tx) => {
    const held = await tx.db
      .selectFrom('notificationLetters')
      .select(['state', 'attempts'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (held?.state !== 'waiting' && held?.state !== 'sending') return undefined
    const letter = held.state === 'waiting' ? await readLetter(tx, id) : undefined
    const isSent = letter !== undefined && letter.items.length > 0
    const state = isSent ? 'sending' : held.state === 'sending' ? 'unsure' : 'dropped'
    const attempts = held.attempts + 1
    await tx.db
      .updateTable('notificationLetters')
      .set({ state, attempts, endedAt: isSent ? null : tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    return isSent ? { letter, attempts } : undefined
  })
}

async function end(
  context: Context,
  id: string,
  state: 'sent' | 'failed' | 'waiting',
  reason = '',
): Promise<void> {
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('notificationLetters')
      .set({ state, reason: reason.slice(0, 500), endedAt: state === 'waiting' ? null : tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
  })
}
