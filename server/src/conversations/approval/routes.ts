import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import type { Connectors } from '../channel.ts'
import { findMessage } from '../inbox/list-messages.ts'
import { messageShape } from '../shapes.ts'
import { decideApproval } from './decide-approval.ts'

const decisionShape = z.object({
  decision: z.enum(['approved', 'returned']),
  text: z.string().max(500_000).optional().meta({ description: 'Approved with changes: these words go out' }),
  word: z.string().trim().max(2_000).default('').meta({ description: 'What its writer is told' }),
  confirm: z.array(z.string().max(40)).max(10).default([]),
})

/** `/api/v1/conversations/:id/messages/:messageId/approval` */
export function registerApprovalRoutes(http: Http, connectors: Connectors): void {
  http.put(
    '/api/v1/conversations/:id/messages/:messageId/approval',
    {
      schema: {
        ...{ tags: ['messages'], operationId: 'decideApproval', body: decisionShape },
        summary: 'Say yes or no to an answer that waits for a second person',
        description:
          'Needs answers.approve, and somebody else than its writer. The first decision counts (409 conflict after it).',
        params: z.object({ id: z.uuid(), messageId: z.uuid() }),
        response: { 200: messageShape.nullable().meta({ description: 'Null: it went back to its writer' }) },
      },
    },
    async ({ context, params: { id: conversationId, messageId }, body }) => {
      await decideApproval(context, connectors, { conversationId, messageId }, body)
      if (body.decision === 'returned') return null
      const message = await context.read((tx) => findMessage(tx, conversationId, messageId))
      if (!message) throw new AppError('not_found', 'There is no such message.', { key: 'message_gone' })
      return message
    },
  )
}
