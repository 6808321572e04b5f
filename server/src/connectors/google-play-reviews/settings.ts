import { z } from 'zod'
import { jsonOf } from '../../platform/remote/json-of.ts'
import { readPrivateKey } from '../../platform/remote/jwt.ts'
import type { SourceCall } from '../../reviews/index.ts'

export const settingsShape = z.object({
  packageName: z
    .string()
    .regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/)
    .max(200)
    .meta({ description: 'The app’s package, such as com.example.app' }),
})

const accountShape = z.object({
  client_email: z.string().min(1),
  private_key: z.string().refine((pem) => readPrivateKey(pem, 'rsa') !== undefined),
  private_key_id: z.string().optional(),
})

export const secretsShape = z.object({
  serviceAccount: z
    .string()
    .max(8000)
    .refine((text) => accountShape.safeParse(jsonOf(Buffer.from(text))).success, {
      error: 'It is not the JSON key file of a service account.',
    })
    .meta({ description: 'What the JSON key file of the service account has in it' }),
})

export function packageOf({ settings }: SourceCall): string {
  return settingsShape.parse(settings).packageName
}

/** The account as its key file tells of it, with its key. */
export function accountOf({ secrets }: SourceCall) {
  const { serviceAccount } = secretsShape.parse(secrets)
  const { client_email: email, ...file } = accountShape.parse(jsonOf(Buffer.from(serviceAccount)))
  return { email, keyId: file.private_key_id, key: readPrivateKey(file.private_key, 'rsa') }
}
