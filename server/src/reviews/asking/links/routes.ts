import { z } from 'zod'
import { publicAddress, requirePermission } from '../../../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../../platform/http/cursor.ts'
import type { Http } from '../../../platform/http/http.ts'
import type { ReviewSources } from '../../source.ts'
import {
  askedPlatformShape,
  askingPlaceShape,
  judgedLinksShape,
  linkTableShape,
  newLinkShape,
} from '../shapes.ts'
import { listAskingPlaces } from './list-links.ts'
import { askedPlatforms } from './platforms.ts'
import { setLink } from './set-link.ts'
import { takeLinks } from './take-links.ts'

const tags = ['reviews']
const cursorShape = z.tuple([z.string(), z.uuid()])

/** Where each location is reviewed. */
export function registerLinkRoutes(http: Http, sources: ReviewSources): void {
  const platforms = askedPlatforms(sources)
  http.get(
    '/api/v1/review-asking-platforms',
    {
      schema: {
        ...{ tags, operationId: 'listReviewAskingPlatforms' },
        summary:
          'The platforms on which people may be asked to write; those that forbid it (Yelp) are not among them',
        response: { 200: pageOf(askedPlatformShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'locations.read')
      return { items: [...platforms], nextCursor: null }
    },
  )
  http.get(
    '/api/v1/review-asking-places',
    {
      schema: {
        ...{ tags, operationId: 'listReviewAskingPlaces', querystring: z.object(pageQuery) },
        summary: 'The locations by name, with the page on which each may be reviewed and where it leads',
        response: { 200: pageOf(askingPlaceShape) },
      },
    },
    async ({ context, query: { cursor, limit } }) => {
      requirePermission(context.actor, 'locations.read')
      const after = decodeCursor(cursor, cursorShape)
      const found = await context.read(async (tx) =>
        listAskingPlaces(context, tx, {
          ...{ base: await publicAddress(tx, context.config), limit, after },
          platforms: platforms.map(({ kind }) => kind),
        }),
      )
      const items = found.slice(0, limit)
      const last = items.at(-1)
      return {
        items,
        nextCursor: found.length > limit && last ? encodeCursor([last.name, last.id]) : null,
      }
    },
  )
  http.put(
    '/api/v1/review-asking-places/:id/links/:platform',
    {
      schema: {
        ...{ tags, operationId: 'setReviewLink', body: newLinkShape },
        summary: 'Say where a location is reviewed on a platform; not possible for one that forbids asking',
        params: z.object({ id: z.uuid(), platform: z.string().min(1).max(60) }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id, platform }, body: { url } }, reply) => {
      await setLink(context, sources, { locationId: id, platform, url })
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/review-link-imports',
    {
      schema: {
        ...{ tags, operationId: 'importReviewLinks', body: linkTableShape },
        summary: 'Take where locations are reviewed from a table: location, platform, url',
        response: { 200: judgedLinksShape },
      },
    },
    async ({ context, body: { table } }) => {
      const judged = await takeLinks(context, sources, table)
      const lines = judged.map(({ fault, ...line }) => ({ ...line, fault: fault ?? null }))
      return { ready: lines.filter(({ fault }) => fault === null).length, lines }
    },
  )
}
