import { errors, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { identitySecretOf } from './settings.ts'

const longestSeconds = 24 * 3_600
const clockToleranceSeconds = 60

const claimsShape = z.object({
  sub: z.string().trim().min(1).max(200),
  email: z.email().max(320).optional(),
  name: z.string().trim().max(120).optional(),
  phone: z.string().trim().max(40).optional(),
  iat: z.number(),
  exp: z.number(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
})

/** Who a visitor is at the site that shows the chat, as the site has signed it. */
export type Identity = {
  subject: string
  email: string | undefined
  name: string | undefined
  phone: string | undefined
}

/**
 * Checks a signed identity (JWT, HS256): by the chat's own secret, for a day at most, for this chat where it names one.
 * Neither it nor what it says is logged.
 * @throws AppError unauthenticated, with a key for each reason
 */
export async function readIdentity(context: Context, channel: Channel, token: string): Promise<Identity> {
  const secret = identitySecretOf(context, channel)
  if (!secret) throw refused('chat_identity_unknown', 'This chat does not know any signed identities.')
  const claims = claimsShape.safeParse(await verify(context, secret, token)).data
  if (!claims) throw refused('chat_identity_invalid', 'This identity does not say what it must.')
  const { sub, email, name, phone, iat, exp, aud } = claims
  if (exp - iat > longestSeconds)
    throw refused('chat_identity_long', 'An identity may be valid for a day at most.')
  if (aud !== undefined && ![aud].flat().includes(channel.address))
    throw refused('chat_identity_invalid', 'This identity is for another chat.')
  return { subject: sub, email: email?.toLowerCase(), name, phone }
}

async function verify(context: Context, secret: string, token: string): Promise<unknown> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      requiredClaims: ['sub', 'iat', 'exp'],
      currentDate: context.now(),
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: longestSeconds,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw refused('chat_identity_expired', 'This identity is not valid any more.')
    if (error instanceof errors.JOSEError)
      throw refused('chat_identity_invalid', 'This identity was not signed for this chat.')
    throw error
  }
}

function refused(key: string, message: string): AppError {
  return new AppError('unauthenticated', message, { key })
}
