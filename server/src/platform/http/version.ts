import type { FastifyReply } from 'fastify'
import { z } from 'zod'

/** `If-Match` of a change: the version it was made against. Without it the change is made whatever the version. */
export const ifMatchHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^"?\d{1,9}"?$/, 'must be the ETag of what you read')
    .optional(),
})

/** The version a change was made against. */
export function versionOf(headers: z.output<typeof ifMatchHeaders>): number | undefined {
  const tag = headers['if-match']
  return tag === undefined ? undefined : Number(tag.replaceAll('"', ''))
}

/** Gives what is sent its `ETag`. */
export function withVersion<T extends { version: number }>(reply: FastifyReply, value: T): T {
  reply.header('etag', `"${value.version}"`)
  return value
}
