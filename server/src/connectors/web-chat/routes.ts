import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { HelpIndexes } from '../../knowledge/index.ts'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { openToSites, prefix } from './caller.ts'
import { registerPreviewPage } from './preview-page.tsx'
import { registerPublicRoutes } from './public-routes.ts'
import { registerSearchRoutes } from './search-routes.ts'
import { registerStreamRoute } from './stream-route.ts'
import type { ChatStreams } from './streams.ts'
import { registerActRoutes, registerVisitorRoutes } from './visitor-routes.ts'

const day = 86_400

/** `/api/public/v1/chat/:key`: the chat on other sites' pages, for visitors nobody has signed in. */
export function registerWebChat(
  http: Http,
  world: World,
  { streams, helpIndexes }: { streams: ChatStreams; helpIndexes: HelpIndexes },
): void {
  registerPreviewPage(http)
  // By themselves, as nothing else of the server may be asked by pages of other sites.
  void http.register(async (plain) => {
    const own: Http = plain.withTypeProvider<ZodTypeProvider>()
    own.addHook('onRequest', async (_request, reply) => openToSites(reply))
    own.options(`${prefix}/*`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .header('access-control-allow-methods', 'GET, POST')
        .header(
          'access-control-allow-headers',
          'authorization, content-type, accept-language, last-event-id, idempotency-key',
        )
        .header('access-control-max-age', day)
        .status(204)
        .send(),
    )
    registerPublicRoutes(own, world)
    registerSearchRoutes(own, world, helpIndexes)
    registerVisitorRoutes(own, world)
    registerActRoutes(own, world)
    registerStreamRoute(own, world, streams)
  })
}
