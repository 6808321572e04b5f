import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { takeTurn } from '../../platform/remote/pace.ts'
import { refreshFound } from '../audit-directory.ts'
import { callPlatform } from '../connection/access.ts'
import { findConnected } from '../connection/find-platform.ts'
import { tell } from '../directories.ts'
import {
  addressMeanings,
  type DirectoryPlatform,
  type DirectoryPlatforms,
  DirectoryProblem,
  pushFields,
} from '../directory.ts'
import { comingHours } from '../exports/coming-hours.ts'
import { readOurListings } from '../our-listings.ts'
import { listingShape } from '../records.ts'
import { noteOutcome } from './note-outcome.ts'
import { noteProblem } from './note-problem.ts'
import { type Claimed, putBack } from './under-way.ts'

const leaseMs = 120_000

type Work = { context: Context; directoryId: string; platform: DirectoryPlatform }

/**
 * Sends what is due of a directory, one field after the other, at the platform's pace. Killed in between, the same is
 * sent again once its lease is over: a platform that has it already only says so.
 * @returns when to go on; undefined when nothing waits, or nobody is signed in
 */
export async function sendDuePushes(
  context: Context,
  platforms: DirectoryPlatforms,
  directoryId: string,
  isEnough: () => boolean,
): Promise<Date | undefined> {
  let sent = 0
  for (;;) {
    const kind = await context.read((tx) => findConnected(tx, directoryId))
    const platform = platforms.get(kind ?? '')
    if (!platform) break
    const push = await claimDue(context, directoryId)
    if (!push) break
    await send({ context, directoryId, platform }, push)
    sent += 1
    if (isEnough()) break
  }
  return context.transaction(async (tx) => {
    if (sent > 0) {
      await refreshFound(tx, directoryId)
      tell(tx, directoryId, 'pushed')
    }
    if (!(await findConnected(tx, directoryId))) return undefined
    const next = await tx.db
      .selectFrom('directoryPushes')
      .select((of) => of.fn.min('dueAt').as('dueAt'))
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .where('state', 'in', ['waiting', 'sending'])
      .executeTakeFirst()
    return next?.dueAt ?? undefined
  })
}

async function claimDue(context: Context, directoryId: string): Promise<Claimed | undefined> {
  return context.transaction(async (tx) => {
    const leaseUntil = new Date(tx.now().getTime() + leaseMs)
    const { rows } = await sql<
      Omit<Claimed, 'field' | 'means'> & { field: string; means: string | null }
    >`update directory_pushes as push
      set state = 'sending', due_at = ${leaseUntil}
      from directory_records as record
      where push.account_id = ${tx.accountId}::uuid and push.id = (
        select id from directory_pushes where account_id = ${tx.accountId}::uuid
        and directory_id = ${directoryId}::uuid and state in ('waiting', 'sending') and due_at <= ${tx.now()}
        order by due_at, id limit 1 for update skip locked)
      and record.account_id = push.account_id and record.id = push.record_id
      returning push.id, push.record_id as "recordId", push.field, push.means, push.attempts,
        record.external_id as "externalId"`.execute(tx.db)
    const [row] = rows
    const field = pushFields.find((one) => one === row?.field)
    const means = addressMeanings.find((one) => one === row?.means) ?? null
    return row && field ? { ...row, field, means } : undefined
  })
}

async function send(work: Work, push: Claimed): Promise<void> {
  const { context, directoryId, platform } = work
  try {
    const { ours, shown } = await bothSides(context, push)
    const wait = await takeTurn(context, `${platform.kind} edits ${push.externalId}`, platform.paces.edits)
    if (wait > 0) return await putBack(context, push, { waitMs: wait, reason: 'later' })
    const today = context.now().toISOString().slice(0, 10)
    const coming = { ...ours, hours: comingHours(ours.hours, today) }
    const { field, externalId, means, id: key } = push
    const outcome = await callPlatform(context, { directoryId, platform }, (call) =>
      platform.push(call, { externalId, field, means, key, ours: coming, shown, today }),
    )
    await noteOutcome(context, push, { ours, shown, outcome })
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error
    await noteProblem(context, push, error)
  }
}

// One that is on its way to another address may be read in between, and be taken for a second of it.
const ofOne = ['linked'] as const
const ofMoving = ['linked', 'moved', 'duplicate'] as const

async function bothSides(context: Context, { recordId, means }: Claimed) {
  return context.read(async (tx) => {
    const record = await tx.db
      .selectFrom('directoryRecords')
      .select(['listing', 'locationId'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', recordId)
      .where('state', 'in', means === 'move' ? ofMoving : ofOne)
      .executeTakeFirst()
    const [ours] = record?.locationId ? await readOurListings(tx, [record.locationId]) : []
    // It was decided otherwise, or the location is no longer in use, since somebody asked for it.
    if (!record || !ours) throw new DirectoryProblem('nothing_here', '')
    return { ours, shown: listingShape.parse(record.listing) }
  })
}
