import type { Context } from '../../platform/context.ts'
import type { OwnMail } from './automatic/classify.ts'
import { kindOfMessageId } from './sending/message-id.ts'
import { normaliseAddress, withoutDetail } from './smtp/find-recipient.ts'

/** How to tell what we wrote ourselves: by our signed ids and by the addresses of the brand's channels. */
export async function findOwnMail(context: Context): Promise<OwnMail> {
  const rows = await context.read((tx) =>
    tx.db.selectFrom('mailAddresses').select('address').where('accountId', '=', tx.accountId).execute(),
  )
  const addresses = new Set(rows.map((row) => row.address))
  return {
    isOwnMessageId: (id) => kindOfMessageId(context.secrets, id) !== undefined,
    isOwnAddress(address) {
      const exact = normaliseAddress(address)
      return exact !== undefined && (addresses.has(exact) || addresses.has(withoutDetail(exact)))
    },
  }
}
