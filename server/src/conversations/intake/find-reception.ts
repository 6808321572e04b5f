import { sql } from 'kysely'
import { type Hours, hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Channel } from '../channel.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { type ConversationSettings, conversationSettingsOf } from '../settings.ts'

/** Where a new conversation belongs, and all that decides how it is received there. */
export type Reception = {
  location: { id: string; name: string; locale: string; hours: Hours } | undefined
  department: { id: string; name: string } | undefined
  channel: Channel
  settings: ConversationSettings
  brand: { name: string; locale: string }
}

type Row = {
  locationId: string | null
  locationName: string | null
  locationLocale: string | null
  hours: unknown
  departmentName: string | null
  settings: unknown
  brandName: string
  brandLocale: string
  channelId: string
  connector: string
  channelName: string
  channelAddress: string
  channelSettings: unknown
  secrets: Buffer | null
  state: Channel['state']
  channelLocationId: string | null
  departmentId: string | null
}

/**
 * Which location and department a new conversation belongs to: the location whose own address was written to, else
 * the channel's, else the one a signed token names, else where this customer was last, else the only one the brand has.
 * One statement with all that follows from the place: this runs for every first mail.
 * @throws AppError not_found when the channel is gone
 */
export async function findReception(
  tx: Tx,
  message: ReceivedMessage,
  known: { contactId: string; locationIds: string[] },
): Promise<Reception> {
  // "fetch first" where others write "limit": a statement with a limit is planned anew every time it runs.
  const { rows } = await sql<Row>`
    select places.id as location_id, places.name as location_name, places.locale as location_locale, places.hours,
      departments.name as department_name, accounts.settings, accounts.name as brand_name,
      accounts.default_locale as brand_locale, channels.id as channel_id, channels.connector,
      channels.name as channel_name, channels.address as channel_address, channels.settings as channel_settings,
      channels.secrets, channels.state, channels.location_id as channel_location_id, channels.department_id
    from channels join accounts on accounts.id = channels.account_id
    left join departments on departments.account_id = channels.account_id and departments.id = channels.department_id
    left join locations as places on places.account_id = channels.account_id and places.id = coalesce(
      (select id from locations where account_id = channels.account_id and lower(email) = any(${message.routedTo}::text[])
        and archived_at is null fetch first 1 row only),
      channels.location_id,
      (select id from locations where account_id = channels.account_id and id = any(${known.locationIds}::uuid[])
        fetch first 1 row only),
      (select location_id from conversations where account_id = channels.account_id and contact_id = ${known.contactId}::uuid
        and location_id is not null order by last_activity_at desc fetch first 1 row only),
      (select case when count(*) = 1 then (array_agg(id))[1] end from
        (select id from locations where account_id = channels.account_id and archived_at is null fetch first 2 rows only) few))
    where channels.account_id = ${tx.accountId}::uuid and channels.id = ${message.channelId}::uuid`.execute(
    tx.db,
  )
  const row = rows[0]
  if (!row) throw new AppError('not_found', 'The channel of this message is gone.')
  return asReception(row)
}

function asReception(row: Row): Reception {
  const { locationId, locationName, locationLocale, hours, departmentId, departmentName } = row
  return {
    location: locationId
      ? { id: locationId, name: locationName ?? '', locale: locationLocale ?? '', hours: hoursOf(hours) }
      : undefined,
    department: departmentId ? { id: departmentId, name: departmentName ?? '' } : undefined,
    channel: {
      id: row.channelId,
      connector: row.connector,
      name: row.channelName,
      address: row.channelAddress,
      settings: row.channelSettings,
      secrets: row.secrets,
      state: row.state,
      locationId: row.channelLocationId,
      departmentId,
    },
    settings: conversationSettingsOf(row.settings),
    brand: { name: row.brandName, locale: row.brandLocale },
  }
}
