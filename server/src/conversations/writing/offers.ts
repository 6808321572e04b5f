import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { audit, can, requirePermission } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'

/** Who is offered something that was written to be used again. */
export const offeredToShape = z.enum(['personal', 'department', 'everybody'])
export const newOfferShape = {
  audience: offeredToShape.default('personal'),
  departmentId: z.uuid().nullable().default(null).meta({ description: 'For the audience "department"' }),
}

export type NewOffer = { audience: z.infer<typeof offeredToShape>; departmentId: string | null }
export type Offer = NewOffer & { ownerId: string | null }

/** What an actor is offered: their own, their departments' and everybody's, as SQL about a table with these columns. */
export function isOffered(actor: Actor, table: 'snippets' | 'macros'): RawBuilder<SqlBool> {
  const memberId = actor.kind === 'member' ? actor.id : null
  const departments = actor.kind === 'member' && actor.departments !== 'all' ? [...actor.departments] : null
  return sql`(${sql.ref(`${table}.ownerId`)} = ${memberId}::uuid or ${sql.ref(`${table}.audience`)} = 'everybody'
    or (${sql.ref(`${table}.audience`)} = 'department' and (${departments}::uuid[] is null
      or ${sql.ref(`${table}.departmentId`)} = any(${departments}::uuid[]))))`
}

/** One's own is one's own affair; what several are offered is for those who manage. */
export function mayChangeOffer(actor: Actor, offer: Pick<Offer, 'audience' | 'ownerId'>): boolean {
  if (offer.audience !== 'personal') return can(actor, 'writing.manage')
  return actor.kind === 'member' && actor.id === offer.ownerId && can(actor, 'conversations.write')
}

/** @throws AppError forbidden */
export function requireChange(actor: Actor, offer: Pick<Offer, 'audience' | 'ownerId'>): void {
  if (!mayChangeOffer(actor, offer)) requirePermission(actor, 'writing.manage')
}

/** Who is to be offered it, checked. @throws AppError invalid, forbidden */
export async function checkOffer(tx: Tx, { audience, departmentId }: NewOffer): Promise<Offer> {
  const { actor } = tx
  if (audience === 'personal') {
    requirePermission(actor, 'conversations.write')
    if (actor.kind === 'member') return { audience, departmentId: null, ownerId: actor.id }
    throw new AppError('invalid', 'Only a person has something of their own.', {
      key: 'offer_owner',
      field: 'audience',
    })
  }
  requirePermission(actor, 'writing.manage')
  if (audience === 'everybody') return { audience, departmentId: null, ownerId: null }
  await assertDepartment(tx, departmentId)
  return { audience, departmentId, ownerId: null }
}

type Announced = { kind: 'snippet' | 'macro'; act: 'created' | 'updated'; id: string; offer: Offer }

/** What one has for oneself is nobody else's business; what several are offered is a setting. */
export async function announceOffer(
  tx: Tx,
  { kind, act, id, offer: { audience, ownerId } }: Announced,
  change: { before?: Record<string, unknown>; after: Record<string, unknown> },
): Promise<void> {
  const type = `${kind}.${act}` as const
  record(tx, type, { subjectId: id, audienceId: ownerId })
  if (audience !== 'personal') await audit(tx, { action: type, subjectKind: kind, subjectId: id, ...change })
}

async function assertDepartment(tx: Tx, id: string | null): Promise<void> {
  const { actor } = tx
  const isTheirs =
    actor.kind !== 'member' || actor.departments === 'all' || actor.departments.includes(id ?? '')
  const found = await tx.db
    .selectFrom('departments')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (found && isTheirs) return
  throw new AppError('invalid', 'Say which department it is for.', {
    key: 'offer_department',
    field: 'departmentId',
  })
}
