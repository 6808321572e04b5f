import type { Context } from '../../../platform/context.ts'
import { noteCardUse } from '../cards/uses.ts'
import type { FoundPage } from '../find-page.ts'
import { holdRequest, takeStep } from '../take-step.ts'

/**
 * Notes that somebody pressed a button of the page they came to: to write on a platform, or without one to tell the brand
 * itself.
 */
export async function noteUse(
  context: Context,
  { requestId, place }: Pick<FoundPage, 'requestId'> & { place: { id: string } },
  platform?: string,
): Promise<void> {
  if (requestId === undefined)
    return noteCardUse(context, place.id, platform === undefined ? 'told' : 'clicked')
  await context.transaction(async (tx) => {
    const request = await holdRequest(tx, requestId)
    if (!request) return
    if (platform !== undefined) return takeStep(tx, request, { state: 'clicked', platform })
    await tx.db
      .updateTable('reviewRequests')
      .set({ isTold: true })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', request.id)
      .execute()
    if (request.state !== 'clicked') await takeStep(tx, request, { state: 'opened' })
  })
}
