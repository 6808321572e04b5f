import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { withVersion } from '../../platform/http/version.ts'
import { getArticle } from '../articles/articles.ts'
import { articleShape } from '../articles/shapes.ts'
import { dismissGap, startArticle } from './close-gap.ts'
import { listTerms, readSummary } from './count-searches.ts'
import { getGap, listGaps } from './gaps.ts'
import {
  searchGapQuery,
  searchGapShape,
  searchQuery,
  searchSummaryShape,
  searchTermQuery,
  searchTermShape,
} from './shapes.ts'

const tags = ['searches']
const params = z.object({ id: z.uuid() })

/** `/api/v1/search-summary`, `/api/v1/search-terms`, `/api/v1/search-gaps` */
export function registerSearchLogRoutes(http: Http): void {
  http.get(
    '/api/v1/search-summary',
    {
      schema: {
        tags,
        operationId: 'getSearchSummary',
        summary: 'How well the searches of the help centre ended',
        querystring: z.object(searchQuery),
        response: { 200: searchSummaryShape },
      },
    },
    ({ context, query }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read((tx) => readSummary(tx, query))
    },
  )
  http.get(
    '/api/v1/search-terms',
    {
      schema: {
        tags,
        operationId: 'listSearchTerms',
        summary: 'What people look for; only what at least three visitors did',
        querystring: z.object({ ...searchTermQuery, ...pageQuery }),
        response: { 200: pageOf(searchTermShape) },
      },
    },
    ({ context, query: { limit, cursor, ...asked } }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read((tx) => listTerms(tx, asked, { limit, cursor }))
    },
  )
  registerGapRoutes(http)
}

function registerGapRoutes(http: Http): void {
  http.get(
    '/api/v1/search-gaps',
    {
      schema: {
        tags,
        operationId: 'listSearchGaps',
        summary: 'What people look for in vain again and again: what to write about',
        querystring: z.object(searchGapQuery),
        response: { 200: pageOf(searchGapShape) },
      },
    },
    ({ context, query }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read(async (tx) => ({ items: await listGaps(tx, query), nextCursor: null }))
    },
  )
  http.patch(
    '/api/v1/search-gaps/:id',
    {
      schema: {
        tags,
        operationId: 'updateSearchGap',
        summary: 'Set a gap aside, or take it back',
        params,
        body: z.object({ isDismissed: z.boolean() }),
        response: { 200: searchGapShape },
      },
    },
    async ({ context, params: { id }, body }) => {
      await dismissGap(context, id, body.isDismissed)
      return context.read((tx) => getGap(tx, id))
    },
  )
  http.post(
    '/api/v1/search-gaps/:id/article',
    {
      schema: {
        tags,
        operationId: 'startSearchGapArticle',
        summary: 'Begin the article about a gap, as a draft; the one there is, when it was begun',
        params,
        response: { 201: articleShape },
      },
    },
    async ({ context, params: { id } }, reply) => {
      const articleId = await startArticle(context, id)
      const article = await context.read((tx) => getArticle(tx, articleId))
      return reply.status(201).send(withVersion(reply, article))
    },
  )
}
