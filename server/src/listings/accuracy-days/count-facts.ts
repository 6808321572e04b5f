import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { type AccuracyField, accuracyFields } from '../accuracy/verdict.ts'

/** How right the records of one directory in one region are; of each field how many were compared and are not right. */
export type Facts = {
  directoryId: string
  regionId: string | null
  records: number
  scored: number
  scoreSum: number
  wrong: number
  fields: Record<AccuracyField, { compared: number; wrong: number }>
}

/** What the figures are narrowed to. */
export type AccuracyQuery = {
  directoryId: string | undefined
  /** `none` is those in no region. */
  regionId: string | undefined
  field: AccuracyField | undefined
}

/** Counts the records that are ours, as they are now. */
export async function countFacts(tx: Tx, where: RawBuilder<SqlBool>): Promise<Facts[]> {
  const perField = accuracyFields.map(
    (field) => sql`${sql.lit(field)}, json_build_object(
        'compared', count(*) filter (where record.compared @> array[${sql.lit(field)}]),
        'wrong', count(*) filter (where record.wrong @> array[${sql.lit(field)}]))`,
  )
  const { rows } =
    await sql<Facts>`select record.directory_id as "directoryId", location.region_id as "regionId",
      count(*)::int as records, count(record.score)::int as scored,
      coalesce(sum(record.score), 0)::float8 as "scoreSum",
      (count(*) filter (where record.severity = 'wrong'))::int as wrong,
      json_build_object(${sql.join(perField)}) as fields
    from directory_records as record
    join locations as location on location.account_id = record.account_id and location.id = record.location_id
    where record.account_id = ${tx.accountId}::uuid and record.state = 'linked' and ${where}
    group by record.directory_id, location.region_id`.execute(tx.db)
  return rows
}
