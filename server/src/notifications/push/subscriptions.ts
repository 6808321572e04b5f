import { createECDH } from 'node:crypto'
import { sql } from 'kysely'
import { audit } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { checkPublic } from '../../platform/http/safe-fetch.ts'
import { newId } from '../../platform/ids.ts'
import { ownMember } from '../own-member.ts'

export type NewSubscription = { endpoint: string; publicKey: string; authSecret: string; device: string }

const mostDevices = 20

/** A member's devices, the newest first. */
export function listSubscriptions(tx: Tx) {
  return tx.db
    .selectFrom('pushSubscriptions')
    .select(['id', 'device', 'endpoint', 'createdAt', 'lastSuccessAt'])
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', ownMember(tx.actor).id)
    .orderBy('id', 'desc')
    .execute()
}

/**
 * Shows the member's notifications on a device from now on. A browser tells whoever signed in there last: what another
 * member had on it ends. Saying it again changes its keys. Returns its id.
 * @throws AppError invalid when the address is not a push service's or a key is none, conflict when there are too many
 */
export async function addSubscription(context: Context, given: NewSubscription): Promise<string> {
  const { id: memberId } = ownMember(context.actor)
  const endpoint = await checkEndpoint(context, given.endpoint)
  checkKeys(given)
  return context.transaction(async (tx) => {
    await holdMember(tx, memberId)
    const before = await dropEndpoint(tx, endpoint)
    const id = before?.memberId === memberId ? before.id : newId()
    await checkCount(tx, memberId)
    await tx.db
      .insertInto('pushSubscriptions')
      .values({
        accountId: tx.accountId,
        id,
        memberId,
        device: given.device,
        endpoint,
        publicKey: given.publicKey,
        authSecret: context.secrets.seal(given.authSecret),
        createdAt: tx.now(),
      })
      .execute()
    if (before?.memberId !== memberId)
      await audit(tx, {
        action: 'push_subscription.created',
        subjectKind: 'push_subscription',
        subjectId: id,
        after: { device: given.device },
      })
    return id
  })
}

/** Ends it; one that is not the member's, or is gone, is not there. @throws AppError not_found */
export async function removeSubscription(context: Context, id: string): Promise<void> {
  const { id: memberId } = ownMember(context.actor)
  await context.transaction(async (tx) => {
    const removed = await tx.db
      .deleteFrom('pushSubscriptions')
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', memberId)
      .where('id', '=', id)
      .returning('device')
      .executeTakeFirst()
    if (!removed) throw new AppError('not_found', 'There is no such device any more.', { key: 'deviceGone' })
    await audit(tx, {
      action: 'push_subscription.deleted',
      subjectKind: 'push_subscription',
      subjectId: id,
      before: removed,
    })
  })
}

async function checkEndpoint(context: Context, address: string): Promise<string> {
  const field = 'endpoint'
  const url = URL.canParse(address) ? new URL(address) : undefined
  const { privateOrigins } = context.config
  if (!url || (url.protocol !== 'https:' && !privateOrigins.includes(url.origin)))
    throw new AppError('invalid', 'This is not the address of a push service.', {
      key: 'pushEndpoint',
      field,
    })
  await checkPublic(url.href, privateOrigins).catch((error) => {
    throw error instanceof AppError
      ? new AppError('invalid', error.message, { ...error.details, field })
      : error
  })
  return url.href
}

function checkKeys({ publicKey, authSecret }: NewSubscription): void {
  const secret = Buffer.from(authSecret, 'base64url')
  if (secret.length === 16 && isPoint(Buffer.from(publicKey, 'base64url'))) return
  throw new AppError('invalid', 'These are not the keys of a browser.', {
    key: 'pushKeys',
    field: 'publicKey',
  })
}

function isPoint(key: Buffer): boolean {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  try {
    ecdh.computeSecret(key)
    return key.length === 65
  } catch {
    return false
  }
}

async function holdMember(tx: Tx, memberId: string): Promise<void> {
  await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', memberId)
    .forNoKeyUpdate()
    .execute()
}

function dropEndpoint(tx: Tx, endpoint: string) {
  return tx.db
    .deleteFrom('pushSubscriptions')
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`md5(endpoint) = md5(${endpoint})`)
    .returning(['id', 'memberId'])
    .executeTakeFirst()
}

async function checkCount(tx: Tx, memberId: string): Promise<void> {
  const { count } = await tx.db
    .selectFrom('pushSubscriptions')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .executeTakeFirstOrThrow()
  if (count >= mostDevices)
    throw new AppError('conflict', `At most ${mostDevices} devices may show notifications.`, {
      key: 'pushMost',
      values: { most: mostDevices },
    })
}
