import { sql } from 'kysely'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { getChannel } from './channels/queries.ts'
import type { Connectors } from './connector.ts'
import { sayIn } from './doctor.ts'

export type RoundTrip = { state: 'ok' | 'fail'; milliseconds: number; detail: string }

const lookEveryMs = 200

/**
 * Sends a mail from a channel to itself and waits until it has come in and been read: the one proof that answers to
 * this address reach us. It makes no conversation.
 * @param locale the language of what is said of it
 * @param limitMs how long to wait for it
 */
export async function runRoundTrip(
  context: Context,
  connectors: Connectors,
  channelId: string,
  { locale, limitMs = 60_000 }: { locale: string; limitMs?: number },
): Promise<RoundTrip> {
  requirePermission(context.actor, 'doctor.run')
  const channel = await context.read((tx) => getChannel(tx, channelId))
  const probe = connectors.get(channel.connector)?.probe
  if (!probe) throw new AppError('unsupported', 'This kind of channel cannot write to itself.')
  const say = sayIn(context, locale)
  const startedAt = Date.now()
  const elapsed = () => Date.now() - startedAt
  try {
    const { externalId } = await probe(context, channel)
    while (elapsed() < limitMs) {
      if (await hasArrived(context, channelId, externalId))
        return { state: 'ok', milliseconds: elapsed(), detail: say('cameBack') }
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    }
    return { state: 'fail', milliseconds: elapsed(), detail: say('notBack') }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { state: 'fail', milliseconds: elapsed(), detail: error.message }
  }
}

async function hasArrived(context: Context, channelId: string, externalId: string): Promise<boolean> {
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channelId)
      .where('outcome', '=', 'probe')
      .where('receivedAt', '>', new Date(context.now().getTime() - 3_600_000))
      .where(sql<boolean>`envelope ->> 'probe' = ${externalId}`)
      .orderBy('receivedAt', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return found !== undefined
}
