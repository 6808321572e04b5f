import parsePhoneNumber from 'libphonenumber-js/max'
import { addressLine, hoursOf, sentenceFor } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { SnippetName } from '../texts/document.ts'

/** What snippets say about a place, in a language; without a place, which of its facts is meant. */
export async function readPlace(
  context: Pick<Context, 'translate' | 'now'>,
  tx: Tx,
  { locationId, locale }: { locationId: string | null; locale: string },
): Promise<(snippet: SnippetName) => string> {
  const language = customerLocaleOf(locale)
  const place = locationId === null ? undefined : await findPlace(tx, locationId)
  return (snippet) => {
    const said = place && factOf(context, place, snippet, language)
    return said || context.translate(language, `knowledge.place_${snippet}`)
  }
}

type Place = NonNullable<Awaited<ReturnType<typeof findPlace>>>

function factOf(
  { translate, now }: Pick<Context, 'translate' | 'now'>,
  place: Place,
  snippet: SnippetName,
  locale: string,
): string {
  switch (snippet) {
    case 'hours':
      return sentenceFor(hoursOf(place.hours), now(), locale, (key, values) => translate(locale, key, values))
    case 'phone':
      return place.phone ? (parsePhoneNumber(place.phone)?.formatInternational() ?? place.phone) : ''
    case 'address':
      return addressLine(place)
    case 'email':
      return place.email ?? ''
    case 'services':
      return place.departments ?? ''
  }
}

// What a location offers is told by the departments that work there.
function findPlace(tx: Tx, id: string) {
  return tx.db
    .selectFrom('locations')
    .select(['hours', 'phone', 'email', 'street', 'postcode', 'locality'])
    .select((of) =>
      of
        .selectFrom('locationDepartments as at')
        .innerJoin('departments as department', (join) =>
          join
            .onRef('department.accountId', '=', 'at.accountId')
            .onRef('department.id', '=', 'at.departmentId'),
        )
        .select((all) => all.fn<string>('string_agg', ['department.name', all.val(', ')]).as('names'))
        .whereRef('at.accountId', '=', 'locations.accountId')
        .whereRef('at.locationId', '=', 'locations.id')
        .where('department.archivedAt', 'is', null)
        .as('departments'),
    )
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
}
