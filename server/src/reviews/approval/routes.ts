import { requirePermission } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { approvalSettings, reviewApprovalChangesShape, reviewApprovalShape } from './settings.ts'

const tags = ['reviews']
const response = { 200: reviewApprovalShape }

/** `/api/v1/review-approval` */
export function registerReviewApprovalRoutes(http: Http): void {
  http.get(
    '/api/v1/review-approval',
    {
      schema: {
        ...{ tags, operationId: 'getReviewApproval', response },
        summary: 'Which public answers a second person must approve',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await context.read(read))
    },
  )
  http.patch(
    '/api/v1/review-approval',
    {
      schema: {
        ...{ tags, operationId: 'updateReviewApproval', response },
        ...{ headers: ifMatchHeaders, body: reviewApprovalChangesShape },
        summary: 'Change which public answers a second person must approve',
        description: 'What waits already waits on; what is sent from now on is asked about by the new rules.',
      },
    },
    async ({ context, body, headers }, reply) => {
      requirePermission(context.actor, 'account.manage')
      await approvalSettings.update(
        context,
        ({ reviewApproval }) => ({ reviewApproval: { ...reviewApproval, ...body } }),
        versionOf(headers),
      )
      return withVersion(reply, await context.read(read))
    },
  )
}

async function read(tx: Tx) {
  const { reviewApproval, version } = await approvalSettings.read(tx)
  return { ...reviewApproval, version }
}
