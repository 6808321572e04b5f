import type { Context } from '../../platform/context.ts'
import type { OwnMail } from './automatic/classify.ts'
import { kindOfMessageId } from './sending/message-id.ts'
import { normaliseAddress, withoutDetail } from './smtp/find-recipient.ts'

// Asked for every mail that comes in and changed a few times a year.
const keptForMs = 3_000

export type FindOwnMail = (context: Context) => Promise<OwnMail>

/** How to tell what we wrote ourselves: by our signed ids and by the addresses of the brand's channels. */
export function createFindOwnMail(): FindOwnMail {
  const kept = new Map<string, { addresses: ReadonlySet<string>; until: number }>()
  return async (context) => {
    const known = kept.get(context.accountId)
    const isFresh = known && known.until > Date.now()
    const addresses = isFresh ? known.addresses : await readAddresses(context)
    if (!isFresh) kept.set(context.accountId, { addresses, until: Date.now() + keptForMs })
    return ownMail(context, addresses)
  }
}

function ownMail(context: Context, addresses: ReadonlySet<string>): OwnMail {
  return {
    isOwnMessageId: (id) => kindOfMessageId(context.secrets, id) !== undefined,
    isOwnAddress(address) {
      const exact = normaliseAddress(address)
      return exact !== undefined && (addresses.has(exact) || addresses.has(withoutDetail(exact)))
    },
  }
}

async function readAddresses(context: Context): Promise<ReadonlySet<string>> {
  const rows = await context.read((tx) =>
    tx.db.selectFrom('mailAddresses').select('address').where('accountId', '=', tx.accountId).execute(),
  )
  return new Set(rows.map((row) => row.address))
}
