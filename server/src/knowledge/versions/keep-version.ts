import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { wordsOf } from '../texts/clean-article.ts'
import type { TextRecord } from '../texts/find-text.ts'
import { contentOf, memberOf } from '../texts/save-text.ts'

/** Keeps a text that is held as it is, once. Returns the number it has for ever. */
export async function keepVersion(tx: Tx, text: TextRecord, note: string): Promise<number> {
  const last = await tx.db
    .selectFrom('articleVersions')
    .select(['number', 'ofVersion'])
    .where('accountId', '=', tx.accountId)
    .where('textId', '=', text.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.ofVersion === text.version) return last.number
  const number = (last?.number ?? 0) + 1
  await tx.db
    .insertInto('articleVersions')
    .values({
      ...{ accountId: tx.accountId, textId: text.id, number, ofVersion: text.version },
      ...contentOf(text),
      words: wordsOf(text.html),
      ...{ authorId: memberOf(tx), note, createdAt: tx.now() },
      authorName: sql`coalesce((select name from members where account_id = ${tx.accountId}::uuid
        and id = ${memberOf(tx)}::uuid), '')`,
    })
    .execute()
  return number
}
