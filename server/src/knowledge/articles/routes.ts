import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getArticle, listArticles } from './articles.ts'
import { changeArticle, orderArticles } from './change-article.ts'
import { createArticle } from './create-article.ts'
import { noteUse } from './note-use.ts'
import {
  articleChangesShape,
  articleQuery,
  articleRowShape,
  articleShape,
  newArticleShape,
  voteRowShape,
} from './shapes.ts'
import { listVotes } from './votes.ts'

const tags = ['articles']
const params = z.object({ id: z.uuid() })
const present = (context: Context, id: string) => context.read((tx) => getArticle(tx, id))
/** What a text pasted with its pictures may weigh; how long it may be is checked when those are taken out. */
export const articleBodyBytes = 12 * 1024 * 1024

/** `/api/v1/articles`, `/api/v1/article-order` */
export function registerArticleRoutes(http: Http): void {
  http.get(
    '/api/v1/articles',
    {
      schema: {
        tags,
        operationId: 'listArticles',
        summary: 'Articles: those of a topic in their order, others by their last change',
        querystring: z.object({ ...articleQuery, ...pageQuery }),
        response: { 200: pageOf(articleRowShape) },
      },
    },
    ({ context, query: { limit, cursor, ...asked } }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read((tx) => listArticles(tx, asked, { limit, cursor }))
    },
  )
  http.post(
    '/api/v1/articles',
    {
      bodyLimit: articleBodyBytes,
      schema: {
        tags,
        operationId: 'createArticle',
        summary: 'Add an article with its first text, as a draft',
        body: newArticleShape,
        response: { 201: articleShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await createArticle(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  http.get(
    '/api/v1/articles/:id',
    {
      schema: {
        tags,
        operationId: 'getArticle',
        summary: 'One article with its texts, without what they say',
        params,
        response: { 200: articleShape },
      },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      return withVersion(reply, await present(context, id))
    },
  )
  registerChangeRoutes(http)
  registerUseRoutes(http)
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    '/api/v1/articles/:id',
    {
      schema: {
        tags,
        operationId: 'updateArticle',
        summary:
          'Change where an article belongs, whose it is and when it is reviewed; put it away or take it back',
        params,
        headers: ifMatchHeaders,
        body: articleChangesShape,
        response: { 200: articleShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await changeArticle(context, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/articles/:id',
    {
      schema: {
        tags,
        operationId: 'archiveArticle',
        summary: 'Put an article away: nobody reads it any more',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await changeArticle(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
  http.put(
    '/api/v1/article-order',
    {
      schema: {
        tags,
        operationId: 'orderArticles',
        summary: 'Put the articles of a topic in an order; those not named come after',
        body: z.object({ topicId: z.uuid().nullable(), ids: z.array(z.uuid()).max(1000) }),
        response: { 204: z.null() },
      },
    },
    async ({ context, body }, reply) => {
      await orderArticles(context, body)
      return reply.status(204).send(null)
    },
  )
}

function registerUseRoutes(http: Http): void {
  http.post(
    '/api/v1/articles/:id/uses',
    {
      schema: {
        tags,
        operationId: 'noteArticleUse',
        summary: 'Say that an answer was written with an article; once for each',
        params,
        body: z.object({ messageId: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await noteUse(context, id, body.messageId)
      return reply.status(204).send(null)
    },
  )
  http.get(
    '/api/v1/articles/:id/votes',
    {
      schema: {
        tags,
        operationId: 'listArticleVotes',
        summary: 'What readers said of an article, newest first',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(voteRowShape) },
      },
    },
    ({ context, params: { id }, query }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read((tx) => listVotes(tx, id, query))
    },
  )
}
