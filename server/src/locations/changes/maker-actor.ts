import { memberActor } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import type { Maker } from './keep-version.ts'

/** Whoever began work that goes on without them; undefined when they may no longer work here. */
export async function makerActor(
  tx: Tx,
  { actorKind, actorId }: Maker,
): Promise<Extract<Actor, { kind: Maker['actorKind'] }> | undefined> {
  if (actorKind === 'system') return { kind: 'system' }
  if (actorKind === 'member') return actorId ? memberActor(tx, actorId) : undefined
  const key = await tx.db
    .selectFrom('apiKeys')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', actorId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return key && { kind: 'key', ...key }
}
