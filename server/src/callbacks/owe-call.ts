import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'

// What a call is given, for whoever looks at how long it takes; nothing is kept free for it.
const lengthMs = 15 * 60_000

/**
 * Notes that somebody who reached nobody is to be called back, as soon as somebody can. Owed already in this
 * conversation, or of one that is spam or about no location, nothing is noted.
 * @param phone E.164
 */
export async function oweCall(
  tx: Tx,
  { conversationId, phone }: { conversationId: string; phone: string },
): Promise<void> {
  const about = await findAbout(tx, conversationId)
  if (!about?.locationId || about.status === 'spam') return
  const { locationId, departmentId, zone, locale, name } = about
  const startsAt = tx.now()
  const id = newId()
  await tx.db
    .insertInto('callbacks')
    .values({
      ...{ accountId: tx.accountId, id, state: 'booked', origin: 'missed_call' },
      ...{ locationId, departmentId, conversationId, phone, name },
      ...{
        startsAt,
        endsAt: after(startsAt),
        busyUntil: after(startsAt),
        wallTime: wallTime(startsAt, zone),
      },
      ...{ zone, language: locale, createdAt: startsAt },
    })
    .execute()
  record(tx, 'callback.owed', {
    ...{ subjectId: id, locationId, departmentId },
    payload: { conversationId, startsAt },
  })
}

function after(at: Date): Date {
  return new Date(at.getTime() + lengthMs)
}

function wallTime(at: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return local.toPlainDateTime().toString().slice(0, 16)
}

/** What a conversation is about; undefined where a call is owed in it already. */
function findAbout(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('conversations')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'conversations.accountId')
        .onRef('contacts.id', '=', 'conversations.contactId'),
    )
    .innerJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'conversations.accountId')
        .onRef('locations.id', '=', 'conversations.locationId'),
    )
    .select(['conversations.locationId', 'conversations.departmentId', 'conversations.status'])
    .select(['locations.zone', 'locations.locale', 'contacts.name'])
    .where('conversations.accountId', '=', tx.accountId)
    .where('conversations.id', '=', conversationId)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('callbacks')
            .select('callbacks.id')
            .whereRef('callbacks.accountId', '=', 'conversations.accountId')
            .whereRef('callbacks.conversationId', '=', 'conversations.id')
            .where('callbacks.state', '=', 'booked'),
        ),
      ),
    )
    .executeTakeFirst()
}
