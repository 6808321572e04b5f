import { z } from 'zod'

const value = z.union([z.string().max(1_000), z.number(), z.boolean()])
export const attributesShape = z
  .record(z.string().trim().min(1).max(60), value)
  .refine((given) => Object.keys(given).length <= 50, 'may name at most 50 things')
export const pageShape = z.object({ url: z.string().max(2_000), title: z.string().max(300) })

/** A message of a visitor as it is kept before anything becomes of it. */
export const rawShape = z.object({
  visitorId: z.uuid(),
  clientId: z.uuid(),
  /** The first of the chat; it names the others' conversation. */
  firstClientId: z.uuid(),
  name: z.string(),
  text: z.string(),
  locale: z.string(),
  locationId: z.uuid().nullable(),
  page: pageShape.nullable(),
  uploads: z.array(
    z.object({ id: z.uuid(), blob: z.string(), filename: z.string(), contentType: z.string() }),
  ),
})

export type Raw = z.infer<typeof rawShape>

/** The id a visitor's message has in its conversation. */
export function externalIdOf(visitorId: string, clientId: string): string {
  return `${visitorId}.${clientId}`
}
