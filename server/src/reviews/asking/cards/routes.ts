import { Readable } from 'node:stream'
import { z } from 'zod'
import { requirePermission } from '../../../accounts/index.ts'
import type { Http } from '../../../platform/http/http.ts'
import { locales } from '../../../platform/i18n/locales.ts'
import { makeCards } from './make-cards.ts'
import { cardFormats } from './pages.ts'

const ids = z
  .string()
  .max(8_000)
  .transform((text) => text.split(','))
  .pipe(z.array(z.uuid()).min(1).max(200))

/** `/api/v1/review-cards`: cards with a QR code, to print. */
export function registerCardRoutes(http: Http): void {
  http.get(
    '/api/v1/review-cards',
    {
      schema: {
        ...{ tags: ['reviews'], operationId: 'makeReviewCards' },
        summary: 'Cards with a QR code of the page on which a location may be reviewed, as a PDF to print',
        querystring: z.object({
          format: z.enum(cardFormats).meta({
            description: 'a6: one card a page; a4: four to cut; tent: a sheet to fold that stands on a table',
          }),
          language: z.enum(locales),
          sentence: z.string().trim().max(120).optional().meta({ description: 'Instead of ours' }),
          locationIds: ids.optional().meta({ description: 'Ids parted by commas; none: all you see' }),
          regionId: z.uuid().optional(),
        }),
        produces: ['application/pdf'],
      },
    },
    async ({ context, query }, reply) => {
      requirePermission(context.actor, 'locations.read')
      return reply
        .type('application/pdf')
        .header('content-disposition', 'attachment; filename="review-cards.pdf"')
        .send(Readable.from(await makeCards(context, query)))
    },
  )
}
