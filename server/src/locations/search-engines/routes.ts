import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { pingsShape, readPings, setPings } from './pings.ts'

const tags = ['locations']
const response = { 200: pingsShape }

/** `/api/v1/search-engine-pings`: whether search engines are told which pages of locations changed. */
export function registerPingRoutes(http: Http): void {
  http.get(
    '/api/v1/search-engine-pings',
    {
      schema: {
        ...{ tags, operationId: 'getSearchEnginePings', response },
        summary: 'Whether search engines are told of changed pages, and how that last went',
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'account.manage')
      return context.read((tx) => readPings(context, tx))
    },
  )
  http.put(
    '/api/v1/search-engine-pings',
    {
      schema: {
        ...{ tags, operationId: 'setSearchEnginePings', response },
        summary: 'Tell search engines of changed pages from now on, or not any more',
        body: z.object({ isOn: z.boolean() }),
      },
    },
    async ({ context, body }) => {
      await setPings(context, body.isOn)
      return context.read((tx) => readPings(context, tx))
    },
  )
}
