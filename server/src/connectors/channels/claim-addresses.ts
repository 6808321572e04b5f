import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/**
 * Makes addresses lead to a channel and to nothing else in the whole installation; those it no longer has are freed.
 * @throws AppError conflict when an address belongs to another channel, of whatever brand
 */
export async function claimAddresses(tx: Tx, channelId: string, addresses: string[]): Promise<void> {
  await tx.db
    .deleteFrom('mailAddresses')
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .$if(addresses.length > 0, (query) => query.where('address', 'not in', addresses))
    .execute()
  if (addresses.length === 0) return
  await tx.db
    .insertInto('mailAddresses')
    .values(addresses.map((address) => ({ address, accountId: tx.accountId, channelId })))
    .onConflict((row) => row.column('address').doNothing())
    .execute()
  const rows = await tx.db
    .selectFrom('mailAddresses')
    .select(['address', 'accountId', 'channelId'])
    .where('address', 'in', addresses)
    .execute()
  const taken = rows.find((row) => row.accountId !== tx.accountId || row.channelId !== channelId)
  if (taken)
    throw new AppError('conflict', `${taken.address} belongs to another channel already.`, {
      key: 'address_taken',
      values: { address: taken.address },
    })
}
