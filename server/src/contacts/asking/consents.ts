import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import { withMerged } from '../queries.ts'
import { personOf } from './hold-ask.ts'

type Consent = {
  contactId: string
  channel: 'email' | 'phone'
  /** As identities are kept. */
  address: string
  action: 'given' | 'objected' | 'restored'
  way: 'page' | 'one_click' | 'provider' | 'list' | 'person'
  basis?: string
  language?: string | null
}

/** What people said to being asked what they think, added to the ledger; nothing in it is ever changed. */
export async function noteConsents(
  { secrets }: Pick<Context, 'secrets'>,
  tx: Tx,
  all: readonly Consent[],
): Promise<void> {
  if (all.length === 0) return
  const { actor, accountId } = tx
  const rows = all.map(({ contactId, channel, address, action, way, basis, language }) => ({
    ...{ accountId, id: newId(), contactId, channel, action, way, purpose: 'feedback' },
    ...{ addressKey: keyOf(secrets, accountId, address), basis: basis ?? '', language: language ?? null },
    ...{ actorKind: actor.kind, actorId: actor.kind === 'system' ? null : actor.id, at: tx.now() },
  }))
  await insertRows('contactConsents', rows).execute(tx.db)
}

/**
 * Whether a person does not want to be asked: the last word on any of their records, or on the address, whoever has it
 * now, is an objection. A list somebody brings is no word of theirs and lifts none.
 */
export async function hasObjected(
  { secrets }: Pick<Context, 'secrets'>,
  tx: Tx,
  { contactId, address }: { contactId: string; address: string },
): Promise<boolean> {
  const family = await withMerged(tx, await personOf(tx, contactId))
  const row = await tx.db
    .selectFrom('contactConsents')
    .select('action')
    .where('accountId', '=', tx.accountId)
    .where('action', '!=', 'given')
    .where((of) =>
      of.or([
        of('contactId', 'in', family),
        ...(address ? [of('addressKey', '=', keyOf(secrets, tx.accountId, address))] : []),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.action === 'objected'
}

function keyOf(secrets: Context['secrets'], accountId: string, address: string): string {
  return secrets.sign('consent', `${accountId}:${address}`)
}
