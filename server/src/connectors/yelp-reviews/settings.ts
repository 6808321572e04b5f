import { z } from 'zod'
import type { SourceCall } from '../../reviews/index.ts'

const mostBusinesses = 5000

export const settingsShape = z.object({
  businessIds: z
    .array(z.string().regex(/^[\w-]{1,200}$/u))
    .min(1)
    .max(mostBusinesses)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'An id is there twice.' })
    .meta({ description: 'Yelp’s ids of the businesses' }),
  locale: z
    .string()
    .regex(/^[a-z]{2}_[A-Z]{2}$/)
    .default('en_US')
    .meta({ description: 'Reviews in this language are read' }),
})

export const secretsShape = z.object({
  apiKey: z.string().min(1).max(300),
  partnerToken: z.string().min(1).max(300).optional().meta({
    description:
      'The access token of Yelp’s Respond to Reviews API, for partners; without it people answer on Yelp',
  }),
})

export function settingsOf({ settings }: SourceCall) {
  return settingsShape.parse(settings)
}

export function secretsOf({ secrets }: SourceCall) {
  return secretsShape.parse(secrets)
}
