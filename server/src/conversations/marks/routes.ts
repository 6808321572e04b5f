import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { detailShape, fieldValueShape } from '../shapes.ts'
import { registerFieldRoutes } from './field-routes.ts'
import { fillFields } from './fill-fields.ts'
import { registerStatusRoutes } from './status-routes.ts'
import { tagConversation } from './tag-conversation.ts'
import { registerTagRoutes } from './tag-routes.ts'

type ReadDetail = (context: Context, id: string) => Promise<z.input<typeof detailShape>>

const tags = ['conversations']
const params = z.object({ id: z.uuid() })
const response = { 200: detailShape }
// Far more than fit, so that who sends too many is told how many do.
const tagIds = z.array(z.uuid()).max(10_000)

/** The brand's lists of tags, fields and statuses, and a conversation's tags and fields. */
export function registerMarkRoutes(http: Http, detail: ReadDetail): void {
  http.put(
    '/api/v1/conversations/:id/tags',
    {
      schema: {
        tags,
        operationId: 'setConversationTags',
        summary: 'The tags it is to have, at most 30',
        params,
        body: z.object({ tagIds }),
        response,
      },
    },
    async ({ context, params: { id }, body }) => {
      await tagConversation(context, id, body)
      return detail(context, id)
    },
  )
  http.patch(
    '/api/v1/conversations/:id/tags',
    {
      schema: {
        tags,
        operationId: 'changeConversationTags',
        summary: 'Add some tags and take some away; the others stay',
        params,
        body: z.object({ add: tagIds.default([]), remove: tagIds.default([]) }),
        response,
      },
    },
    async ({ context, params: { id }, body }) => {
      await tagConversation(context, id, body)
      return detail(context, id)
    },
  )
  http.patch(
    '/api/v1/conversations/:id/fields',
    {
      schema: {
        tags,
        operationId: 'fillConversationFields',
        summary: 'Write into its fields (null empties one), all or none',
        params,
        body: z.object({
          values: z.array(z.object({ fieldId: z.uuid(), value: fieldValueShape.nullable() })).max(100),
        }),
        response,
      },
    },
    async ({ context, params: { id }, body }) => {
      await fillFields(context, id, body.values)
      return detail(context, id)
    },
  )
  registerTagRoutes(http)
  registerFieldRoutes(http)
  registerStatusRoutes(http)
}
