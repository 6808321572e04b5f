import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Context, createContext, type World } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { contextOfKey } from './api-keys.ts'
import { checkOrigin } from './check-origin.ts'
import { actorOf, type Membership, membershipsOf } from './memberships.ts'
import type { SignIn } from './sign-in.ts'

/** A person with a session, whether or not a brand lets them in. */
export type SignedIn = {
  personId: string
  name: string
  email: string
  sessionId: string
  /** The only brand a company sign-in of that brand opens. */
  limitedToAccountId: string | null
  memberships: Membership[]
  active: Membership | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The person behind the session cookie, on routes of the API. */
    signedIn: SignedIn | undefined
  }
}

type Known = { context: Context | undefined; signedIn: SignedIn | undefined }

const keptForMs = 10_000
const keptAtMost = 20_000

/**
 * Finds out who calls each route of the API: an API key as bearer token, or a session cookie. What was found is
 * kept for seconds, and forgotten in this process as soon as anything about people or keys changes here.
 */
export function registerAuthentication(http: Http, world: World, signIn: SignIn): void {
  const kept = new Map<string, { known: Known; until: number }>()
  let changes = 0
  const cookieName = `${world.config.publicUrl.startsWith('https:') ? '__Secure-' : ''}vicino.session_token`
  http.decorateRequest('signedIn', undefined)

  async function identify(request: FastifyRequest, reply: FastifyReply): Promise<Known | undefined> {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const cookie = bearer ? undefined : request.cookies[cookieName]
    const proof = bearer ?? cookie
    if (!proof) return undefined
    if (cookie) checkOrigin(request, world.config.publicUrl)
    // A stream lives for hours, so it begins with what is true now.
    const found = request.url.startsWith('/api/v1/stream') ? undefined : kept.get(proof)
    if (found && found.until > Date.now()) return found.known
    const asOf = changes
    const known = bearer
      ? { context: await contextOfKey(world, bearer), signedIn: undefined }
      : await knownBySession(world, signIn, request, reply)
    if (kept.size >= keptAtMost) kept.clear()
    // What was read before a change must not outlive it.
    if (asOf === changes) kept.set(proof, { known, until: Date.now() + keptForMs })
    return known
  }

  http.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/v1/')) return
    const known = await identify(request, reply)
    request.knownContext = known?.context
    request.signedIn = known?.signedIn
  })
  http.addHook('onSend', async (request) => {
    if (request.method !== 'GET' && changesAccess.test(request.url)) {
      changes += 1
      kept.clear()
    }
  })
}

const changesAccess =
  /^\/api\/(auth|v1\/(session|members|invitations|api-keys|sso-providers|account|setup))\b/

async function knownBySession(
  world: World,
  signIn: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Known> {
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  const { response, headers: answered } = await signIn.api.getSession({ headers, returnHeaders: true })
  for (const cookie of answered.getSetCookie()) reply.header('set-cookie', cookie)
  if (!response) return { context: undefined, signedIn: undefined }
  const { session, user } = response
  const limitedToAccountId = session.limitedToAccountId ?? null
  const memberships = (await membershipsOf(world, user.id)).filter(
    (one) => limitedToAccountId === null || one.accountId === limitedToAccountId,
  )
  const active = memberships.find((one) => one.accountId === session.activeAccountId) ?? memberships[0]
  return {
    context: active && createContext(world, active.accountId, actorOf(active)),
    signedIn: {
      personId: user.id,
      name: user.name,
      email: user.email,
      sessionId: session.id,
      limitedToAccountId,
      memberships,
      active,
    },
  }
}
