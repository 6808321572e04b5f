import { sql } from 'kysely'
import { hasObjected, lastAskedAt } from '../../contacts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { AskFacts } from './decide.ts'
import { knownLinks } from './links/known-links.ts'
import type { AskedPlatform } from './links/platforms.ts'
import { type AskingSettings, asksAt } from './settings.ts'

export type Reach = { channel: 'email' | 'phone'; address: string }

/** Somebody who may be asked, about a place. */
export type Candidate = {
  /** The request, once there is one. */
  id: string | null
  contactId: string
  location: { id: string; regionId: string | null }
  isMomentOver: boolean
}

/** All that whether to ask somebody is decided by, and how they would be reached. */
export async function readFacts(
  context: Pick<Context, 'secrets'>,
  tx: Tx,
  candidate: Candidate,
  { settings, platforms }: { settings: AskingSettings; platforms: readonly AskedPlatform[] },
): Promise<{ facts: AskFacts; reach: Reach | undefined }> {
  const { contactId, location, isMomentOver } = candidate
  const reach = await findReach(tx, contactId, settings.channels)
  const address = reach?.address ?? ''
  const kinds = platforms
    .map(({ kind }) => kind)
    .filter((kind) => settings.platforms === null || settings.platforms.includes(kind))
  const { rows } = await sql<Pick<AskFacts, 'hasPage' | 'isBlocked' | 'hasBounced' | 'isPlannedElsewhere'>>`
    select
      exists (select from ${knownLinks} as link where account_id = ${tx.accountId}::uuid and location_id = ${location.id}::uuid
        and platform = any(${kinds}::text[])) as has_page,
      exists (select from contacts where account_id = ${tx.accountId}::uuid and id = ${contactId}::uuid
        and blocked_at is not null) as is_blocked,
      exists (select from sending_attempts where account_id = ${tx.accountId}::uuid and recipient = ${address}
        and outcome = 'bounced') or exists (select from review_requests where account_id = ${tx.accountId}::uuid
        and address = ${address} and address <> '' and state = 'bounced') as has_bounced,
      exists (select from review_requests where account_id = ${tx.accountId}::uuid and contact_id = ${contactId}::uuid
        and state in ('planned', 'sending') and id is distinct from ${candidate.id}::uuid
        and (${candidate.id}::uuid is null or id < ${candidate.id}::uuid)) as is_planned_elsewhere`.execute(
    tx.db,
  )
  const [known] = rows
  return {
    facts: {
      ...known!,
      ...{ now: tx.now(), isMomentOver, isOnHere: asksAt(settings, location), capDays: settings.capDays },
      ...{ hasAddress: reach !== undefined, lastAskedAt: await lastAskedAt(tx, contactId) },
      hasObjected: await hasObjected(context, tx, { contactId, address }),
    },
    reach,
  }
}

async function findReach(
  tx: Tx,
  contactId: string,
  channels: readonly Reach['channel'][],
): Promise<Reach | undefined> {
  const rows = await tx.db
    .selectFrom('contactIdentities')
    .select(['kind', 'value'])
    .where('accountId', '=', tx.accountId)
    .where('contactId', '=', contactId)
    .where('kind', 'in', [...channels])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return channels
    .flatMap((channel) =>
      rows.filter(({ kind }) => kind === channel).map(({ value }) => ({ channel, address: value })),
    )
    .at(0)
}
