import { sql } from 'kysely'
import { requirePermission, visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

const mostAtOnce = 100

type Due = { id: string; locationId: string; name: string; expiresOn: string }

/**
 * Tells that a credential will soon have expired, once for each expiry. Called twice a second for every account; the
 * index it reads is empty nearly always.
 */
export async function remindOfCredentials(context: Context): Promise<void> {
  const due = await context.read((tx) => dueIn(tx).execute(tx.db))
  if (due.rows.length === 0) return
  await context.transaction(async (tx) => {
    const { rows } = await sql<Due>`
      with due as (${dueIn(tx)} for update skip locked)
      update location_credentials as kept set reminded_for = kept.expires_on from due
      where kept.account_id = ${tx.accountId}::uuid and kept.id = due.id
      returning kept.id, kept.location_id, kept.name, kept.expires_on::text as expires_on`.execute(tx.db)
    for (const { id, locationId, name, expiresOn } of rows)
      record(tx, 'location.credential_expiring', {
        ...{ subjectId: locationId, locationId },
        payload: { locationId, credentialId: id, credential: name, expiresOn },
      })
  })
}

function dueIn({ accountId, now }: Pick<Context, 'accountId' | 'now'>) {
  return sql<{ id: string }>`select id from location_credentials
    where account_id = ${accountId}::uuid and expires_on is not null
      and reminded_for is distinct from expires_on and (expires_on - remind_days) <= ${now()}::date
    order by expires_on - remind_days limit ${sql.lit(mostAtOnce)}`
}

/** Credentials of the places the actor sees that have expired or are within their time of reminder, the soonest first. */
export async function listExpiring(tx: Tx, context: Pick<Context, 'actor' | 'now'>) {
  requirePermission(context.actor, 'locations.manage')
  return tx.db
    .selectFrom('locationCredentials as kept')
    .innerJoin('locations as location', (join) =>
      join.onRef('location.accountId', '=', 'kept.accountId').onRef('location.id', '=', 'kept.locationId'),
    )
    .select(['kept.id', 'kept.kind', 'kept.name', 'kept.number', 'location.id as locationId'])
    .select([
      'location.name as locationName',
      sql<string>`kept.expires_on::text`.as('expiresOn'),
      sql<boolean>`kept.expires_on <= ${context.now()}::date`.as('hasExpired'),
    ])
    .where('kept.accountId', '=', tx.accountId)
    .where('location.archivedAt', 'is', null)
    .where(visibleLocations(tx.actor, 'location.id'))
    .where(sql<boolean>`kept.expires_on - kept.remind_days <= ${context.now()}::date`)
    .orderBy('kept.expiresOn')
    .orderBy('kept.id')
    .limit(200)
    .execute()
}
