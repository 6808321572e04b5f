import { readDefaultLocale } from '../../../accounts/index.ts'
import { noteOutside } from '../../../conversations/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { takeBackReviews } from '../../../reviews/index.ts'
import { holdImport, writeImport } from './imports.ts'

const rowsAtOnce = 500

/** Takes back the next reviews an import brought. Returns whether it goes on. */
export async function undoSome(context: Context, id: string): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'undoing') return false
    const rows = await tx.db
      .selectFrom('reviewImportRows')
      .select(['position', 'reviewId'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('outcome', '=', 'created')
      .orderBy('position')
      .limit(rowsAtOnce)
      .execute()
    const ids = rows.flatMap(({ reviewId }) => reviewId ?? [])
    const conversations = await takeBackReviews(tx, ids)
    await closeThem(context, tx, conversations)
    await tx.db
      .updateTable('reviewImportRows')
      .set({ outcome: 'undone', reviewId: null })
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('position', 'in', rows.length > 0 ? rows.map(({ position }) => position) : [0])
      .execute()
    const isDone = rows.length < rowsAtOnce
    await writeImport(tx, id, {
      done: held.done + rows.length,
      ...(isDone && { state: 'undone', endedAt: tx.now() }),
    })
    return !isDone
  })
}

// Nobody answers what is no longer there.
async function closeThem(context: Context, tx: Tx, conversations: readonly string[]): Promise<void> {
  if (conversations.length === 0) return
  const text = context.translate(await readDefaultLocale(tx), 'review-import.takenBack')
  for (const id of conversations) await noteOutside(tx, id, { text, becomes: 'done' })
}
