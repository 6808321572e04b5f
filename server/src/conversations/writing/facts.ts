import { sql } from 'kysely'
import parsePhoneNumber from 'libphonenumber-js/max'
import { addressLine, hoursOf, sentenceFor } from '../../locations/index.ts'
import type { Actor, Context, Tx } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { firstNameOf } from './first-name.ts'
import type { Values } from './variables.ts'

/** What is known about whom an answer is for and what it is about. */
export type Facts = {
  customer: { name: string; email: string | null; locale: string | null } | null
  conversation: { number: number; subject: string; locale: string | null } | null
  location: {
    name: string
    locale: string
    hours: unknown
    phone: string | null
    email: string | null
    website: string | null
    address: string
  } | null
  department: string | null
  brand: { name: string; locale: string }
}

/** Where a text is used: in a conversation, or about a place before there is one. */
export type Place = {
  conversationId?: string | null | undefined
  locationId?: string | null | undefined
  departmentId?: string | null | undefined
  contactId?: string | null | undefined
}

type Row = {
  customerName: string | null
  customerLocale: string | null
  email: string | null
  number: number | null
  subject: string | null
  locale: string | null
  locationName: string | null
  locationLocale: string | null
  hours: unknown
  phone: string | null
  locationEmail: string | null
  website: string | null
  street: string | null
  postcode: string | null
  locality: string | null
  department: string | null
  brandName: string
  brandLocale: string
}

/** Reads all that variables say, in one statement; nobody's eyes are checked. */
export async function readFacts(tx: Tx, place: Place): Promise<Facts> {
  const { rows } = await sql<Row>`
    select contacts.name as customer_name, contacts.locale as customer_locale,
      (select value from contact_identities where account_id = contacts.account_id and contact_id = contacts.id
        and kind = 'email' and value not like 'un%:%' order by created_at fetch first 1 row only) as email,
      conversations.number, conversations.subject, conversations.locale,
      locations.name as location_name, locations.locale as location_locale, locations.hours, locations.phone,
      locations.email as location_email, locations.website, locations.street, locations.postcode, locations.locality,
      departments.name as department, accounts.name as brand_name, accounts.default_locale as brand_locale
    from accounts
    left join conversations on conversations.account_id = accounts.id
      and conversations.id = ${place.conversationId ?? null}::uuid
    left join contacts on contacts.account_id = accounts.id
      and contacts.id = coalesce(conversations.contact_id, ${place.contactId ?? null}::uuid)
    left join locations on locations.account_id = accounts.id
      and locations.id = coalesce(conversations.location_id, ${place.locationId ?? null}::uuid)
    left join departments on departments.account_id = accounts.id
      and departments.id = coalesce(conversations.department_id, ${place.departmentId ?? null}::uuid)
    where accounts.id = ${tx.accountId}::uuid`.execute(tx.db)
  const [row] = rows
  if (!row) throw new Error('The account of this transaction is not there.')
  return asFacts(row)
}

function asFacts(row: Row): Facts {
  const { customerName, number, locationName } = row
  return {
    customer:
      customerName === null ? null : { name: customerName, email: row.email, locale: row.customerLocale },
    conversation: number === null ? null : { number, subject: row.subject ?? '', locale: row.locale },
    location:
      locationName === null
        ? null
        : {
            name: locationName,
            locale: row.locationLocale ?? '',
            hours: row.hours,
            phone: row.phone,
            email: row.locationEmail,
            website: row.website,
            address: addressLine(row),
          },
    department: row.department,
    brand: { name: row.brandName, locale: row.brandLocale },
  }
}

/** The languages to write in, best first: the conversation's, the customer's, the location's, the brand's. */
export function languagesOf({
  conversation,
  customer,
  location,
  brand,
}: Facts): (string | null | undefined)[] {
  return [conversation?.locale, customer?.locale, location?.locale, brand.locale]
}

/** What each variable says in a language; what is not known is left out. */
export function valuesOf(
  context: Pick<Context, 'translate' | 'now'>,
  facts: Facts,
  { actor, locale }: { actor: Actor; locale: string },
): Values {
  const { customer, conversation, location, department, brand } = facts
  const spoken = localeOf(locale)
  const agent = actor.kind === 'member' ? actor.name : ''
  const all: Record<keyof Values, string | null | undefined> = {
    'customer.name': nameOf(customer?.name),
    'customer.firstName': firstNameOf(customer?.name ?? ''),
    'customer.email': customer?.email,
    'agent.name': agent,
    'agent.firstName': firstNameOf(agent),
    'conversation.number': conversation && String(conversation.number),
    'conversation.subject': conversation?.subject,
    'location.name': location?.name,
    'location.hours':
      location &&
      sentenceFor(hoursOf(location.hours), context.now(), spoken, (key, values) =>
        context.translate(spoken, key, values),
      ),
    'location.phone': location?.phone && parsePhoneNumber(location.phone)?.formatInternational(),
    'location.email': location?.email,
    'location.website': location?.website,
    'location.address': location?.address,
    'department.name': department,
    'brand.name': brand.name,
    'answer.due': undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value))
}

// Who is known only by an address has no name.
function nameOf(name: string | undefined): string | undefined {
  return name?.includes('@') ? undefined : name
}
