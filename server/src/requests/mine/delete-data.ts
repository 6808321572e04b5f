import { forgetContact, listRecordsOf } from '../../contacts/index.ts'
import { forgetCustomer } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { dropKeysOf, useKey } from './keys.ts'

/**
 * Deletes all that is kept about whoever opened the link, all or nothing, and keeps that it was done.
 * @returns how many requests there were; undefined when the link was not good any more
 */
export async function deleteData(context: Context, secret: string): Promise<number | undefined> {
  return context.transaction(async (tx) => {
    const address = await useKey(tx, secret, 'deletion')
    if (address === undefined) return undefined
    const contactIds = await listRecordsOf(tx, address)
    await dropKeysOf(tx, address)
    if (contactIds.length === 0) return 0
    const count = await forgetCustomer(tx, contactIds)
    await forgetContact(tx, contactIds)
    return count
  })
}
