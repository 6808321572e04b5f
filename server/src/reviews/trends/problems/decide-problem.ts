import { audit, requirePermission, visibleLocations } from '../../../accounts/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { record } from '../../../platform/events/record.ts'

export type ProblemDecision = { state: 'new' | 'looked_at' | 'solved' | 'dismissed'; note: string }

/**
 * A person says how far a problem is, and why. What is solved or dismissed rests for two weeks, and is found anew after
 * them where people still complain.
 * @param version the version the decision was made against
 * @throws AppError not_found; stale; conflict when it was found anew meanwhile
 */
export async function decideProblem(
  context: Context,
  { id, version, state, note }: ProblemDecision & { id: string; version: number | undefined },
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await tx.db
      .selectFrom('reviewProblems as problem')
      .select(['state', 'note', 'version', 'locationId', 'regionId', 'theme'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where(visibleLocations(tx.actor, 'problem.locationId'))
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw new AppError('not_found', 'There is no such problem.', { key: 'problem_gone' })
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody else has decided meanwhile. Load it again.', { key: 'stale' })
    if (state === before.state && note === before.note) return
    const isOpen = state === 'new' || state === 'looked_at'
    const wasDone = before.state === 'solved' || before.state === 'dismissed'
    if (isOpen && wasDone) {
      const { locationId, regionId, theme } = before
      const other = await tx.db
        .selectFrom('reviewProblems')
        .select('id')
        .where('accountId', '=', tx.accountId)
        .where('theme', '=', theme)
        .where('locationId', 'is not distinct from', locationId)
        .where('regionId', 'is not distinct from', regionId)
        .where('state', 'in', ['new', 'looked_at'])
        .executeTakeFirst()
      if (other)
        throw new AppError('conflict', 'This was found anew meanwhile. Go on with that one.', {
          key: 'problem_anew',
        })
    }
    await tx.db
      .updateTable('reviewProblems')
      .set({
        ...{ state, note, version: before.version + 1, decidedAt: tx.now() },
        decidedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, {
      ...{ action: 'review_problem.decided', subjectKind: 'review_problem', subjectId: id },
      ...{ before: { state: before.state, note: before.note }, after: { state, note } },
    })
    const { locationId, regionId, theme } = before
    record(tx, 'review_problem.decided', {
      ...{ subjectId: id, locationId },
      payload: { theme, locationId, regionId, state, note },
    })
  })
}
