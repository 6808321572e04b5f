import { requirePermission } from '../../accounts/index.ts'
import { assignConversation, fillFields, setStatus, tagConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { beforeShape, holdTarget } from './kept-before.ts'

/**
 * Takes back what a macro did to a conversation, as long as nothing else has happened to it since.
 * @throws AppError not_found when one did not run it oneself, conflict when it cannot be taken back any more
 */
export async function undoMacroRun(context: Context, runId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const run = await holdRun(tx, runId)
    // It may have been moved to where they do not see it; by whom it was moved it is moved back.
    const own = within(context, { ...tx, actor: everywhere(tx) })
    const target = await own.transaction((wide) => holdTarget(wide, run.conversationId))
    if (run.before === null || run.undoneAt !== null || target.version !== run.versionAfter)
      throw new AppError('conflict', 'This cannot be taken back any more.', { key: 'macro_not_undoable' })
    const { place, priority, status, tagIds, fields } = beforeShape.parse(run.before)
    if (place || priority) await assignConversation(own, run.conversationId, { ...place, priority })
    if (status) await setStatus(own, run.conversationId, status.status, status.statusId)
    if (tagIds) await tagConversation(own, run.conversationId, { tagIds })
    if (fields) await fillFields(own, run.conversationId, fields)
    await tx.db
      .updateTable('macroRuns')
      .set({ undoneAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', runId)
      .execute()
  })
}

async function holdRun(tx: Tx, id: string) {
  const run = await tx.db
    .selectFrom('macroRuns')
    .select(['conversationId', 'before', 'versionAfter', 'undoneAt'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where((of) => of.or([of('memberId', 'is', null), of('memberId', '=', ownId(tx))]))
    .forUpdate()
    .executeTakeFirst()
  if (!run) throw new AppError('not_found', 'There is nothing to take back.', { key: 'macro_gone' })
  return run
}

function ownId({ actor }: Tx): string | null {
  return actor.kind === 'member' ? actor.id : null
}

function everywhere({ actor }: Tx): Tx['actor'] {
  return actor.kind === 'member' ? { ...actor, locations: 'all', departments: 'all' } : actor
}
