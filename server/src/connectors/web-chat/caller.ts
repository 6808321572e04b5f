import type { FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../../platform/context.ts'
import { admit, findByToken, hashOf, type Visitor } from './keys.ts'
import { findWidget, type Widget } from './widget.ts'

export const prefix = '/api/public/v1/chat/:key'

/** The chat a request is for. @throws AppError not_found, forbidden */
export function widgetOf(world: World, request: FastifyRequest, key: string): Promise<Widget> {
  return findWidget(world, { key, origin: request.headers.origin }, async () => undefined)
}

export type Caller = Widget & { visitor: Visitor }

/** The visitor who asks, by their token. @throws AppError unauthenticated, not_found, forbidden */
export async function callerOf(world: World, request: FastifyRequest, key: string): Promise<Caller> {
  const token = tokenIn(request)
  const asked = { key, origin: request.headers.origin }
  const { found, ...widget } = await findWidget(world, asked, (tx, channelId) =>
    findByToken(tx, channelId, token),
  )
  return { ...widget, visitor: await admit(widget.context, token, found) }
}

/** The same where there may be none yet. */
export async function callerOrStranger(
  world: World,
  request: FastifyRequest,
  key: string,
): Promise<Widget & { visitor: Visitor | undefined }> {
  if (tokenIn(request)) return callerOf(world, request, key)
  return { ...(await widgetOf(world, request, key)), visitor: undefined }
}

function tokenIn({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (vt_[\w-]{20,100})$/i.exec(headers.authorization ?? '')?.[1]
}

/** What tells visitors of a day apart where nothing is kept of who they are. */
export function deviceOf({ ip, headers }: FastifyRequest): { address: string; agent: string } {
  return { address: ip, agent: headers['user-agent'] ?? '' }
}

/** So many in a minute from one address, whatever token comes with it: one that was made up counts as well. */
export function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: '1 minute' } }
}

/** So many in a minute of one visitor, where nothing is done without their token; a whole office may share an address. */
export function perMinuteOfOne(max: number) {
  const keyGenerator = (request: FastifyRequest) => {
    const token = tokenIn(request)
    return token ? hashOf(token) : request.ip
  }
  return { rateLimit: { max, timeWindow: '1 minute', keyGenerator } }
}

/** Lets pages of other sites ask; they bring no cookies, so there is nothing of ours to steal by it. */
export function openToSites(reply: FastifyReply): void {
  reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'retry-after')
    .header('cross-origin-resource-policy', 'cross-origin')
}
