import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { negotiateLocale } from '../../platform/i18n/negotiate-locale.ts'
import { getLocation } from '../get-location.ts'
import { locationSettings } from '../settings.ts'
import { attributeGroups, attributes } from './attributes.ts'
import { categories } from './categories.ts'
import { checkRecord } from './check-record.ts'
import { tellFault } from './fault.ts'
import { faultShape } from './fault-shape.ts'

const tags = ['locations']

const catalogueShape = z
  .object({
    categories: z.array(
      z.object({
        key: z.string(),
        parent: z.string().nullable(),
        name: z.string(),
        google: z.string().nullable().meta({ description: 'Null, as below: it has no word that fits' }),
        osm: z.array(z.string()),
        schema: z.string(),
        apple: z.string().nullable(),
        foursquare: z.string().nullable(),
      }),
    ),
    attributes: z.array(
      z.object({
        key: z.string(),
        group: z.enum(attributeGroups),
        name: z.string(),
        osm: z.string(),
        google: z.string(),
      }),
    ),
  })
  .meta({ id: 'LocationCatalogue' })

/** What a location may be and have, and whether what is stated of one makes sense. */
export function registerRecordRoutes(http: Http): void {
  http.get(
    '/api/v1/location-catalogue',
    {
      schema: {
        tags,
        operationId: 'getLocationCatalogue',
        summary:
          'Categories and attributes, in the language of Accept-Language, with what directories call them',
        response: { 200: catalogueShape },
      },
    },
    async ({ context, headers }) => {
      const locale = negotiateLocale(headers['accept-language'])
      const named = <T extends { key: string }>(kind: string, one: T) => ({
        ...one,
        name: context.translate(locale, `catalogue.${kind}_${one.key}`),
      })
      return {
        categories: categories.map((one) => ({ ...named('category', one), osm: [...one.osm] })),
        attributes: attributes.map((one) => named('attribute', one)),
      }
    },
  )
  http.post(
    '/api/v1/location-checks',
    {
      schema: {
        tags,
        operationId: 'checkLocation',
        summary: 'Everything that is wrong with what is stated of a location; keeps nothing',
        body: z.object({
          locationId: z.uuid().optional().meta({ description: 'What is not stated is as it is there' }),
          record: z.record(z.string(), z.unknown()),
        }),
        response: { 200: z.object({ items: z.array(faultShape) }) },
      },
    },
    async ({ context, body: { locationId, record }, headers }) => {
      const locale = negotiateLocale(headers['accept-language'])
      const faults = await context.read(async (tx) => {
        const known = locationId ? await getLocation(tx, locationId) : {}
        const { locationCustomFields } = await locationSettings.read(tx)
        return checkRecord(record, known, locationCustomFields)
      })
      return { items: faults.map((fault) => tellFault(fault, locale, context.translate)) }
    },
  )
}
