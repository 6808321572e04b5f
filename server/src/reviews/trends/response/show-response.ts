import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { type Estimate, shareOf } from '../intervals.ts'
import { daysBefore, today } from '../stretches.ts'
import type { Answering } from './answering.ts'
import { readResponse } from './read-response.ts'

/** How what was owed an answer got one. Stars without words owe none, and are not in it. */
export type Response = {
  owed: number
  /** Null where nothing was owed. */
  answered: Estimate | null
  /** Half of the answers took no longer, from when there was something to answer. Null without an answer. */
  medianHours: number | null
  /** Of those with a promise whose time has come, or that are answered: how many were answered within it. */
  inTime: Estimate | null
}

export type ResponseQuery = { days: number; regionId?: string | undefined; limit: number }

/** Each location against its region, those that leave most unanswered first. */
export async function showResponse(tx: Tx, query: ResponseQuery) {
  const until = today(tx)
  const stretch = { from: daysBefore(until, query.days - 1), until }
  const region =
    query.regionId === 'none'
      ? sql<SqlBool>`location.region_id is null`
      : query.regionId
        ? sql<SqlBool>`location.region_id = ${query.regionId}::uuid`
        : sql<SqlBool>`true`
  const { total, count, regions, locations } = await readResponse(tx, stretch, region, { most: query.limit })
  return {
    ...stretch,
    total: responseOf(total),
    count,
    regions: regions
      .map(({ id, name, ...row }) => ({ id, name, ...responseOf(row) }))
      .toSorted((a, b) => (a.answered?.value ?? 2) - (b.answered?.value ?? 2)),
    locations: locations.map(({ id, name, regionId, ...row }) => ({
      ...{ id, name, regionId },
      ...responseOf(row),
    })),
  }
}

export function responseOf(row: Answering | undefined): Response {
  const cut = (one: Estimate | null) =>
    one && { ...one, value: cutTo(one.value), low: cutTo(one.low), high: cutTo(one.high) }
  if (!row) return { owed: 0, answered: null, medianHours: null, inTime: null }
  return {
    owed: row.owed,
    answered: cut(shareOf(row.answered, row.owed)),
    medianHours: row.hours === null ? null : Math.round(row.hours * 10) / 10,
    inTime: cut(shareOf(row.promised - row.late, row.promised)),
  }
}

function cutTo(value: number): number {
  return Math.round(value * 1000) / 1000
}
