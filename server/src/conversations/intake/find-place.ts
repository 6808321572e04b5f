import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { ReceivedMessage } from '../received-message.ts'

export type Place = { locationId: string | null; departmentId: string | null }

type Clues = {
  channelLocation: string | null
  channelDepartment: string | null
  addressed: string | null
  signed: string | null
  earlier: string | null
  only: string | null
}

/**
 * Which location and department a new conversation belongs to: the location whose own address was written to, else
 * the channel's, else the one a signed token names, else where this customer was last, else the only one the brand has.
 * @throws AppError not_found when the channel is gone
 */
export async function findPlace(
  tx: Tx,
  message: ReceivedMessage,
  known: { contactId: string; locationIds: string[] },
): Promise<Place> {
  const { rows } = await sql<Clues>`
    select channels.location_id as channel_location, channels.department_id as channel_department,
      (select id from locations where account_id = channels.account_id and lower(email) = any(${message.routedTo}::text[])
        and archived_at is null limit 1) as addressed,
      (select id from locations where account_id = channels.account_id and id = any(${known.locationIds}::uuid[]) limit 1) as signed,
      (select location_id from conversations where account_id = channels.account_id and contact_id = ${known.contactId}::uuid
        and location_id is not null order by last_activity_at desc limit 1) as earlier,
      (select case when count(*) = 1 then (array_agg(id))[1] end from
        (select id from locations where account_id = channels.account_id and archived_at is null limit 2) few) as only
    from channels where account_id = ${tx.accountId}::uuid and id = ${message.channelId}::uuid`.execute(tx.db)
  const clues = rows[0]
  if (!clues) throw new AppError('not_found', 'The channel of this message is gone.')
  return {
    locationId: clues.addressed ?? clues.channelLocation ?? clues.signed ?? clues.earlier ?? clues.only,
    departmentId: clues.channelDepartment,
  }
}
