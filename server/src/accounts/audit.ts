import type { Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'

export type AuditedChange = {
  /** What was done, as `subject.verb`. */
  action: string
  subjectKind: string
  subjectId?: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

const hidden = /password|secret|token|apikey|credential/i

/**
 * Keeps one change of a setting with who made it. Values whose name says that they are secret are masked, at any
 * depth, so a caller may hand over a whole row.
 */
export async function audit(tx: Tx, change: AuditedChange): Promise<void> {
  const { actor } = tx
  await tx.db
    .insertInto('auditEntries')
    .values({
      accountId: tx.accountId,
      id: newId(),
      actorKind: actor.kind === 'contact' || actor.kind === 'rule' ? 'system' : actor.kind,
      actorId: actor.kind === 'member' || actor.kind === 'key' ? actor.id : null,
      action: change.action,
      subjectKind: change.subjectKind,
      subjectId: change.subjectId ?? null,
      before: change.before ? JSON.stringify(mask(change.before)) : null,
      after: change.after ? JSON.stringify(mask(change.after)) : null,
      at: tx.now(),
    })
    .execute()
}

/** The part of two rows that differs, as the `before` and `after` of an audited change. */
export function differenceOf<T extends Record<string, unknown>>(
  before: T,
  after: T,
): { before: Partial<T>; after: Partial<T> } {
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const pick = (row: T) => Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)))
  // Both hold only keys of T; Object.fromEntries cannot say so.
  return { before: pick(before) as Partial<T>, after: pick(after) as Partial<T> }
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      hidden.test(name) && inner ? '[hidden]' : mask(inner),
    ]),
  )
}
