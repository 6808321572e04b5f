import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Reaction } from '../platform/jobs/jobs.ts'

const mergedShape = z.object({ intoId: z.uuid() })

/** Whoever knew about a tag that has become part of another knows about that one; rules and macros mean that one. */
export const followMergedTag: Reaction = async (context, { subjectId, payload }) => {
  const { intoId } = mergedShape.parse(payload)
  if (!subjectId) return
  const renamed = (column: string): RawBuilder<unknown> =>
    sql`${sql.ref(column)} = replace(${sql.ref(column)}::text, ${subjectId}, ${intoId})::jsonb`
  const names = (...columns: string[]): RawBuilder<unknown> =>
    sql`concat(${sql.join(columns.map((column) => sql.ref(column)))}) like ${`%${subjectId}%`}`
  await context.transaction(async (tx) => {
    await sql`
      with moved as (delete from member_skills
        where account_id = ${tx.accountId}::uuid and tag_id = ${subjectId}::uuid returning member_id)
      insert into member_skills (account_id, member_id, tag_id)
        select ${tx.accountId}::uuid, member_id, ${intoId}::uuid from moved
        on conflict do nothing`.execute(tx.db)
    // An id stands for the tag wherever it stands.
    await sql`update rules set ${renamed('filter')}, ${renamed('actions')}, ${renamed('trigger')}, version = version + 1
      where account_id = ${tx.accountId}::uuid and ${names('filter', 'actions', 'trigger')}`.execute(tx.db)
    await sql`update macros set ${renamed('actions')}, version = version + 1
      where account_id = ${tx.accountId}::uuid and ${names('actions')}`.execute(tx.db)
  })
}
