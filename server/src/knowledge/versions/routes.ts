import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getText } from '../texts/get-text.ts'
import { textShape } from '../texts/shapes.ts'
import { restoreVersion } from './restore-version.ts'
import { getVersion, listVersions } from './versions.ts'

const tags = ['articles']
const params = z.object({ id: z.uuid(), textId: z.uuid() })
const oneParams = params.extend({ number: z.coerce.number().int().positive().max(1_000_000) })
const path = '/api/v1/articles/:id/texts/:textId/versions'
const cursorShape = z.tuple([z.number().int()])

const versionRowShape = z
  .object({
    number: z.number().int(),
    title: z.string(),
    slug: z.string(),
    authorName: z.string(),
    note: z.string(),
    createdAt: z.date(),
  })
  .meta({ id: 'ArticleVersionRow' })
const versionShape = versionRowShape
  .extend({ summary: z.string(), html: z.string(), words: z.string(), keywords: z.array(z.string()) })
  .meta({ id: 'ArticleVersion' })

/** `/api/v1/articles/{id}/texts/{textId}/versions` */
export function registerVersionRoutes(http: Http): void {
  http.get(
    path,
    {
      schema: {
        tags,
        operationId: 'listArticleVersions',
        summary: 'The versions of a text, newest first, without what they say',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(versionRowShape) },
      },
    },
    ({ context, params: { id, textId }, query: { limit, cursor } }) => {
      requirePermission(context.actor, 'knowledge.read')
      const before = decodeCursor(cursor, cursorShape)?.[0]
      return context.read(async (tx) => {
        await getText(tx, id, textId)
        const rows = await listVersions(tx, textId, { limit, before })
        const items = rows.slice(0, limit)
        const last = rows.length > limit ? items.at(-1) : undefined
        return { items, nextCursor: last ? encodeCursor([last.number]) : null }
      })
    },
  )
  http.get(
    `${path}/:number`,
    {
      schema: {
        tags,
        operationId: 'getArticleVersion',
        summary: 'A text as it once was',
        params: oneParams,
        response: { 200: versionShape },
      },
    },
    ({ context, params: { id, textId, number } }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read(async (tx) => {
        await getText(tx, id, textId)
        return getVersion(tx, textId, number)
      })
    },
  )
  registerRestorationRoute(http)
}

function registerRestorationRoute(http: Http): void {
  http.post(
    `${path}/:number/restoration`,
    {
      schema: {
        tags,
        operationId: 'restoreArticleVersion',
        summary: 'Put an earlier version into the working copy, which is kept as a version first',
        params: oneParams,
        headers: ifMatchHeaders,
        response: { 200: textShape },
      },
    },
    async ({ context, params: { id, textId, number }, headers }, reply) => {
      await restoreVersion(context, { articleId: id, textId, version: versionOf(headers) }, number)
      return withVersion(reply, await context.read((tx) => getText(tx, id, textId)))
    },
  )
}
