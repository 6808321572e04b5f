import { sql } from 'kysely'
import type { Config } from '../../platform/config.ts'
import type { Tx } from '../../platform/context.ts'

/** What the addresses of the brand's public pages begin with, for a mail: scheme, host and, where it needs one, the path. */
export async function publicAddress(tx: Tx, { publicUrl }: Pick<Config, 'publicUrl'>): Promise<string> {
  const { rows } = await sql<{ slug: string; host: string | null; isFirst: boolean }>`
    select slug, (select host from public_hosts where account_id = accounts.id order by position fetch first 1 row only) as host,
      id = (select id from accounts order by created_at, id fetch first 1 row only) as is_first
    from accounts where id = ${tx.accountId}::uuid`.execute(tx.db)
  const [row] = rows
  if (row?.host) return `${new URL(publicUrl).protocol}//${row.host}`
  return row && !row.isFirst ? `${publicUrl}/b/${row.slug}` : publicUrl
}
