import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { mergeTags } from './merge-tags.ts'
import { newTagShape, tagChangesShape, tagShape } from './shapes.ts'
import { addTag, getTag, listTags, mayAddTags, updateTag } from './tags.ts'

const tags = ['tags']
const params = z.object({ id: z.uuid() })

/** /api/v1/tags */
export function registerTagRoutes(http: Http): void {
  http.get(
    '/api/v1/tags',
    {
      schema: {
        tags,
        operationId: 'listTags',
        summary: 'What conversations are marked with, by name; archived ones last',
        response: {
          200: pageOf(tagShape).extend({
            mayAdd: z.boolean().meta({ description: 'Whether you may make a new one' }),
          }),
        },
      },
    },
    ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read(async (tx) => ({
        items: await listTags(tx),
        nextCursor: null,
        mayAdd: await mayAddTags(tx),
      }))
    },
  )
  http.post(
    '/api/v1/tags',
    {
      schema: {
        tags,
        operationId: 'addTag',
        summary: 'Add a tag',
        body: newTagShape,
        response: { 201: tagShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addTag(context, body)
      const tag = await context.read((tx) => getTag(tx, id))
      return reply.status(201).send(withVersion(reply, tag))
    },
  )
  http.patch(
    '/api/v1/tags/:id',
    {
      schema: {
        tags,
        operationId: 'updateTag',
        summary: 'Rename, recolour, archive or restore a tag',
        params,
        headers: ifMatchHeaders,
        body: tagChangesShape,
        response: { 200: tagShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateTag(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getTag(tx, id)))
    },
  )
  http.delete(
    '/api/v1/tags/:id',
    {
      schema: {
        tags,
        operationId: 'archiveTag',
        summary: 'Archive a tag: conversations keep it, nothing new gets it',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updateTag(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/tags/:id/merges',
    {
      schema: {
        tags,
        operationId: 'mergeTags',
        summary: 'Give this tag to everything that has another one, and archive the other',
        params,
        body: z.object({ otherId: z.uuid() }),
        response: { 200: tagShape },
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await mergeTags(context, id, body.otherId)
      return withVersion(reply, await context.read((tx) => getTag(tx, id)))
    },
  )
}
