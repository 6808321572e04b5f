import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { refusalShape, refusedWithinADay } from './refusals.ts'

export const sourceShape = z
  .object({
    channelId: z.uuid(),
    platform: z.string(),
    name: z.string(),
    state: z.enum(['active', 'paused']),
    pushKey: z.string().meta({ description: 'The last part of the address the platform is told to call' }),
    reading: z.enum(['news', 'past']).nullable().meta({ description: 'What is read just now' }),
    since: z.date().nullable(),
    readCount: z.number().int(),
    readAt: z.date().nullable().meta({ description: 'When it was last read to the end' }),
    nextAt: z.date().nullable(),
    problem: z.string().nullable().meta({ description: 'A key of the messages of errors' }),
    problemDetail: z.string(),
    reviews: z.number().int(),
    refused: z
      .array(refusalShape)
      .meta({ description: 'What was posted to its address within a day and not let in, by reason' }),
    quarantined: z
      .number()
      .int()
      .meta({ description: 'Deliveries that were kept and could not be understood' }),
    unplaced: z.number().int().meta({ description: 'Places nobody knows the location of' }),
  })
  .meta({ id: 'ReviewSource' })

/** The sources that are set up, by name. */
export async function listSources(tx: Tx, kinds: readonly string[]): Promise<z.output<typeof sourceShape>[]> {
  const { rows } = await sql<z.output<typeof sourceShape>>`
    select channels.id as channel_id, channels.connector as platform, channels.name, channels.state,
      channels.address as push_key, source.reading, source.since, coalesce(source.read_count, 0) as read_count,
      source.read_at, source.next_at, source.problem, coalesce(source.problem_detail, '') as problem_detail,
      (select count(*)::int from reviews where reviews.account_id = channels.account_id
        and reviews.channel_id = channels.id) as reviews,
      ${refusedWithinADay(tx)} as refused,
      (select count(*)::int from deliveries where deliveries.account_id = channels.account_id
        and deliveries.channel_id = channels.id and deliveries.state = 'quarantined') as quarantined,
      (select count(*)::int from review_places as place where place.account_id = channels.account_id
        and place.channel_id = channels.id and place.found_by is null) as unplaced
    from channels
    left join review_sources as source on source.account_id = channels.account_id and source.channel_id = channels.id
    where channels.account_id = ${tx.accountId}::uuid and channels.archived_at is null
      and channels.connector = any(${[...kinds]}::text[])
    order by channels.name, channels.id`.execute(tx.db)
  // What stands in JSON has no dates.
  return rows.map((row) => ({ ...row, refused: z.array(refusalShape).parse(row.refused) }))
}
