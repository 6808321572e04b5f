import { domainToASCII } from 'node:url'
import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/db/schema.ts'

export type MailRoute = { accountId: string; channelId: string; isPaused: boolean }

/** One spelling per address: lower case, the domain in its ASCII form. undefined when it is no address at all. */
export function normaliseAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  const domain = domainToASCII(address.slice(at + 1).toLowerCase())
  return at > 0 && domain !== '' ? `${address.slice(0, at).toLowerCase()}@${domain}` : undefined
}

/** The address without its detail: `support+c.abc@shop.example` → `support@shop.example` (RFC 5233). */
export function withoutDetail(address: string): string {
  return address.replace(/^([^+@]+)\+[^@]*@/, '$1@')
}

/** Which channel of which brand an address leads to, with or without its `+detail`. */
export async function findRecipient(db: Kysely<DB>, address: string): Promise<MailRoute | undefined> {
  const exact = normaliseAddress(address)
  if (!exact) return undefined
  const rows = await db
    .selectFrom('mailAddresses')
    .select(['address', 'accountId', 'channelId', 'isPaused'])
    .where('address', 'in', [exact, withoutDetail(exact)])
    .execute()
  return rows.find((row) => row.address === exact) ?? rows[0]
}
