import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError } from '../platform/errors.ts'
import type { Http } from '../platform/http/http.ts'
import { checkOrigin } from './check-origin.ts'
import { addressHeader, type SignIn } from './sign-in.ts'

/** What anybody may call; everything else of the library stays shut. */
const openPaths = [
  'POST /sign-in/email',
  'POST /sign-in/sso',
  'GET /sso/callback',
  'POST /sign-out',
  'GET /get-session',
  'POST /request-password-reset',
  'GET /reset-password/:token',
  'POST /reset-password',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
  'GET /error',
]

/** How a person changes the ways they sign in: not for someone their company vouches for in one brand only. */
const ownPaths = [
  'POST /change-password',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/generate-backup-codes',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/list-user-passkeys',
  'POST /passkey/delete-passkey',
  'POST /passkey/update-passkey',
]

const proofs =
  /^\/api\/auth\/(sign-in|two-factor\/verify|request-password-reset|reset-password|passkey\/verify)/

/**
 * `/api/auth/*`: the sign-in library behind our own origin check and limits. Guessing is limited per address
 * generously (everybody in a shop shares one) and per person tightly.
 */
export function mountSignIn(http: Http, signIn: SignIn, publicUrl: string): void {
  const byAddress = http.createRateLimit({ max: 300, timeWindow: '5 minutes' })
  const byPerson = (max: number, timeWindow: string, keyOf: (request: FastifyRequest) => string) =>
    http.createRateLimit({
      max,
      timeWindow,
      keyGenerator: (request) => `${keyOf(request)} ${emailOf(request.body)}`,
    })
  const fromOnePlace = byPerson(20, '5 minutes', (request) => request.ip)
  // Addresses can be many, or made up; a person's password must not be guessed from all of them together.
  const fromAnywhere = byPerson(200, '1 hour', () => 'anywhere')
  const guard = async (request: FastifyRequest) => {
    checkOrigin(request, publicUrl)
    if (!proofs.test(request.url)) return
    const counters = emailOf(request.body) ? [byAddress, fromOnePlace, fromAnywhere] : [byAddress]
    for (const count of counters) {
      const limit = await count(request)
      if (!limit.isAllowed && limit.isExceeded)
        throw new AppError('rate_limited', 'Too many attempts. Wait a few minutes and try again.', {
          key: 'tooManyAttempts',
        })
    }
  }
  const pass = async (request: FastifyRequest, reply: FastifyReply) =>
    answer(reply, await signIn.handler(requestOf(request, publicUrl)))
  const passOwn = async (request: FastifyRequest, reply: FastifyReply) => {
    await refuseLimited(signIn, request)
    return pass(request, reply)
  }
  for (const [paths, handler] of [[openPaths, pass] as const, [ownPaths, passOwn] as const]) {
    for (const path of paths) {
      const [method = '', url = ''] = path.split(' ')
      http.route({ method, url: `/api/auth${url}`, preHandler: guard, handler, schema: { hide: true } })
    }
  }
}

async function refuseLimited(signIn: SignIn, request: FastifyRequest): Promise<void> {
  const found = await signIn.api.getSession({ headers: headersOf(request) })
  if (found?.session.limitedToAccountId)
    throw new AppError(
      'forbidden',
      'You signed in through your company, which keeps your password and devices.',
      {
        key: 'companySession',
      },
    )
}

function requestOf(request: FastifyRequest, publicUrl: string): Request {
  const hasBody = request.method !== 'GET' && request.body !== undefined && request.body !== null
  return new Request(`${publicUrl}${request.url}`, {
    method: request.method,
    headers: headersOf(request),
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  })
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ [addressHeader]: request.ip, 'content-type': 'application/json' })
  for (const name of ['cookie', 'origin', 'user-agent', 'accept-language'] as const) {
    const value = request.headers[name]
    if (value) headers.set(name, value)
  }
  return headers
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.status(response.status).send(await response.text())
}

const withEmail = z.object({ email: z.string().max(320) })

function emailOf(body: unknown): string | undefined {
  return withEmail.safeParse(body).data?.email.trim().toLowerCase()
}
