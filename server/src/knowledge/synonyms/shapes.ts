import { z } from 'zod'
import { localeShape } from '../texts/locale.ts'

const phrases = z
  .array(z.string().trim().min(2).max(60).regex(/\p{L}/u, 'must contain a letter'))
  .min(2)
  .max(20)
  .meta({ description: 'Words, or up to four words together, that mean the same to customers' })

export const synonymsShape = z
  .object({ id: z.uuid(), locale: localeShape, phrases, version: z.number().int(), changedAt: z.date() })
  .meta({ id: 'SearchSynonyms' })
export const newSynonymsShape = z.object({ locale: localeShape, phrases })
export const synonymsChangesShape = z.object({ phrases })

export type Synonyms = z.infer<typeof synonymsShape>
export type NewSynonyms = z.infer<typeof newSynonymsShape>
