import { sql } from 'kysely'
import { createReviewSources, forgetBytes, forgetRaw, tidyCalls, tidyChats } from './connectors/index.ts'
import { dropUnsentUploads } from './conversations/index.ts'
import { forgetSearches } from './knowledge/index.ts'
import { namedBlobs } from './named-blobs.ts'
import { forgetOldNotifications } from './notifications/index.ts'
import type { Context, World } from './platform/context.ts'
import { forgetRuns } from './routing/index.ts'

// Long enough for whoever put bytes there to name them: an upload's message to be sent, a mail's row to be written.
const keptMs = 2 * 24 * 3_600_000

/**
 * Throws away what nobody can reach any more: uploads that were never sent, and bytes that no row of any account names
 * since their conversation was deleted; notifications, what rules did and what people looked for long ago, tokens of
 * chats that have ended, reviews as they came where their platform lets nobody keep them. Safe to run twice, and beside
 * everything else.
 */
export async function cleanUp(
  world: Pick<World, 'db' | 'blobs' | 'log' | 'now'>,
  contextOf: (accountId: string) => Context,
): Promise<{ uploads: number; blobs: number }> {
  const before = new Date(world.now().getTime() - keptMs)
  const accounts = await world.db.selectFrom('accounts').select('id').execute()
  const gone = { uploads: 0, blobs: 0 }
  const sources = createReviewSources()
  for (const { id } of accounts) {
    gone.uploads += await dropUnsentUploads(contextOf(id), before)
    await forgetOldNotifications(contextOf(id))
    await forgetRuns(contextOf(id))
    await forgetSearches(contextOf(id))
    await tidyChats(contextOf(id))
    await tidyCalls(contextOf(id))
    await forgetBytes(contextOf(id))
    await forgetRaw(contextOf(id), sources)
  }
  for await (const hashes of world.blobs.list()) {
    let unnamed = hashes
    for (const { id } of accounts) unnamed = await withoutNamed(contextOf(id), unnamed)
    for (const hash of unnamed) if (await world.blobs.removeUnused(hash, before)) gone.blobs += 1
  }
  world.log.info(gone, 'Cleaned up')
  return gone
}

async function withoutNamed(context: Context, hashes: string[]): Promise<string[]> {
  if (hashes.length === 0) return hashes
  const { rows } = await context.read((tx) =>
    sql<{ hash: string }>`select hash from unnest(${hashes}::text[]) as hash
      where not exists (select from (${namedBlobs}) as named where named.blob = hash)`.execute(tx.db),
  )
  return rows.map(({ hash }) => hash)
}
