import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import { type Http, onlyPeople } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { newDraftShape, sharedDraftShape } from '../shapes.ts'
import {
  discardSharedDraft,
  editSharedDraft,
  findSharedDraft,
  shareDraft,
  takeSharedDraft,
} from './shared-draft.ts'

const tags = ['drafts']
const params = z.object({ id: z.uuid() })

/** /api/v1/conversations/:id/shared-draft */
export function registerSharedDraftRoutes(http: Http): void {
  const path = '/api/v1/conversations/:id/shared-draft'
  http.get(
    path,
    {
      schema: {
        tags,
        operationId: 'getSharedDraft',
        summary: 'The answer colleagues write together; null when there is none',
        params,
        response: { 200: sharedDraftShape.nullable() },
      },
    },
    async (request, reply) => {
      const draft = await request.context.read((tx) => findSharedDraft(tx, request.params.id))
      return draft ? withVersion(reply, draft) : null
    },
  )
  http.post(
    path,
    {
      schema: {
        tags,
        operationId: 'shareDraft',
        security: onlyPeople,
        summary: 'Let colleagues go on writing my draft',
        params,
        response: { 201: sharedDraftShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await shareDraft(request.context, id)
      const draft = await request.context.read((tx) => findSharedDraft(tx, id))
      if (!draft) throw new AppError('not_found', 'There is no shared draft.', { key: 'draft_gone' })
      return withVersion(reply.status(201), draft)
    },
  )
  http.put(
    path,
    {
      schema: {
        tags,
        operationId: 'editSharedDraft',
        summary:
          'Go on writing the shared draft; with If-Match never over what somebody else wrote meanwhile',
        description: 'A refusal (409 stale) carries what they made of it as details.current.',
        params,
        headers: ifMatchHeaders,
        body: newDraftShape,
        response: { 200: z.object({ version: z.number().int() }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = await editSharedDraft(request.context, id, request.body, versionOf(request.headers))
      return withVersion(reply, { version })
    },
  )
  http.delete(
    path,
    {
      schema: {
        tags,
        operationId: 'endSharedDraft',
        summary: 'Throw the shared draft away, or keep it for myself alone',
        params,
        querystring: z.object({ keep: z.stringbool().default(false) }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const end = request.query.keep ? takeSharedDraft : discardSharedDraft
      await end(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}
