import { z } from 'zod'
import type { SourceCall } from '../../reviews/index.ts'

/**
 * The version of the Graph API that is spoken. Facebook documents that recommendations cannot be read from 22.0 on
 * (https://developers.facebook.com/docs/graph-api/reference/recommendation/): after 21.0 there are only pushes.
 */
export const settingsShape = z.object({
  graphVersion: z
    .string()
    .trim()
    .regex(/^v\d{1,3}\.\d$/, 'must be such as v21.0')
    .default('v21.0'),
})

/** `appSecret` is that of the app of the directory; `verifyToken` what was entered at its webhook. */
export const secretsShape = z.object({
  appSecret: z.string().trim().min(8).max(200),
  verifyToken: z.string().trim().min(8).max(200),
})

export function settingsOf({ settings }: SourceCall): z.infer<typeof settingsShape> {
  return settingsShape.parse(settings)
}

export function secretsOf({ secrets }: SourceCall): z.infer<typeof secretsShape> {
  return secretsShape.parse(secrets)
}
