import { requirePermission } from '../../accounts/index.ts'
import { performActions, type Rendered, renderTexts } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { holdTarget, keepBefore } from './kept-before.ts'
import { getMacro } from './macros.ts'
import type { Actions } from './shapes.ts'

export type MacroRun = {
  id: string
  /** Whether it can be taken back as long as nothing else happens. */
  isUndoable: boolean
  /** The answer it begins, in the customer's language; for a person to finish and send. */
  reply: Rendered | null
  /** It resolves, but only with the answer: before that there is something left to do. */
  resolvesOnSend: boolean
}

/**
 * Does to a conversation what a macro says, in one transaction: all of it or nothing.
 * @throws AppError with the reason of the first thing that cannot be done
 */
export async function runMacro(context: Context, macroId: string, conversationId: string): Promise<MacroRun> {
  requirePermission(context.actor, 'conversations.write')
  return context.transaction(async (tx) => {
    const target = await holdTarget(tx, conversationId)
    const macro = await getMacro(tx, macroId)
    const hasReply = Object.keys(macro.texts).length > 0
    const now = macro.actions.filter((action) => !(hasReply && resolves(action)))
    const before = await keepBefore(tx, conversationId, target, now)
    await performActions(
      within(context, tx),
      conversationId,
      await fillNotes(context, tx, conversationId, now),
    )
    const reply = await renderTexts(context, tx, macro.texts, { place: { conversationId } })
    const id = newId()
    const isUndoable = before !== undefined && now.length > 0
    await tx.db
      .insertInto('macroRuns')
      .values({
        ...{ accountId: tx.accountId, id, macroId, conversationId, createdAt: tx.now() },
        memberId: tx.actor.kind === 'member' ? tx.actor.id : null,
        before: isUndoable ? JSON.stringify(before) : null,
        versionAfter: await readVersion(tx, conversationId),
      })
      .execute()
    await count(tx, macroId)
    record(tx, 'macro.ran', {
      subjectId: macroId,
      ...placeOf(target),
      payload: { conversationId, runId: id },
    })
    return { id, isUndoable, reply: reply ?? null, resolvesOnSend: now.length < macro.actions.length }
  })
}

function resolves(action: Actions[number]): boolean {
  return action.kind === 'set_status' && action.status === 'resolved'
}

function placeOf({ locationId, departmentId }: { locationId: string | null; departmentId: string | null }) {
  return { locationId, departmentId }
}

// A note is read by colleagues: in the language of the one who runs it.
async function fillNotes(
  context: Context,
  tx: Tx,
  conversationId: string,
  actions: Actions,
): Promise<Actions> {
  const locale = tx.actor.kind === 'member' ? tx.actor.locale : 'en'
  const filled: Actions = []
  for (const action of actions) {
    if (action.kind !== 'add_note' && action.kind !== 'tell') filled.push(action)
    else {
      const texts = { [locale]: { text: action.text, html: '' } }
      const note = await renderTexts(context, tx, texts, { place: { conversationId }, unknown: 'drop' })
      filled.push({ ...action, text: note?.text || action.text })
    }
  }
  return filled
}

async function readVersion(tx: Tx, conversationId: string): Promise<number> {
  const { version } = await tx.db
    .selectFrom('conversations')
    .select('version')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  return version
}

async function count(tx: Tx, macroId: string): Promise<void> {
  await tx.db
    .updateTable('macros')
    .set((of) => ({ useCount: of('useCount', '+', 1), lastUsedAt: tx.now() }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', macroId)
    .execute()
}
