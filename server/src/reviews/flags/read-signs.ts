import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { type Sign, signFactsShape, signKindShape, signKinds } from './signs/sign.ts'

const rowShape = z.object({ kind: signKindShape, words: z.array(z.string()), facts: signFactsShape })

/**
 * What was observed about a review, what weighs most first. With others it is told that no visit is known of the
 * person: of whoever wrote in another way before, with proof of who they are, one is.
 */
export async function readSigns(tx: Tx, reviewId: string): Promise<(Sign & { foundAt: Date })[]> {
  const rows = await tx.db
    .selectFrom('reviewSigns')
    .select(['kind', 'words', 'facts', 'foundAt'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', reviewId)
    .execute()
  const signs = rows.map(({ foundAt, ...row }) => ({ ...rowShape.parse(row), foundAt }))
  if (signs.length > 0 && !(await isVisitKnown(tx, reviewId)))
    signs.push({ kind: 'no_visit', words: [], facts: {}, foundAt: tx.now() })
  return signs.toSorted((one, other) => signKinds.indexOf(one.kind) - signKinds.indexOf(other.kind))
}

async function isVisitKnown(tx: Tx, reviewId: string): Promise<boolean> {
  const { rows } = await sql<{ isKnown: boolean }>`select exists (select from reviews
      join conversations as own on own.account_id = reviews.account_id and own.id = reviews.conversation_id
      join conversations as other on other.account_id = own.account_id and other.contact_id = own.contact_id
        and other.id <> own.id
      join channels on channels.account_id = other.account_id and channels.id = other.channel_id
        and channels.connector not like '%\_reviews'
      where reviews.account_id = ${tx.accountId}::uuid and reviews.id = ${reviewId}::uuid) as is_known`.execute(
    tx.db,
  )
  return rows[0]?.isKnown ?? false
}
