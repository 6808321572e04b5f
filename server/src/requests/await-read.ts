import type { Context } from '../platform/context.ts'

const pauseMs = 100
const mostPauses = 15

/** Waits a moment until what was just handed in has been read, so that the next page shows it. */
export async function awaitRead(context: Context, deliveryId: string): Promise<void> {
  for (let pauses = 0; pauses < mostPauses; pauses++) {
    const waiting = await context.read((tx) =>
      tx.db
        .selectFrom('deliveries')
        .select('id')
        .where('accountId', '=', tx.accountId)
        .where('id', '=', deliveryId)
        .where('state', '=', 'received')
        .executeTakeFirst(),
    )
    if (!waiting) return
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
