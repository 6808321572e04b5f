import { sql } from 'kysely'
import { z } from 'zod'
import { releaseHeld } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import type { Reactions } from '../../platform/jobs/jobs.ts'
import { beginSource } from '../../reviews/index.ts'
import { forgetHealth, readingHealth } from '../channels/health.ts'

const payloadShape = z.object({ state: z.string() })

/** What sources that sign in by a directory do once it is signed in anew: they go on, and what waited goes out. */
export const reviewSourceReactions: Reactions = {
  'directory.changed': { 'reviews.goOn': goOn },
}

async function goOn(context: Context, { subjectId, payload }: StoredEvent): Promise<void> {
  if (!subjectId || payloadShape.parse(payload).state !== 'connected') return
  const channelIds = await context.transaction(async (tx) => {
    const channels = await tx.db
      .selectFrom('channels')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('archivedAt', 'is', null)
      .where(sql<boolean>`settings ->> 'directoryId' = ${subjectId}`)
      .execute()
    for (const { id } of channels) {
      await forgetHealth(tx, id, readingHealth)
      await beginSource(tx, id, { isRead: true })
    }
    return channels.map(({ id }) => id)
  })
  for (const id of channelIds) await releaseHeld(context, id)
}
