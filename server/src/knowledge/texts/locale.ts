import { z } from 'zod'

/** A language of the help centre: any, not only those this program speaks. */
export const localeShape = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as it or pt-BR')
  .meta({ description: 'A language, as in BCP 47: `it`, `pt-BR`' })
