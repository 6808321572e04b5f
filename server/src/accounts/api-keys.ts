import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Context, createContext, type Tx, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { isId, newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import { requirePermission } from './permissions.ts'

const hintLength = 8
const usedEveryMs = 60_000
const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** Makes a key; `secret` is the whole bearer text and is never shown again. */
export async function createApiKey(context: Context, name: string): Promise<{ id: string; secret: string }> {
  requirePermission(context.actor, 'api_keys.manage')
  const random = randomBytes(32).toString('base64url')
  const id = newId()
  await context.transaction(async (tx) => {
    await tx.db
      .insertInto('apiKeys')
      .values({
        accountId: tx.accountId,
        id,
        name,
        hint: random.slice(0, hintLength),
        secretHash: hashOf(random).toString('hex'),
        createdBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        createdAt: tx.now(),
      })
      .execute()
    await audit(tx, { action: 'api_key.created', subjectKind: 'api_key', subjectId: id, after: { name } })
    record(tx, 'api_key.created', { subjectId: id })
  })
  return { id, secret: `vk_${context.accountId}_${random}` }
}

/** Ends a key for good. @throws AppError not_found */
export async function revokeApiKey(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'api_keys.manage')
  await context.transaction(async (tx) => {
    const revoked = await tx.db
      .updateTable('apiKeys')
      .set({ revokedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returning('name')
      .executeTakeFirst()
    if (!revoked) throw new AppError('not_found', 'There is no such API key.')
    await audit(tx, { action: 'api_key.revoked', subjectKind: 'api_key', subjectId: id, before: revoked })
    record(tx, 'api_key.revoked', { subjectId: id })
  })
}

/** Keys in use, newest first. */
export async function listApiKeys(tx: Tx) {
  const rows = await tx.db
    .selectFrom('apiKeys as key')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'key.accountId').onRef('member.id', '=', 'key.createdBy'),
    )
    .select(['key.id', 'key.name', 'key.hint', 'key.lastUsedAt', 'key.createdAt'])
    .select(['member.id as memberId', 'member.name as memberName'])
    .where('key.accountId', '=', tx.accountId)
    .where('key.revokedAt', 'is', null)
    .orderBy('key.createdAt', 'desc')
    .orderBy('key.id', 'desc')
    .execute()
  return rows.map(({ memberId, memberName, ...row }) => ({
    ...row,
    createdBy: memberId && memberName ? { id: memberId, name: memberName } : null,
  }))
}

/** The context of a bearer key. @throws AppError unauthenticated */
export async function contextOfKey(world: World, bearer: string): Promise<Context> {
  const refused = new AppError('unauthenticated', 'This API key is not valid.', { key: 'apiKey' })
  const [, accountId, random] = /^vk_([0-9a-f-]{36})_([\w-]{43})$/.exec(bearer) ?? []
  if (!accountId || !random || !isId(accountId)) throw refused
  const system = createContext(world, accountId, { kind: 'system' })
  const candidates = await system.read((tx) => keysByHint(tx, random.slice(0, hintLength)))
  const hash = hashOf(random)
  const key = candidates.find((one) => timingSafeEqual(Buffer.from(one.secretHash, 'hex'), hash))
  if (!key) throw refused
  const usedAgo = world.now().getTime() - (key.lastUsedAt?.getTime() ?? 0)
  if (usedAgo > usedEveryMs) await system.transaction((tx) => noteUse(tx, key.id))
  return system.as({ kind: 'key', id: key.id, name: key.name })
}

function keysByHint(tx: Tx, hint: string) {
  return tx.db
    .selectFrom('apiKeys')
    .select(['id', 'name', 'secretHash', 'lastUsedAt'])
    .where('accountId', '=', tx.accountId)
    .where('hint', '=', hint)
    .where('revokedAt', 'is', null)
    .execute()
}

async function noteUse(tx: Tx, id: string): Promise<void> {
  await tx.db
    .updateTable('apiKeys')
    .set({ lastUsedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}
