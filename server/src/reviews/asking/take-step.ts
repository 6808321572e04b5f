import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

export const requestStates = [
  'planned',
  'sending',
  'sent',
  'opened',
  'clicked',
  'skipped',
  'failed',
  'bounced',
] as const
export type RequestState = (typeof requestStates)[number]

export type HeldRequest = {
  id: string
  contactId: string
  locationId: string
  moment: 'conversation' | 'visit' | 'list'
  conversationId: string | null
  channel: 'email' | 'phone' | null
  address: string
  language: string
  state: RequestState
  dueAt: Date | null
  stepCount: number
}

/** A request, held until the transaction ends. */
export async function holdRequest(tx: Tx, id: string): Promise<HeldRequest | undefined> {
  return tx.db
    .selectFrom('reviewRequests')
    .select(['id', 'contactId', 'locationId', 'moment', 'conversationId', 'channel', 'address', 'language'])
    .select(['state', 'dueAt', 'stepCount'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

type Step = {
  state: RequestState
  reason?: string
  platform?: string
  dueAt?: Date
  channel?: 'email' | 'phone'
  address?: string
}

/** Notes what became of a request: the row as it stands, and one line more of its log. */
export async function takeStep(tx: Tx, request: HeldRequest, step: Step): Promise<void> {
  const { state, reason = '', platform, ...rest } = step
  const now = tx.now()
  await tx.db
    .updateTable('reviewRequests')
    .set({
      ...{ ...rest, state, reason: reason.slice(0, 500), stepCount: request.stepCount + 1 },
      ...(platform !== undefined && { platform }),
      ...(state === 'sent' && { sentAt: now }),
      ...(state === 'opened' && { openedAt: now }),
      ...(state === 'clicked' && { clickedAt: now }),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', request.id)
    .execute()
  await noteSteps(tx, [{ ...step, requestId: request.id, number: request.stepCount + 1 }])
  record(tx, 'review_request.changed', {
    ...{ subjectId: request.id, locationId: request.locationId },
    payload: { state, moment: request.moment },
  })
}

/** The lines themselves, of requests that are just made. */
export async function noteSteps(
  tx: Tx,
  steps: readonly (Pick<Step, 'state' | 'reason' | 'platform'> & { requestId: string; number: number })[],
): Promise<void> {
  if (steps.length === 0) return
  await tx.db
    .insertInto('reviewRequestSteps')
    .values(
      steps.map(({ requestId, number, state, reason = '', platform = null }) => ({
        ...{ accountId: tx.accountId, requestId, number, state, platform, at: tx.now() },
        reason: reason.slice(0, 500),
      })),
    )
    .execute()
}
