import { z } from 'zod'
import type { SourceCall } from '../../reviews/index.ts'

const id = z.string().regex(/^[0-9a-f]{24}$/)

export const settingsShape = z.object({
  businessUnitId: id.meta({ description: 'The business unit whose reviews are read' }),
  authorBusinessUserId: id
    .optional()
    .meta({ description: 'Who answers at Trustpilot, where it asks for that' }),
})

export const secretsShape = z.object({
  apiKey: z.string().min(1).max(200),
  apiSecret: z.string().min(1).max(200),
  webhookSecret: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'What Trustpilot signs its webhooks with' }),
})

export function settingsOf({ settings }: SourceCall) {
  return settingsShape.parse(settings)
}

export function secretsOf({ secrets }: SourceCall) {
  return secretsShape.parse(secrets)
}
