import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import { answerDue, momentIn, originShape } from '../../conversations/index.ts'
import { hoursOf, stillThere, usualZone } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { awaitRead } from '../await-read.ts'

/** What became of a form: it is still being read, or it is a matter with a number. */
export type Sent = {
  state: 'reading' | 'arrived' | 'set_aside'
  number: number | null
  isSuspect: boolean
  /** By when it is answered, in words; null where nothing is promised. */
  due: string | null
}

const purpose = 'contact-sent'

/** A text that names a delivery to whoever sent it. */
export function sentToken({ secrets, accountId }: Context, deliveryId: string): string {
  return `${deliveryId}.${secrets.sign(purpose, `${accountId}:${deliveryId}`)}`
}

/** What became of what a token names; undefined for one we did not make. */
export async function readSent(visit: Visit, token: string): Promise<Sent | undefined> {
  const { context } = visit
  const [deliveryId = '', mac = ''] = token.split('.')
  if (!context.secrets.verify(purpose, `${context.accountId}:${deliveryId}`, mac)) return undefined
  // It is read within a few hundredths of a second; who waits that long sees the number at once.
  await awaitRead(context, deliveryId)
  return context.read((tx) => findSent(visit, tx, deliveryId))
}

const envelopeShape = z.looseObject({ web: z.object({ origin: originShape }) })

async function findSent(visit: Visit, tx: Tx, deliveryId: string): Promise<Sent | undefined> {
  const row = await tx.db
    .selectFrom('deliveries')
    .leftJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'deliveries.accountId')
        .onRef('conversations.id', '=', 'deliveries.conversationId'),
    )
    .select(['deliveries.state', 'deliveries.envelope', 'deliveries.receivedAt', 'deliveries.channelId'])
    .select('conversations.number')
    .where('deliveries.accountId', '=', tx.accountId)
    .where('deliveries.id', '=', deliveryId)
    .executeTakeFirst()
  if (!row) return undefined
  const states = { received: 'reading', processed: 'arrived', quarantined: 'set_aside' } as const
  return {
    state: states[row.state],
    number: row.number === null ? null : Number(row.number),
    isSuspect: envelopeShape.parse(row.envelope).web.origin.suspicion !== null,
    due: await dueAt(visit, tx, row),
  }
}

// Worked out from what the visitor said alone: the matter itself may have gone where this customer was before.
async function dueAt(
  { query, lang }: Visit,
  tx: Tx,
  { channelId, receivedAt }: { channelId: string; receivedAt: Date },
): Promise<string | null> {
  const place = await tx.db
    .selectFrom('locations')
    .select(['id', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where('slug', '=', query.at ?? '')
    .where(stillThere(tx.now()))
    .executeTakeFirst()
  const locationId = place?.id ?? null
  const at = await answerDue(tx, { channelId, locationId, language: lang, at: receivedAt })
  return at && momentIn(lang, place ? hoursOf(place.hours).zone : await usualZone(tx), at)
}
