import { z } from 'zod'
import { readPrivateKey } from '../../platform/remote/jwt.ts'
import type { SourceCall } from '../../reviews/index.ts'

export const settingsShape = z.object({
  appId: z
    .string()
    .regex(/^\d{1,20}$/)
    .meta({ description: 'The app’s Apple ID, digits only' }),
})

export const secretsShape = z.object({
  issuerId: z.string().min(1).max(100),
  keyId: z.string().min(1).max(100),
  privateKey: z
    .string()
    .max(4000)
    .refine((pem) => readPrivateKey(pem, 'ec') !== undefined, { error: 'It is not the .p8 file of a key.' })
    .meta({ description: 'What the .p8 file has in it' }),
})

export function appIdOf({ settings }: SourceCall): string {
  return settingsShape.parse(settings).appId
}

export function secretsOf({ secrets }: SourceCall) {
  return secretsShape.parse(secrets)
}
