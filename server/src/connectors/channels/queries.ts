import type { Channel } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

const columns = [
  'id',
  'connector',
  'name',
  'address',
  'settings',
  'secrets',
  'state',
  'locationId',
  'departmentId',
  'health',
  'version',
  'createdAt',
  'archivedAt',
] as const

export type ChannelRow = Channel & {
  health: Record<string, unknown>
  version: number
  createdAt: Date
  archivedAt: Date | null
}

/** Channels, archived or not: what came or goes through them must still be readable. */
export async function findChannels(tx: Tx, ids: string[]): Promise<ChannelRow[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('channels')
    .select(columns)
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return rows.map(toChannel)
}

/** @throws AppError not_found for an unknown or archived channel */
export async function getChannel(tx: Tx, id: string): Promise<ChannelRow> {
  const [channel] = await findChannels(tx, [id])
  if (!channel || channel.archivedAt)
    throw new AppError('not_found', 'There is no such channel.', { key: 'not_found' })
  return channel
}

/** All channels in use, by name. */
export async function listChannels(tx: Tx): Promise<ChannelRow[]> {
  const rows = await tx.db
    .selectFrom('channels')
    .select(columns)
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(toChannel)
}

function toChannel<T extends { health: unknown }>(row: T): Omit<T, 'health'> & Pick<ChannelRow, 'health'> {
  return { ...row, health: Object(row.health) }
}
