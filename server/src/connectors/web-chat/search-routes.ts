import { z } from 'zod'
import { findOwnBrand, type Visit } from '../../accounts/index.ts'
import { type HelpIndexes, suggest, takeSearch } from '../../knowledge/index.ts'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { takeTurns } from '../../platform/http/take-turns.ts'
import { deviceOf, perMinute, prefix, widgetOf } from './caller.ts'
import { localeFor, visitOf } from './setup.ts'
import type { Widget } from './widget.ts'

const params = z.object({ key: z.string().max(60) })
const askedShape = z.object({
  locale: z.string().max(20).optional(),
  at: z.string().max(120).optional(),
  q: z.string().max(200).default(''),
})

/** Articles that may help, for whoever writes in a chat, and the log of what people look for. */
export function registerSearchRoutes(http: Http, world: World, indexes: HelpIndexes): void {
  const preParsing = takeTurns()
  http.get(
    `${prefix}/suggest`,
    { schema: { hide: true, params, querystring: askedShape }, config: perMinute(600), preParsing },
    async (request, reply) => {
      const visit = await visitFor(await widgetOf(world, request, request.params.key), request.query)
      return reply
        .header('cache-control', 'no-store')
        .send(await suggest(visit, indexes, { onlyAnswers: true }))
    },
  )
  http.post(
    `${prefix}/searched`,
    {
      schema: {
        hide: true,
        params,
        body: askedShape.extend({ articleId: z.uuid().optional() }),
        response: { 204: z.null() },
      },
      ...{ config: perMinute(120), preParsing },
    },
    async (request, reply) => {
      const visit = await visitFor(await widgetOf(world, request, request.params.key), request.body)
      const { q, articleId: id } = request.body
      const form = id ? { q, kind: 'article', id } : { q }
      await takeSearch({ ...visit, ...deviceOf(request), form }, indexes)
      return reply.status(204).send(null)
    },
  )
}

async function visitFor(
  { context, settings }: Pick<Widget, 'context' | 'settings'>,
  { q, at, locale }: z.output<typeof askedShape>,
): Promise<Visit> {
  const brand = await context.read((tx) => findOwnBrand(context, tx))
  const visit = visitOf(context, brand, localeFor(brand, settings, locale))
  return { ...visit, query: { q, ...(at ? { at } : {}) } }
}
