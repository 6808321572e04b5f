import type { Context, Tx } from '../platform/context.ts'
import { findContacts } from './find-contacts.ts'
import { holdTaking, noteDone } from './hold.ts'
import type { Import } from './imports.ts'
import { contactShape } from './sources/foreign.ts'

const atOnce = 500

/** Takes the next contacts of an import. Returns whether there may be more. */
export async function takeContacts(context: Context, { id, origin }: Import): Promise<boolean> {
  return context.transaction(async (tx) => {
    if (!(await holdTaking(tx, id))) return false
    const records = await nextContacts(tx, id)
    if (records.length === 0) return false
    const customers = records.map(({ externalId, content }) => ({
      key: externalId,
      externalId,
      told: contactShape.parse(content),
    }))
    await findContacts(tx, origin, customers)
    await noteDone(
      tx,
      id,
      records.map(({ externalId }) => ({
        kind: 'contact',
        externalId,
        state: 'taken',
        reason: null,
        losses: [],
      })),
    )
    return true
  })
}

function nextContacts(tx: Tx, importId: string) {
  return tx.db
    .selectFrom('importRecords')
    .select(['externalId', 'content'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .where('kind', '=', 'contact')
    .where('state', '=', 'waiting')
    .orderBy('position')
    .limit(atOnce)
    .forUpdate()
    .execute()
}
