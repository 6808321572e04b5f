import { audit, requirePermission } from '../../../accounts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { record } from '../../../platform/events/record.ts'
import { findFlag, type HeldReview, holdReview, setFlagState } from './flagged-review.ts'
import { type Act, flagStates, stateAfter } from './state-after.ts'

export type Step = {
  act: Act
  /** The day it was done there; null: today. */
  on?: string | null | undefined
  /** What the platform calls it: a case or reference number. */
  reference?: string | undefined
  note?: string | undefined
}

const actions: Partial<Record<Act, string>> = {
  withdrawn: 'review.flag_withdrawn',
  submitted: 'review.flag_submitted',
  kept: 'review.flag_decided',
  removed: 'review.flag_decided',
  appealed: 'review.flag_appealed',
}

/**
 * A person says what was done about a flag, or what the platform decided.
 * @param version of the flag it was decided upon
 * @throws AppError not_found, conflict, invalid, stale
 */
export async function takeStep(
  context: Context,
  reviewId: string,
  step: Step,
  version?: number | undefined,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const review = await holdReview(tx, reviewId)
    const flag = await findFlag(tx, reviewId)
    if (!flag) throw new AppError('not_found', 'This review is not flagged.', { key: 'flag_none' })
    if (version !== undefined && version !== flag.version)
      throw new AppError('stale', 'Somebody else has done something about this flag.', { key: 'stale' })
    if (step.on && step.on > tomorrow(tx))
      throw new AppError('invalid', 'That day has not come yet.', { key: 'flag_day', field: 'on' })
    await writeStep(tx, review, flag, step)
    const action = actions[step.act]
    const { act, on, reference, note } = step
    if (action)
      await audit(tx, {
        ...{ action, subjectKind: 'review', subjectId: reviewId, before: { state: flag.state } },
        after: { state: act, ...(on && { on }), ...(reference && { reference }), ...(note && { note }) },
      })
  })
}

type Flag = NonNullable<Awaited<ReturnType<typeof findFlag>>>

/** Writes down what was done and what the flag is now. @throws AppError conflict when it cannot come next */
export async function writeStep(tx: Tx, review: HeldReview, flag: Flag, step: Step): Promise<void> {
  const { act, on = null, reference = '', note = '' } = step
  const state = flagStates.find((one) => one === flag.state) ?? 'open'
  const after = stateAfter({ state, hasAppealed: flag.hasAppealed }, act)
  const number = flag.stepCount + 1
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const isWaiting = after.state === 'submitted' || after.state === 'appealed'
  await tx.db
    .updateTable('reviewFlags')
    .set({
      ...{ state: after.state, hasAppealed: after.hasAppealed, stepCount: number, version: flag.version + 1 },
      ...{ actedBy: memberId ?? flag.actedBy, remindFrom: isWaiting ? tx.now() : null },
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', flag.id)
    .execute()
  await tx.db
    .insertInto('reviewFlagSteps')
    .values({
      ...{ accountId: tx.accountId, flagId: flag.id, number, step: act, reference, note, at: tx.now() },
      ...{ onDay: on, actorId: memberId },
    })
    .execute()
  // Taken back: somebody has looked, and found nothing to report.
  await setFlagState(tx, review.id, after.state === 'withdrawn' ? 'cleared' : after.state)
  const { id, channelId, locationId, conversationId, stars } = review
  record(tx, 'review.flag_changed', {
    ...{ subjectId: id, locationId },
    payload: { channelId, locationId, conversationId, stars, state: after.state, step: act },
  })
}

// Where it is a day later already, it was done today.
function tomorrow(tx: Tx): string {
  return new Date(tx.now().getTime() + 24 * 3_600_000).toISOString().slice(0, 10)
}
