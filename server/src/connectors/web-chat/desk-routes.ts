import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { chatVisitorShape, readVisitor } from './read-visitor.ts'

/** `/api/v1/conversations/:id/visitor`: who writes in a chat, for those who answer. */
export function registerVisitorDesk(http: Http): void {
  http.get(
    '/api/v1/conversations/:id/visitor',
    {
      schema: {
        tags: ['conversations'],
        operationId: 'getChatVisitor',
        summary: 'Who writes in a web chat: on which page, still there or not, what they were asked',
        description: 'Answers 404 for a conversation that did not come by a web chat.',
        params: z.object({ id: z.uuid() }),
        response: { 200: chatVisitorShape },
      },
    },
    async ({ context, params: { id } }) => readVisitor(context, id),
  )
}
