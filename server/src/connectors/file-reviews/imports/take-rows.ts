import { sql } from 'kysely'
import { requirePermission } from '../../../accounts/index.ts'
import { importElsewhere } from '../../../platform/brought/refusals.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { namePlaces, type SeenReview, type Taking, takeReviews } from '../../../reviews/index.ts'
import type { Connectors } from '../../connector.ts'
import { capability } from '../capability.ts'
import type { Place } from '../reading/judge-row.ts'
import { checkMapping } from '../reading/mapping.ts'
import { tell } from './begin.ts'
import { judgeRows, readGround } from './ground.ts'
import { type HeldImport, holdImport, job, writeImport } from './imports.ts'
import { findSources, openSources } from './sources.ts'

const rowsAtOnce = 500

/** Takes what was judged sound, in the background; faulty rows are left out. @throws AppError conflict, invalid */
export async function takeImport(context: Context, connectors: Connectors, id: string): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const { mapping, columns, options, state } = await context.transaction((tx) => holdImport(tx, id))
  if (state !== 'ready') throw importElsewhere()
  checkMapping(
    mapping,
    columns.map(({ name }) => name),
    options,
  )
  await openSources(context, connectors, await context.read((tx) => platformsIn(tx, id)))
  await context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'ready') throw importElsewhere()
    await writeImport(tx, id, { state: 'taking', done: 0 })
    await tell(tx, id, 'taken', { filename: held.filename })
    tx.enqueue(job, { importId: id })
  })
}

async function platformsIn(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ platform: string }>`select min(platform) as platform from review_import_rows
    where account_id = ${tx.accountId}::uuid and import_id = ${id}::uuid and verdict in ('new', 'known')
    group by lower(platform) order by 1`.execute(tx.db)
  return rows.map(({ platform }) => platform)
}

type Row = { position: number; platform: string; channelId: string; seen: SeenReview; place: Place }

/**
 * Takes the next rows, all of them or none; the locations may have changed since they were judged, so they are judged
 * again. Returns whether it goes on.
 */
export async function takeSome(context: Context, connectors: Connectors, id: string): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'taking') return false
    const { sound, faulty, count } = await nextRows(tx, held)
    await namePlaces(
      tx,
      sound.map(({ channelId, place: { id: locationId, name } }) => ({ channelId, locationId, name })),
    )
    const before = await findReviews(tx, sound)
    await takeReviews(context, tx, connectors, sound.map(takingOf))
    const after = await findReviews(tx, sound)
    await keepOutcomes(tx, id, [
      ...sound.map((row) => {
        const [known, now] = [before.get(keyOf(row)), after.get(keyOf(row))]
        const isChanged = known && now && known.versions !== now.versions
        const outcome = known ? (isChanged ? 'changed' : 'unchanged') : 'created'
        return {
          position: row.position,
          verdict: known ? 'known' : 'new',
          outcome,
          reviewId: now?.id ?? null,
        }
      }),
      ...faulty.map((position) => ({ position, verdict: 'faulty', outcome: null, reviewId: null })),
    ])
    const isDone = count < rowsAtOnce
    await writeImport(tx, id, {
      done: held.done + count,
      ...(isDone && { state: 'done', endedAt: tx.now() }),
    })
    return !isDone
  })
}

async function nextRows(tx: Tx, held: HeldImport) {
  const rows = await tx.db
    .selectFrom('reviewImportRows')
    .select(['position', 'line', 'cells'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', held.id)
    .where('verdict', 'in', ['new', 'known'])
    .where('outcome', 'is', null)
    .orderBy('position')
    .limit(rowsAtOnce)
    .execute()
  const sources = await findSources(tx)
  const sound: Row[] = []
  const faulty: number[] = []
  for (const { position, judged } of judgeRows(rows, held, await readGround(tx, held))) {
    const channelId = sources.get(judged.platform.toLowerCase())
    if (judged.seen && channelId)
      sound.push({ position, channelId, platform: judged.platform, seen: judged.seen, place: judged.place })
    else faulty.push(position)
  }
  return { sound, faulty, count: rows.length }
}

function takingOf({ channelId, platform: name, seen }: Row): Taking {
  return { channelId, deliveryId: null, platform: { ...capability, name }, seen, isQuietWhenOld: true }
}

async function findReviews(tx: Tx, rows: readonly Row[]) {
  const asked = rows.map(({ channelId, seen: { externalId } }) => ({ channelId, externalId }))
  const { rows: found } = await sql<{ id: string; channelId: string; externalId: string; versions: number }>`
    select reviews.id, reviews.channel_id, reviews.external_id, reviews.version_count as versions
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked ("channelId" uuid, "externalId" text)
    join reviews on reviews.account_id = ${tx.accountId}::uuid and reviews.channel_id = asked."channelId"
      and reviews.external_id = asked."externalId"`.execute(tx.db)
  return new Map(found.map((one) => [`${one.channelId} ${one.externalId}`, one]))
}

function keyOf({ channelId, seen: { externalId } }: Row): string {
  return `${channelId} ${externalId}`
}

type Outcome = { position: number; verdict: string; outcome: string | null; reviewId: string | null }

async function keepOutcomes(tx: Tx, importId: string, outcomes: readonly Outcome[]): Promise<void> {
  await sql`update review_import_rows as kept set verdict = told."verdict", outcome = told."outcome",
      review_id = told."reviewId"
    from json_to_recordset(${JSON.stringify(outcomes)}::json) as told
      ("position" integer, "verdict" text, "outcome" text, "reviewId" uuid)
    where kept.account_id = ${tx.accountId}::uuid and kept.import_id = ${importId}::uuid
      and kept.position = told."position"`.execute(tx.db)
}
