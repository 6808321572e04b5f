import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Http } from './http.ts'

const maxKeyLength = 200
const keptForMs = 24 * 3_600_000

declare module 'fastify' {
  interface FastifyRequest {
    /** The key this request was the first to bring, so that its answer is the one to keep. */
    claimedKey: string | undefined
  }
}

/**
 * `Idempotency-Key` on every POST of the API: the first answer is kept for a day and given again, so that a client
 * may repeat a request whose answer it never saw. The same key with another body is refused.
 * @param contextOf the authenticated context, or undefined for a public route
 */
export function registerIdempotency(
  http: Http,
  contextOf: (request: FastifyRequest) => Context | undefined,
): void {
  http.decorateRequest('claimedKey', undefined)
  http.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    const context = key ? contextOf(request) : undefined
    if (!key || !context) return
    const known = await claim(context, key, hashOf(request, context))
    if (known) return answerAgain(reply, known)
    request.claimedKey = key
  })
  http.addHook('onSend', async (request, reply, payload) => {
    const context = request.claimedKey === undefined ? undefined : contextOf(request)
    if (!context || request.claimedKey === undefined) return payload
    const body = payload ?? ''
    if (reply.statusCode >= 500 || typeof body !== 'string') await forget(context, request.claimedKey)
    else await keep(context, request.claimedKey, reply.statusCode, body)
    return payload
  })
}

type Kept = { requestHash: string; status: number | null; body: string | null }

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || typeof key !== 'string') return undefined
  if (key.length > maxKeyLength)
    throw new AppError('invalid', `An Idempotency-Key has at most ${maxKeyLength} characters.`, {
      key: 'idempotencyKeyLong',
      values: { most: maxKeyLength },
    })
  return key
}

// Who asks is part of it: nobody is given the answer another person got. A file has not been read yet: its size must do.
function hashOf(request: FastifyRequest, { actor }: Context): string {
  const who = 'id' in actor ? actor.id : actor.kind
  const what = request.body === undefined ? request.headers['content-length'] : JSON.stringify(request.body)
  return createHash('sha256').update(`${who}\n${request.url}\n${what}`).digest('hex')
}

async function claim(context: Context, key: string, requestHash: string): Promise<Kept | undefined> {
  return context.transaction(async (tx) => {
    await tx.db
      .deleteFrom('idempotencyKeys')
      .where('accountId', '=', tx.accountId)
      .where('createdAt', '<', new Date(tx.now().getTime() - keptForMs))
      .execute()
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
      throw new AppError('conflict', 'This Idempotency-Key was used for another request.', {
        key: 'idempotencyKeyUsed',
      })
    // Also what a crash leaves: whether the work was done only a look can tell, so doing it again would be a guess.
    if (kept.status === null)
      throw new AppError(
        'conflict',
        'The request with this Idempotency-Key is still being worked on, or was broken off. Look whether it was done.',
        { key: 'idempotencyKeyBusy' },
      )
    return kept
  })
}

async function answerAgain(reply: FastifyReply, kept: Kept): Promise<FastifyReply> {
  const type = (kept.status ?? 200) >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8'
  reply.header('idempotency-replayed', 'true').status(kept.status ?? 200)
  if (!kept.body) return reply.send()
  return reply
    .type(type)
    .serializer((body: string) => body)
    .send(kept.body)
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
