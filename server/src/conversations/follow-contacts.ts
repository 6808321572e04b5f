import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Reaction } from '../platform/jobs/jobs.ts'

const payloadShape = z.object({ winnerId: z.uuid(), loserId: z.uuid(), contactIds: z.array(z.uuid()) })

/** Two records are one person: the conversations of the one are the other's. */
export const followMerge: Reaction = async (context, event) => {
  const { winnerId, contactIds } = payloadShape.parse(event.payload)
  await giveTo(context, winnerId, contactIds)
}

/** A merge was undone: everybody has the conversations they began with. */
export const followUnmerge: Reaction = async (context, event) => {
  const { loserId, contactIds } = payloadShape.parse(event.payload)
  await giveTo(context, loserId, contactIds)
}

async function giveTo(context: Context, contactId: string, originalIds: string[]): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('conversations')
      .set((of) => ({ contactId, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('originalContactId', 'in', originalIds)
      .where('contactId', '<>', contactId)
      .execute(),
  )
}
