import type { Tx } from '../../platform/context.ts'
import { findPersonalData, type PersonalData } from './personal-data.ts'

/** What of somebody's own an answer to the review of a conversation would show to everybody; the brand's own does not count. */
export async function personalIn(
  tx: Tx,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<{ kind: PersonalData['kind']; text: string }[]> {
  const place = await readPlace(tx, conversationId)
  const found = findPersonalData(text, {
    country: place?.country || null,
    customerName: place?.contactName ?? '',
    shownName: place?.authorName ?? '',
  })
  const own = await readOwn(tx, found)
  const isStreet = (value: string) => Boolean(place?.street && value.includes(place.street.toLowerCase()))
  return found
    .filter(({ kind, value }) => !own.has(value) && !(kind === 'address' && isStreet(value)))
    .map(({ kind, text }) => ({ kind, text }))
}

function readPlace(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('reviews')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'reviews.accountId')
        .onRef('conversations.id', '=', 'reviews.conversationId'),
    )
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'conversations.accountId')
        .onRef('contacts.id', '=', 'conversations.contactId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'reviews.accountId')
        .onRef('locations.id', '=', 'reviews.locationId'),
    )
    .select(['locations.country', 'locations.street', 'contacts.name as contactName', 'reviews.authorName'])
    .where('reviews.accountId', '=', tx.accountId)
    .where('reviews.conversationId', '=', conversationId)
    .executeTakeFirst()
}

// Numbers and addresses of any location or channel of the brand are public.
async function readOwn(tx: Tx, found: readonly PersonalData[]): Promise<Set<string>> {
  const values = found.map(({ value }) => value)
  if (values.length === 0) return new Set()
  const places = await tx.db
    .selectFrom('locations')
    .select(['phone', 'email'])
    .where('accountId', '=', tx.accountId)
    .where((of) => of.or([of('phone', 'in', values), of(of.fn<string>('lower', ['email']), 'in', values)]))
    .execute()
  const channels = await tx.db
    .selectFrom('channels')
    .select('address')
    .where('accountId', '=', tx.accountId)
    .where(({ fn }) => fn<string>('lower', ['address']), 'in', values)
    .execute()
  return new Set([
    ...places.flatMap(({ phone, email }) => [phone ?? '', (email ?? '').toLowerCase()]),
    ...channels.map(({ address }) => address.toLowerCase()),
  ])
}
