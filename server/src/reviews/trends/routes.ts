import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { listThemes } from './list-themes.ts'
import { showMap } from './map/show-map.ts'
import { decideProblem } from './problems/decide-problem.ts'
import { listProblems } from './problems/list-problems.ts'
import { showResponse } from './response/show-response.ts'
import {
  mapQuery,
  mapShape,
  problemDecisionShape,
  problemQuery,
  problemShape,
  responseQuery,
  responseShape,
  trendQuery,
  trendsShape,
} from './shapes.ts'
import { showTrends } from './show-trends.ts'

const tags = ['reviews']
const params = z.object({ id: z.uuid() })

/** `/api/v1/review-trends`, `/review-map`, `/review-response`, `/review-themes` and `/review-problems` */
export function registerReviewTrends(http: Http): void {
  http.get(
    '/api/v1/review-trends',
    {
      schema: {
        ...{ tags, operationId: 'getReviewTrends', querystring: trendQuery, response: { 200: trendsShape } },
        summary: 'Ratings and sentiment over time, by source and by theme',
        description: 'Of the locations one sees. What has no data says so, and is never zero.',
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => showTrends(tx, query))
    },
  )
  http.get(
    '/api/v1/review-map',
    {
      schema: {
        ...{ tags, operationId: 'getReviewMap', querystring: mapQuery, response: { 200: mapShape } },
        summary: 'Ratings and sentiment by location and region, on a map, the worst first',
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => showMap(tx, query))
    },
  )
  http.get(
    '/api/v1/review-response',
    {
      schema: {
        ...{ tags, operationId: 'getReviewResponse', querystring: responseQuery },
        summary: 'How many reviews are answered and how soon, each location against its region',
        description: 'Reviews to which an answer was owed in these days. Stars without words are owed none.',
        response: { 200: responseShape },
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => showResponse(tx, query))
    },
  )
  http.get(
    '/api/v1/review-themes',
    {
      schema: {
        ...{ tags, operationId: 'listReviewThemes' },
        summary: 'What reviews are about, most often first',
        description: 'Keys of themes, and the names of the brand’s own. At most 200.',
        response: { 200: z.object({ items: z.array(z.string()) }) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read(listThemes) }
    },
  )
  registerProblemRoutes(http)
}

function registerProblemRoutes(http: Http): void {
  http.get(
    '/api/v1/review-problems',
    {
      schema: {
        ...{ tags, operationId: 'listReviewProblems', querystring: problemQuery },
        summary: 'What more people complain of than usual, the surest first',
        description:
          'Each theme at each location, and in each region, is looked at every hour: the last seven days against its own eight weeks before. Those of a region are told to who sees all locations.',
        response: { 200: z.object({ items: z.array(problemShape) }) },
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read((tx) => listProblems(tx, query)) }
    },
  )
  http.put(
    '/api/v1/review-problems/:id/decision',
    {
      schema: {
        ...{ tags, operationId: 'decideReviewProblem', params, headers: ifMatchHeaders },
        summary: 'Say how far a problem is, and why',
        body: problemDecisionShape,
        response: { 200: problemShape },
      },
    },
    async ({ context, params: { id }, body, headers }, response) => {
      await decideProblem(context, { id, ...body, version: versionOf(headers) })
      const [problem] = await context.read((tx) => listProblems(tx, { suspects: 'with', id }))
      if (!problem) throw new AppError('not_found', 'There is no such problem.', { key: 'problem_gone' })
      return withVersion(response, problem)
    },
  )
}
