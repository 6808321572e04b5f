import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Correctable } from './judgement.ts'

type Row = {
  aspect: Correctable | 'spam'
  was: string | string[] | boolean | null
  becomes: string | string[] | boolean | null
  correctedBy: string | null
  correctedAt: Date
}

/** What people said of a review against what it was taken for, the latest first. */
export async function listCorrections(tx: Tx, reviewId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`select aspect, was, becomes, members.name as corrected_by, corrected_at
    from review_corrections as correction
    left join members on members.account_id = correction.account_id and members.id = correction.corrected_by
    where correction.account_id = ${tx.accountId}::uuid and review_id = ${reviewId}::uuid
    order by corrected_at desc, correction.id desc`.execute(tx.db)
  return rows
}

/** How often the reviewer and people have said something of a review: what a correction is made against. */
export async function versionOfReview(tx: Tx, reviewId: string): Promise<number> {
  const { rows } = await sql<{
    version: number
  }>`select version_count + (select count(*) from review_corrections
      where account_id = reviews.account_id and review_id = reviews.id)::int as version
    from reviews where account_id = ${tx.accountId}::uuid and id = ${reviewId}::uuid`.execute(tx.db)
  return rows[0]?.version ?? 0
}
