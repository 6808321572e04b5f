import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** A page of a text's versions, newest first, without what they say. */
export async function listVersions(
  tx: Tx,
  textId: string,
  { limit, before }: { limit: number; before: number | undefined },
) {
  return tx.db
    .selectFrom('articleVersions')
    .select(['number', 'title', 'slug', 'authorName', 'note', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('textId', '=', textId)
    .$if(before !== undefined, (all) => all.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws AppError not_found */
export async function getVersion(tx: Tx, textId: string, number: number) {
  const found = await tx.db
    .selectFrom('articleVersions')
    .select(['number', 'ofVersion', 'title', 'slug', 'summary', 'html', 'words', 'keywords'])
    .select(['authorName', 'note', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('textId', '=', textId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!found) throw new AppError('not_found', 'There is no such version.', { key: 'version_gone' })
  return found
}
