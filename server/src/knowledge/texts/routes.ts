import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { articleBodyBytes } from '../articles/routes.ts'
import { previewPage } from '../help-centre/preview-page.ts'
import { previewText } from '../published/preview-text.ts'
import { addText } from './add-text.ts'
import { getText } from './get-text.ts'
import { publishText, unpublishText, unscheduleText } from './publish.ts'
import { removeText } from './remove-text.ts'
import { reviewText } from './review.ts'
import { saveText } from './save-text.ts'
import { addedTextShape, newReviewShape, publicationShape, textChangesShape, textShape } from './shapes.ts'

const tags = ['articles']
const params = z.object({ id: z.uuid(), textId: z.uuid() })
const response = { 200: textShape }
const path = '/api/v1/articles/:id/texts/:textId'

type Params = z.infer<typeof params>
const whereOf = ({ id: articleId, textId }: Params) => ({ articleId, textId })
const present = (context: Context, { id, textId }: Params) => context.read((tx) => getText(tx, id, textId))

/** `/api/v1/articles/{id}/texts` */
export function registerTextRoutes(http: Http): void {
  http.post(
    '/api/v1/articles/:id/texts',
    {
      bodyLimit: articleBodyBytes,
      schema: {
        tags,
        operationId: 'addArticleText',
        summary: 'Add a text of an article in another language or for a region',
        params: params.pick({ id: true }),
        body: addedTextShape,
        response: { 201: textShape },
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      const textId = await addText(context, id, body)
      return reply.status(201).send(withVersion(reply, await present(context, { id, textId })))
    },
  )
  http.get(
    path,
    {
      schema: {
        tags,
        operationId: 'getArticleText',
        summary: 'A text with its working copy',
        params,
        response,
      },
    },
    async ({ context, params }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      return withVersion(reply, await present(context, params))
    },
  )
  registerPreviewRoute(http)
  registerChangeRoutes(http)
  registerReviewRoutes(http)
  registerPublicationRoutes(http)
}

function registerPreviewRoute(http: Http): void {
  http.get(
    `${path}/preview`,
    {
      schema: {
        tags,
        operationId: 'previewArticleText',
        summary: 'The working copy of a text as customers would read it at a location',
        params,
        querystring: z.object({ locationId: z.uuid().optional() }),
        response: { 200: z.object({ title: z.string(), summary: z.string(), html: z.string() }) },
      },
    },
    ({ context, params, query }) => {
      requirePermission(context.actor, 'knowledge.read')
      const locationId = query.locationId ?? null
      return context.read((tx) => previewText(context, tx, { ...whereOf(params), locationId }))
    },
  )
  http.get(
    `${path}/preview-page`,
    {
      schema: {
        tags,
        operationId: 'previewArticlePage',
        summary: 'The whole page of the working copy of a text as customers would see it, for a frame',
        produces: ['text/html'],
        params,
        querystring: z.object({ locationId: z.uuid().optional() }),
      },
    },
    async ({ context, params, query }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      const locationId = query.locationId ?? null
      const { html } = await context.read((tx) =>
        previewPage(context, tx, { ...whereOf(params), locationId }),
      )
      return reply
        .header('content-security-policy', 'sandbox')
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html)
    },
  )
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    path,
    {
      bodyLimit: articleBodyBytes,
      schema: {
        tags,
        operationId: 'saveArticleText',
        summary: 'Keep the working copy of a text; what is public stays as it is',
        params,
        headers: ifMatchHeaders,
        body: textChangesShape,
        response,
      },
    },
    async ({ context, params, body, headers }, reply) => {
      await saveText(context, whereOf(params), body, versionOf(headers))
      return withVersion(reply, await present(context, params))
    },
  )
  http.delete(
    path,
    {
      schema: {
        tags,
        operationId: 'removeArticleText',
        summary: 'Remove a text that is not public, with its versions',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await removeText(context, params.id, params.textId)
      return reply.status(204).send(null)
    },
  )
}

function registerReviewRoutes(http: Http): void {
  http.put(
    `${path}/review`,
    {
      schema: {
        tags,
        operationId: 'reviewArticleText',
        summary: 'Ask for a review of a text as it is, approve it, or return it with a note',
        params,
        headers: ifMatchHeaders,
        body: newReviewShape,
        response,
      },
    },
    async ({ context, params, body, headers }, reply) => {
      await reviewText(context, { ...whereOf(params), version: versionOf(headers) }, body)
      return withVersion(reply, await present(context, params))
    },
  )
  http.delete(
    `${path}/review`,
    {
      schema: {
        tags,
        operationId: 'withdrawArticleReview',
        summary: 'Take back that a review was asked for',
        params,
        response,
      },
    },
    async ({ context, params }, reply) => {
      await reviewText(context, whereOf(params), null)
      return withVersion(reply, await present(context, params))
    },
  )
}

function registerPublicationRoutes(http: Http): void {
  http.put(
    `${path}/publication`,
    {
      schema: {
        tags,
        operationId: 'publishArticleText',
        summary: 'Make a text public as it is, now or at a time',
        params,
        headers: ifMatchHeaders,
        body: publicationShape,
        response,
      },
    },
    async ({ context, params, body, headers }, reply) => {
      await publishText(context, { ...whereOf(params), version: versionOf(headers) }, body)
      return withVersion(reply, await present(context, params))
    },
  )
  http.delete(
    `${path}/publication`,
    {
      schema: {
        tags,
        operationId: 'unpublishArticleText',
        summary: 'Take a text from the public',
        params,
        response,
      },
    },
    async ({ context, params }, reply) => {
      await unpublishText(context, whereOf(params))
      return withVersion(reply, await present(context, params))
    },
  )
  http.delete(
    `${path}/schedule`,
    {
      schema: {
        tags,
        operationId: 'unscheduleArticleText',
        summary: 'Take back that a text becomes public',
        params,
        response,
      },
    },
    async ({ context, params }, reply) => {
      await unscheduleText(context, whereOf(params))
      return withVersion(reply, await present(context, params))
    },
  )
}
