import { sql } from 'kysely'
import type { EnsuredContact } from '../../contacts/index.ts'
import { type Hours, hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Channel } from '../channel.ts'
import type { ConversationFacts } from '../filter/holds.ts'
import { type WorkSettings, workSettingsOf } from '../settings.ts'
import { policiesIn } from '../sla/policies-in.ts'
import type { Arrival } from './arrival.ts'

/** Where a new conversation belongs, and all that decides how it is received there. */
export type Reception = {
  location: { id: string; name: string; locale: string; hours: Hours } | undefined
  department: { id: string; name: string } | undefined
  channel: Channel
  settings: WorkSettings
  /** What policies may ask about, but for the words' language and their stars. */
  facts: Omit<ConversationFacts, 'language' | 'stars'>
  brand: { name: string; locale: string }
}

type Row = {
  index: number
  locationId: string | null
  locationName: string | null
  locationLocale: string | null
  regionId: string | null
  hours: unknown
  departmentName: string | null
  settings: unknown
  policies: unknown
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

/** A message of somebody known by now. */
export type Newcomer = Arrival & { contact: EnsuredContact }

/**
 * Which location and department new conversations belong to: the location the medium names, else the one whose own address was written to, else the
 * channel's, else the one a signed token names, else where this customer was last, else the only one the brand has.
 * One statement with all that follows from the place: this runs for every first mail.
 * @throws AppError not_found when a channel is gone
 */
export async function findReceptions(tx: Tx, newcomers: readonly Newcomer[]): Promise<Reception[]> {
  const asked = newcomers.map(({ message, contact, tokens }, index) => ({
    index,
    channel_id: message.channelId,
    contact_id: contact.id,
    addresses: message.routedTo,
    location_ids: tokens.locations,
    location_id: message.locationId ?? null,
  }))
  // "fetch first" where others write "limit": a statement with a limit is planned anew every time it runs.
  const { rows } = await sql<Row>`
    select asked.index, places.id as location_id, places.name as location_name, places.locale as location_locale,
      places.hours, places.region_id, departments.name as department_name, accounts.settings,
      ${policiesIn(tx.accountId)} as policies, accounts.name as brand_name,
      accounts.default_locale as brand_locale, channels.id as channel_id, channels.connector,
      channels.name as channel_name, channels.address as channel_address, channels.settings as channel_settings,
      channels.secrets, channels.state, channels.location_id as channel_location_id, channels.department_id
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked
      (index int, channel_id uuid, contact_id uuid, addresses text[], location_ids uuid[], location_id uuid)
    join channels on channels.account_id = ${tx.accountId}::uuid and channels.id = asked.channel_id
    join accounts on accounts.id = channels.account_id
    left join departments on departments.account_id = channels.account_id and departments.id = channels.department_id
    left join locations as places on places.account_id = channels.account_id and places.id = coalesce(
      (select id from locations where account_id = channels.account_id and id = asked.location_id),
      (select id from locations where account_id = channels.account_id and lower(email) = any(asked.addresses)
        and archived_at is null fetch first 1 row only),
      channels.location_id,
      (select id from locations where account_id = channels.account_id and id = any(asked.location_ids)
        fetch first 1 row only),
      (select location_id from conversations where account_id = channels.account_id and contact_id = asked.contact_id
        and location_id is not null order by last_activity_at desc fetch first 1 row only),
      (select case when count(*) = 1 then (array_agg(id))[1] end from
        (select id from locations where account_id = channels.account_id and archived_at is null fetch first 2 rows only) few))`.execute(
    tx.db,
  )
  const byIndex = new Map(rows.map((row) => [row.index, row]))
  return newcomers.map((_, index) => {
    const row = byIndex.get(index)
    if (!row) throw new AppError('not_found', 'The channel of this message is gone.')
    return asReception(row)
  })
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
    settings: workSettingsOf(row.settings, row.policies),
    facts: {
      ...{ priority: 'normal', channel: row.channelId, medium: row.connector, region: row.regionId },
      ...{ location: locationId, department: departmentId, tag: [], fields: {} },
    },
    brand: { name: row.brandName, locale: row.brandLocale },
  }
}
