import { z } from 'zod'
import type { Http } from '../platform/http/http.ts'
import { confirmParticipant, removeParticipant } from './participants.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid(), address: z.string().max(320) })
const done = { 204: z.null() }

/** `/api/v1/conversations/:id/participants/:address` */
export function registerParticipantRoutes(http: Http): void {
  http.patch(
    '/api/v1/conversations/:id/participants/:address',
    {
      schema: {
        tags,
        operationId: 'confirmParticipant',
        summary: 'They belong here: a stranger who wrote into the conversation takes part from now on',
        params,
        body: z.object({ state: z.literal('known') }),
        response: done,
      },
    },
    async (request, reply) => {
      await confirmParticipant(request.context, request.params.id, request.params.address)
      return reply.status(204).send(null)
    },
  )
  http.delete(
    '/api/v1/conversations/:id/participants/:address',
    {
      schema: {
        tags,
        operationId: 'removeParticipant',
        summary: 'They no longer take part; what they wrote stays',
        params,
        response: done,
      },
    },
    async (request, reply) => {
      await removeParticipant(request.context, request.params.id, request.params.address)
      return reply.status(204).send(null)
    },
  )
}
