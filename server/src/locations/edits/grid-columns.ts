import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** The columns of the grid a person chose; undefined when they chose none yet, and for programs. */
export async function findGridColumns(tx: Tx): Promise<string[] | undefined> {
  if (tx.actor.kind !== 'member') return undefined
  const row = await tx.db
    .selectFrom('locationGridChoices')
    .select('columns')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', tx.actor.id)
    .executeTakeFirst()
  return row?.columns
}

/** Keeps which columns of the grid a person looks at. @throws AppError forbidden for programs, which look at none */
export async function chooseGridColumns(context: Context, columns: string[]): Promise<void> {
  const { actor } = context
  if (actor.kind !== 'member')
    throw new AppError('forbidden', 'Only a person chooses columns.', { key: 'forbidden' })
  await context.transaction(async (tx) => {
    await tx.db
      .insertInto('locationGridChoices')
      .values({ accountId: tx.accountId, memberId: actor.id, columns })
      .onConflict((found) => found.columns(['accountId', 'memberId']).doUpdateSet({ columns }))
      .execute()
  })
}
