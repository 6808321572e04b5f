import type { Channel } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { findChannels } from '../channels/queries.ts'
import type { Connector, Connectors } from '../connector.ts'

/** The way mails of a place go out, else the brand's; undefined where there is none. */
export async function findMailChannel(
  tx: Tx,
  connectors: Connectors,
  locationId: string | null,
): Promise<{ channel: Channel; connector: Connector } | undefined> {
  const kinds = [...connectors.values()].filter(({ rules }) => rules.identity === 'email')
  const rows = await tx.db
    .selectFrom('channels')
    .select(['id', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'active')
    .where('archivedAt', 'is', null)
    .where(
      'connector',
      'in',
      kinds.map(({ kind }) => kind),
    )
    .where((of) => of.or([of('locationId', 'is', null), of('locationId', '=', locationId)]))
    .orderBy('createdAt')
    .execute()
  const chosen = rows.find((row) => row.locationId !== null) ?? rows[0]
  const [channel] = chosen ? await findChannels(tx, [chosen.id]) : []
  const connector = channel && connectors.get(channel.connector)
  return channel && connector ? { channel, connector } : undefined
}
