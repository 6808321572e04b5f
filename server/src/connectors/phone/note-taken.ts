import { z } from 'zod'
import { oweCall } from '../../callbacks/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Taken } from '../connector.ts'

const envelopeShape = z.object({ from: z.string(), event: z.string(), isNumber: z.boolean() })

/** Whoever reached nobody, or only a tape, is owed a call: there is no other way to answer them. */
export async function noteTaken(tx: Tx, taken: readonly Taken[]): Promise<void> {
  const rows = await tx.db
    .selectFrom('deliveries')
    .select(['id', 'envelope'])
    .where('accountId', '=', tx.accountId)
    .where((of) => of('id', '=', of.fn.any(of.val(taken.map(({ deliveryId }) => deliveryId)))))
    .execute()
  const envelopes = new Map(rows.map(({ id, envelope }) => [id, envelopeShape.parse(envelope)]))
  for (const { deliveryId, conversationId } of taken) {
    const envelope = envelopes.get(deliveryId)
    if (envelope?.isNumber && envelope.event !== 'transcription')
      await oweCall(tx, { conversationId, phone: envelope.from })
  }
}
