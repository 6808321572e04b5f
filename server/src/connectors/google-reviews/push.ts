import { createHash } from 'node:crypto'
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Push, PushRequest, SourceCall } from '../../reviews/index.ts'
import { keepKeys } from './keys.ts'
import { settingsOf } from './settings.ts'

const clockToleranceS = 60

/** https://cloud.google.com/pubsub/docs/push#receive_push */
export const envelopeShape = z.object({
  message: z.object({ data: z.string().default(''), messageId: z.string() }),
  subscription: z.string().default(''),
})
const claimsShape = z.object({ email: z.string(), email_verified: z.literal(true) })

/**
 * Pushes of Cloud Pub/Sub. It signs no body but sends a token of the subscription's service account along
 * (https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions): what is pushed is therefore only taken as a
 * hint of what to read.
 */
export function createPush(): Push {
  const keysFor = keepKeys()

  async function claimsOf(request: PushRequest, call: SourceCall): Promise<unknown> {
    const [, token = ''] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? []
    const verify = (keys: JWTVerifyGetKey) =>
      jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: ['https://accounts.google.com', 'accounts.google.com'],
        audience: settingsOf(call).audience || request.url,
        requiredClaims: ['exp'],
        currentDate: call.now(),
        clockTolerance: clockToleranceS,
      })
    try {
      const { payload } = await verify(await keysFor(call, false))
      return payload
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      const { payload } = await verify(await keysFor(call, true))
      return payload
    }
  }

  return {
    async isGenuine(request, call) {
      const { subscription, serviceAccountEmail } = settingsOf(call)
      const envelope = readEnvelope(request.body)
      if (!envelope || !serviceAccountEmail) return false
      if (subscription && envelope.subscription !== subscription) return false
      try {
        const claims = claimsShape.safeParse(await claimsOf(request, call)).data
        return claims?.email === serviceAccountEmail
      } catch (error) {
        if (error instanceof errors.JOSEError) return false
        throw error
      }
    },
    idOf: ({ body }) =>
      readEnvelope(body)?.message.messageId ?? createHash('sha256').update(body).digest('hex'),
  }
}

function readEnvelope(body: Buffer) {
  try {
    return envelopeShape.safeParse(JSON.parse(body.toString('utf8'))).data
  } catch {
    return undefined
  }
}
