import { joinIdentities, noteClaimedEmail } from '../../contacts/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import type { Identity } from './identity.ts'
import { addressOfVisitor } from './visitor-address.ts'

/** Makes a visitor the person their signed identity names: what they say from now on is that contact's. */
export async function bindIdentity(
  context: Context,
  tx: Tx,
  visitorId: string,
  { subject, email, name }: Identity,
): Promise<void> {
  const proven = email
    ? ({ kind: 'email', value: email } as const)
    : ({ kind: 'external', value: `user:${subject}` } as const)
  await joinIdentities(
    within(context, tx),
    { ...proven, ...(name === undefined ? {} : { name }) },
    { kind: 'external', value: addressOfVisitor(visitorId) },
  )
}

/** Notes the address a visitor typed. It proves nothing: whose it is keeps their own record and history. */
export async function noteTypedEmail(tx: Tx, visitorId: string, email: string): Promise<void> {
  await noteClaimedEmail(tx, addressOfVisitor(visitorId), email)
}
