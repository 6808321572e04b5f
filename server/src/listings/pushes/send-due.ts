import { sql } from 'kysely'
import { type Context, type Tx, within } from '../../platform/context.ts'
import type { Listing } from '../accuracy/listing.ts'
import { sayField } from '../accuracy/say-field.ts'
import { refreshFound } from '../audit-directory.ts'
import { callPlatform } from '../connection/access.ts'
import { findConnected } from '../connection/find-platform.ts'
import { tell } from '../directories.ts'
import {
  type DirectoryPlatform,
  type DirectoryPlatforms,
  DirectoryProblem,
  type PushField,
  type PushOutcome,
  pushFields,
} from '../directory.ts'
import { comingHours } from '../exports/coming-hours.ts'
import { readOurListings } from '../our-listings.ts'
import { takeTurn } from '../pace.ts'
import { listingShape } from '../records.ts'
import { rejudge } from '../rejudge.ts'
import { retryAfter } from '../retry-after.ts'

const leaseMs = 120_000
const mostAttempts = 10

type Claimed = {
  id: string
  recordId: string
  field: PushField
  isCorrection: boolean
  attempts: number
  externalId: string
}
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
    const { rows } = await sql<Omit<Claimed, 'field'> & { field: string }>`update directory_pushes as push
      set state = 'sending', due_at = ${leaseUntil}
      from directory_records as record
      where push.account_id = ${tx.accountId}::uuid and push.id = (
        select id from directory_pushes where account_id = ${tx.accountId}::uuid
        and directory_id = ${directoryId}::uuid and state in ('waiting', 'sending') and due_at <= ${tx.now()}
        order by due_at, id limit 1 for update skip locked)
      and record.account_id = push.account_id and record.id = push.record_id
      returning push.id, push.record_id as "recordId", push.field, push.is_correction as "isCorrection", push.attempts,
        record.external_id as "externalId"`.execute(tx.db)
    const [row] = rows
    const field = pushFields.find((one) => one === row?.field)
    return row && field ? { ...row, field } : undefined
  })
}

async function send(work: Work, push: Claimed): Promise<void> {
  const { context, directoryId, platform } = work
  try {
    const { ours, shown } = await bothSides(context, push)
    const wait = await takeTurn(context, `${platform.kind} edits ${push.externalId}`, platform.paces.edits)
    if (wait > 0) return await putBack(context, push, wait)
    const today = context.now().toISOString().slice(0, 10)
    const coming = { ...ours, hours: comingHours(ours.hours, today) }
    const { field, externalId, isCorrection } = push
    const outcome = await callPlatform(context, { directoryId, platform }, (call) =>
      platform.push(call, { externalId, field, isCorrection, ours: coming, shown, today }),
    )
    await context.transaction(async (tx) => {
      const said = { before: sayField(shown, field), value: sayField(ours, field) }
      await end(within(context, tx), push, { state: outcome.state, ...said, reason: null, detail: '' })
      if (outcome.state === 'proposed') return
      await closeEdit(tx, push)
      await rejudge(tx, { recordId: push.recordId, ours, listing: outcome.listing })
    })
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error
    await noteProblem(context, push, error)
  }
}

// What others made of the field is no longer there.
async function closeEdit(tx: Tx, { recordId, field }: Claimed): Promise<void> {
  await tx.db
    .updateTable('directoryEdits')
    .set({ state: 'gone', decidedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('recordId', '=', recordId)
    .where('field', '=', field)
    .where('state', '=', 'open')
    .execute()
}

async function bothSides(context: Context, { recordId }: Claimed) {
  return context.read(async (tx) => {
    const record = await tx.db
      .selectFrom('directoryRecords')
      .select(['listing', 'locationId'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', recordId)
      .where('state', '=', 'linked')
      .executeTakeFirst()
    const [ours] = record?.locationId ? await readOurListings(tx, [record.locationId]) : []
    // It was decided otherwise, or the location is no longer in use, since somebody asked for it.
    if (!record || !ours) throw new DirectoryProblem('nothing_here', '')
    return { ours, shown: listingShape.parse(record.listing) }
  })
}

async function putBack(context: Context, { id }: Claimed, waitMs: number): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set({ state: 'waiting', reason: 'later', dueAt: new Date(tx.now().getTime() + waitMs) })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}

async function noteProblem(context: Context, push: Claimed, problem: DirectoryProblem): Promise<void> {
  const detail = problem.message.slice(0, 1000)
  const attempts = push.attempts + 1
  switch (problem.reason) {
    case 'later':
      if (attempts >= mostAttempts) return end(context, push, { state: 'refused', reason: 'gave_up', detail })
      return tryAgain(context, push, {
        reason: 'later',
        detail,
        waitMs: retryAfter(attempts, problem.retryAfterMs),
      })
    case 'signed_out':
      // It goes on by itself once somebody has signed in again.
      return tryAgain(context, push, { reason: 'signed_out', detail, waitMs: 0 })
    default:
      return context.transaction(async (tx) => {
        await end(within(context, tx), push, { state: 'refused', reason: problem.reason, detail })
        if (problem.listing) await judgeAsNow(tx, push, problem.listing)
      })
  }
}

// What a person saw is no longer there: the next look is at what is.
async function judgeAsNow(tx: Tx, { recordId }: Claimed, listing: Listing): Promise<void> {
  const record = await tx.db
    .selectFrom('directoryRecords')
    .select('locationId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recordId)
    .executeTakeFirst()
  const [ours] = record?.locationId ? await readOurListings(tx, [record.locationId]) : []
  if (ours) await rejudge(tx, { recordId, ours, listing })
}

type Again = { reason: string; detail: string; waitMs: number }

async function tryAgain(context: Context, { id }: Claimed, { reason, detail, waitMs }: Again): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set((of) => ({
        ...{ state: 'waiting', reason, detail, dueAt: new Date(tx.now().getTime() + waitMs) },
        attempts: reason === 'later' ? of('attempts', '+', 1) : of.ref('attempts'),
      }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}

type Ended = {
  state: PushOutcome['state'] | 'refused'
  reason: string | null
  detail: string
  before?: string
  value?: string
}

async function end(context: Context, { id }: Claimed, ended: Ended): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set((of) => ({ ...ended, attempts: of('attempts', '+', 1), endedAt: tx.now() }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .execute(),
  )
}
