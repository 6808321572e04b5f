import type { Visit } from '../../accounts/index.ts'
import { addressLine, hoursOf, isOpen, readBookable, sentenceFor } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { Way } from './rank-ways.ts'

/** A way with what somebody needs to take it. */
export type ReachableWay = Way & {
  /** What is called, written to or visited, as it is shown. */
  shown: string
  href: string | null
  /** When somebody is there, in words. */
  hours: string
}

/** The ways to people at a place, or to the brand where none is named, as they are now. */
export async function readWays(visit: Visit, tx: Tx, placeId: string | null): Promise<ReachableWay[]> {
  const place = placeId === null ? undefined : await findPlace(tx, placeId)
  const address = await mailAddress(tx, placeId)
  const isCalling = address !== undefined && (await readBookable(tx)).calls
  return [
    ...(place ? waysOf(visit, place) : []),
    ...(isCalling ? [byCall(visit)] : []),
    ...(address ? [byForm(visit), byMail(address)] : []),
  ]
}

type PlaceRow = NonNullable<Awaited<ReturnType<typeof findPlace>>>

function findPlace(tx: Tx, id: string) {
  return tx.db
    .selectFrom('locations')
    .select(['slug', 'hours', 'phone', 'street', 'postcode', 'locality', 'country'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}

function waysOf({ brand, context, lang, say }: Visit, place: PlaceRow): ReachableWay[] {
  const [hours, now] = [hoursOf(place.hours), context.now()]
  // Hours nobody told are no reason to send somebody away.
  const there = { isOpen: isOpen(hours, now) !== 'closed', waitMinutes: null }
  const sentence = sentenceFor(hours, now, customerLocaleOf(lang), say)
  const address = addressLine(place)
  const page = `${brand.base}/locations/${encodeURIComponent(place.slug)}?lang=${lang}`
  return [
    ...(place.phone
      ? [
          {
            ...there,
            kind: 'phone' as const,
            shown: place.phone,
            href: `tel:${place.phone}`,
            hours: sentence,
          },
        ]
      : []),
    ...(address ? [{ ...there, kind: 'visit' as const, shown: address, href: page, hours: sentence }] : []),
  ]
}

// A time is chosen, so that nobody waits in a queue; whether somebody is there now does not matter.
function byCall({ brand, lang, say, query }: Visit): ReachableWay {
  return {
    ...{ kind: 'callback', isOpen: true, waitMinutes: null, hours: '', shown: say('help.callOpen') },
    href: `${brand.base}/call?${new URLSearchParams({ lang, ...(query.at && { at: query.at }) })}`,
  }
}

// What was typed, the article that was read and the place go along.
function byForm({ brand, lang, say, query }: Visit): ReachableWay {
  const { at, q, article } = query
  const carried = Object.entries({ lang, at, q, article }).filter(
    (pair): pair is [string, string] => !!pair[1],
  )
  return {
    ...{ kind: 'form', isOpen: true, waitMinutes: null, hours: '', shown: say('help.openForm') },
    href: `${brand.base}/contact/write?${new URLSearchParams(carried)}`,
  }
}

function byMail(address: string): ReachableWay {
  return {
    kind: 'email',
    isOpen: true,
    waitMinutes: null,
    shown: address,
    href: `mailto:${address}`,
    hours: '',
  }
}

// Where mails become conversations: of this place, else of the brand. An address nobody reads is never shown.
async function mailAddress(tx: Tx, placeId: string | null): Promise<string | undefined> {
  const rows = await tx.db
    .selectFrom('channels')
    .select(['address', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('connector', '=', 'email')
    .where('state', '=', 'active')
    .where('archivedAt', 'is', null)
    .where((of) => of.or([of('locationId', 'is', null), of('locationId', '=', placeId)]))
    .orderBy('createdAt')
    .execute()
  return (rows.find(({ locationId }) => locationId !== null) ?? rows[0])?.address
}
