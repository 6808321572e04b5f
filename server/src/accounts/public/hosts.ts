import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { audit } from '../audit.ts'
import { requirePermission } from '../permissions.ts'

const mostHosts = 20

/** Host names as people type them; lower case, each once. */
export const hostsShape = z.object({
  hosts: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(
          /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
          'must be a host name such as help.brand.example',
        ),
    )
    .max(mostHosts),
})

/** The host names at which the brand's public pages are, the main one first. */
export async function listHosts(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('publicHosts')
    .select('host')
    .where('accountId', '=', tx.accountId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.host)
}

/**
 * Says at which host names the brand's public pages are; the first is the one pages name as their own.
 * @throws AppError conflict when one belongs to another brand of this installation
 */
export async function setHosts(context: Context, given: readonly string[]): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  const hosts = [...new Set(given)]
  await context.transaction(async (tx) => {
    const before = await listHosts(tx)
    if (before.join(' ') === hosts.join(' ')) return
    await tx.db.deleteFrom('publicHosts').where('accountId', '=', tx.accountId).execute()
    for (const [position, host] of hosts.entries()) {
      const { numInsertedOrUpdatedRows: added } = await tx.db
        .insertInto('publicHosts')
        .values({ host, accountId: tx.accountId, position })
        .onConflict((row) => row.column('host').doNothing())
        .executeTakeFirstOrThrow()
      if (!added)
        throw new AppError('conflict', `${host} belongs to another brand already.`, {
          key: 'host_taken',
          values: { host },
        })
    }
    const change = { action: 'hosts.changed', subjectKind: 'account', subjectId: tx.accountId }
    await audit(tx, { ...change, before: { hosts: before }, after: { hosts } })
  })
}
