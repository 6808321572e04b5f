import { sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { daysBefore, today } from '../stretches.ts'

/** What is counted, and against what: the last seven days, and the eight weeks before them. */
const windowDays = 7
const baselineDays = 56

export type Window = { since: string; until: string }
type Exposure = { locationId: string; regionId: string | null; texts: number; textsBefore: number }

type Complaint = { theme: string; locationId: string; person: string; isSuspect: boolean }

/** The days looked at today: tomorrow is among them, as it has begun in the east. */
export function windowOf(tx: Pick<Tx, 'now'>): Window {
  const until = daysBefore(today(tx), -1)
  return { since: daysBefore(until, windowDays), until }
}

/**
 * Everything the rule needs: how much was written of each location, how often each theme was complained of there before,
 * and by whom it is now. With suspects everything counts, without them only what does not look like spam.
 */
export async function countCells(tx: Tx, window: Window, suspects: 'with' | 'without') {
  const { rows } = await sql<{ locationId: string; regionId: string | null; theme: string } & Totals>`
    select number.location_id, location.region_id, number.theme,
      coalesce(sum(number.texts) filter (where number.day >= ${window.since}::date), 0)::int as texts,
      coalesce(sum(number.texts) filter (where number.day < ${window.since}::date), 0)::int as texts_before,
      coalesce(sum(number.bad) filter (where number.day < ${window.since}::date), 0)::int as bad_before
    from review_numbers as number join locations as location
      on location.account_id = number.account_id and location.id = number.location_id
    where number.account_id = ${tx.accountId}::uuid and number.day between ${daysBefore(window.since, baselineDays)}::date and ${window.until}::date
      and ${suspects === 'without' ? sql`not number.is_suspect` : sql`true`}
    group by number.location_id, location.region_id, number.theme`.execute(tx.db)
  const exposures = new Map(
    rows.filter(({ theme }) => theme === '').map((row) => [row.locationId, row satisfies Exposure]),
  )
  const complaints = (await readComplaints(tx, window)).filter(
    ({ isSuspect }) => suspects === 'with' || !isSuspect,
  )
  const before = new Map(rows.map((row) => [keyOf(row), row.badBefore]))
  return { exposures, complaints, before, themes: themesOf(rows, complaints) }
}

type Totals = { texts: number; textsBefore: number; badBefore: number }

// Whoever is not named may be anybody: all of them together are one person.
async function readComplaints(tx: Tx, { since, until }: Window): Promise<Complaint[]> {
  const { rows } = await sql<Complaint>`
    select about.theme, reviews.location_id, is_suspicious as is_suspect,
      coalesce(channel_id || ' ' || author_id, channel_id || ' name ' || nullif(lower(author_name), ''), '') as person
    from reviews cross join lateral unnest(themes) as about (theme)
    where reviews.account_id = ${tx.accountId}::uuid and day between ${since}::date and ${until}::date
      and (sentiment = 'neg' or tone in ('mixed', 'disappointed', 'furious')) and not is_star_only
      and removed_at is null and location_id is not null`.execute(tx.db)
  return rows
}

function themesOf(rows: readonly { theme: string }[], complaints: readonly Complaint[]): string[] {
  return [...new Set([...rows, ...complaints].map(({ theme }) => theme))].filter((theme) => theme !== '')
}

export function keyOf({ locationId, theme }: { locationId: string; theme: string }): string {
  return `${locationId} ${theme}`
}
