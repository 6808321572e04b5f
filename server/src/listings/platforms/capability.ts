import { z } from 'zod'
import { accuracyFields } from '../accuracy/verdict.ts'

/** Every platform there is a record of; `other` is whatever nobody here knows. */
export const platformKinds = [
  'google_business',
  'apple_business',
  'bing',
  'facebook',
  'foursquare',
  'openstreetmap',
  'web_site',
  'yelp',
  'tripadvisor',
  'trustpilot',
  'app_store',
  'google_play',
  'other',
] as const
export type PlatformKind = (typeof platformKinds)[number]

/** How a value of ours gets there: sent by this program, with a file of ours, by a person there, or not at all. */
export const waysToFix = ['push', 'file', 'by_hand', 'none'] as const

/** What is written for a platform: its own sheet, or what people may change there. */
const exportKinds = ['google-sheet', 'bing-sheet', 'osm-proposals'] as const

const limitShape = z.object({
  of: z.enum(['calls', 'edits', 'locations']),
  most: z.int(),
  per: z.enum(['minute', 'day', 'file']),
  each: z.enum(['project', 'profile']).nullable().meta({ description: 'What the limit counts for' }),
})

const reviewsShape = z.object({
  list: z.enum(['all', 'some', 'none']),
  showsTextless: z.boolean().nullable().meta({ description: 'Null: not known' }),
  reply: z.enum(['yes', 'partners', 'none']),
  replyMost: z.int().nullable(),
  replyUnit: z.enum(['bytes', 'characters']).nullable(),
  storing: z.enum(['yes', 'a_day', 'id_only', 'none']),
})

/** What a platform lets anybody do, and what of it is done here. */
export const capabilityShape = z
  .object({
    kind: z.enum(platformKinds),
    name: z.string(),
    showsLocations: z.boolean().meta({ description: 'False: it has reviews only, and is no directory' }),
    auth: z.enum(['oauth', 'api_key', 'none']).meta({ description: 'How a program proves who it is there' }),
    asks: z.array(z.enum(['client_id', 'client_secret', 'account', 'site'])).meta({
      description: 'What is entered here to connect it',
    }),
    offers: z.object({
      read: z.enum(['api', 'file', 'none']),
      write: z.enum(['api', 'file', 'proposal', 'none']),
    }),
    read: z.enum(['live', 'file']).meta({ description: 'How what it shows comes in here' }),
    fields: z.record(z.enum(accuracyFields), z.enum(waysToFix)),
    moves: z.enum(['new_place']).nullable().meta({
      description: 'new_place: one that moves is closed there and made anew, as a person says (`means`)',
    }),
    exportFormat: z.enum(exportKinds).nullable().meta({
      description: 'What getDirectoryFile gives for it: a file to upload there, or proposals for people',
    }),
    limits: z.array(limitShape),
    manualUrl: z.url().nullable().meta({ description: 'Where a person puts it right there' }),
    recordUrl: z.string().nullable().meta({ description: 'The same of one record; {id} is its id there' }),
    reviews: reviewsShape,
  })
  .meta({ id: 'DirectoryPlatform' })
export type Capability = z.infer<typeof capabilityShape>
