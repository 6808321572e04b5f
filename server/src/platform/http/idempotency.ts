import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Http } from './http.ts'

const maxKeyLength = 200

/**
 * `Idempotency-Key` on every POST of the API: the first answer is kept for a day and given again, so that a client
 * may repeat a request whose answer it never saw. The same key with another body is refused.
 * @param contextOf the authenticated context, or undefined for a public route
 */
export function registerIdempotency(
  http: Http,
  contextOf: (request: FastifyRequest) => Context | undefined,
): void {
  http.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    const context = key ? contextOf(request) : undefined
    if (!key || !context) return
    const known = await claim(context, key, hashOf(request))
    if (known) return answerAgain(reply, known)
  })
  http.addHook('onSend', async (request, reply, payload) => {
    const key = keyOf(request)
    const context = key ? contextOf(request) : undefined
    if (!key || !context || reply.hasHeader('idempotency-replayed')) return payload
    if (reply.statusCode >= 500 || typeof payload !== 'string') await forget(context, key)
    else await keep(context, key, reply.statusCode, payload)
    return payload
  })
}

type Kept = { requestHash: string; status: number | null; body: string | null }

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || typeof key !== 'string') return undefined
  if (key.length > maxKeyLength)
    throw new AppError('invalid', `An Idempotency-Key has at most ${maxKeyLength} characters.`)
  return key
}

function hashOf(request: FastifyRequest): string {
  return createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex')
}

async function claim(context: Context, key: string, requestHash: string): Promise<Kept | undefined> {
  return context.transaction(async (tx) => {
    const made = await tx.db
      .insertInto('idempotencyKeys')
      .values({ accountId: tx.accountId, id: key, requestHash, createdAt: tx.now() })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return undefined
    const kept = await tx.db
      .selectFrom('idempotencyKeys')
      .select(['requestHash', 'status', 'body'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', key)
      .executeTakeFirstOrThrow()
    if (kept.requestHash !== requestHash)
      throw new AppError('conflict', 'This Idempotency-Key was used for another request.')
    if (kept.status === null)
      throw new AppError('conflict', 'The request with this Idempotency-Key is still being worked on.')
    return kept
  })
}

async function answerAgain(reply: FastifyReply, kept: Kept): Promise<FastifyReply> {
  const type = (kept.status ?? 200) >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8'
  reply
    .header('idempotency-replayed', 'true')
    .status(kept.status ?? 200)
    .type(type)
  return reply.serializer((body: string) => body).send(kept.body ?? '')
}

async function keep(context: Context, key: string, status: number, body: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('idempotencyKeys')
      .set({ status, body })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', key)
      .where('status', 'is', null)
      .execute(),
  )
}

async function forget(context: Context, key: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .deleteFrom('idempotencyKeys')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', key)
      .where('status', 'is', null)
      .execute(),
  )
}
