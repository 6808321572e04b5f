import { z } from 'zod'
import type { SourceCall } from '../../reviews/index.ts'

export const settingsShape = z.object({
  replyUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional()
    .meta({ description: 'Where answers are posted to; without it people answer elsewhere' }),
})

export const secretsShape = z.object({
  signingSecret: z.string().min(24).max(200).meta({ description: 'What both sides sign with' }),
})

export function replyUrlOf({ settings }: SourceCall) {
  return settingsShape.parse(settings).replyUrl
}

export function secretOf({ secrets }: SourceCall) {
  return secretsShape.parse(secrets).signingSecret
}
