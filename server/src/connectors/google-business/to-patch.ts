import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { categories, writeGoogleApi } from '../../locations/index.ts'

type Patch = { updateMask: string; location: Record<string, unknown> }

/**
 * One field of ours as Google's PATCH takes it.
 * @throws DirectoryProblem nothing_here or unknown_days: nothing is sent that would wipe or invent something
 */
export function toPatch({ field, ours, shown }: Pushed): Patch {
  switch (field) {
    case 'name':
      return patch('title', ours.name)
    case 'phone': {
      const [primaryPhone] = ours.phones
      // Both go together, or Google drops the further numbers.
      const additionalPhones = (shown.otherPhones ?? []).slice(0, 2)
      return patch('phoneNumbers', primaryPhone && { primaryPhone, additionalPhones })
    }
    case 'url':
      return patch('websiteUri', ours.url)
    case 'category':
      return patch('categories', categoriesOf(ours, shown))
    case 'address':
      return patch('storefrontAddress', addressOf(ours))
    case 'hours':
      return patch('regularHours', hoursOf(ours.hours).regularHours)
    case 'special_hours':
      return patch('specialHours', hoursOf(ours.hours).specialHours ?? { specialHourPeriods: [] })
  }
}

function patch(updateMask: string, value: unknown): Patch {
  if (!value) throw new DirectoryProblem('nothing_here', '')
  return { updateMask, location: { [updateMask]: value } }
}

// Google has one main category and at most nine others.
const mostOthers = 9

// Both go together, or Google drops the others: those it has stay, ours are added.
function categoriesOf(ours: Pushed['ours'], shown: Pushed['shown']) {
  const primary = gcidOf(ours.category)
  if (!primary) return undefined
  const stay = (shown.otherCategories ?? []).map((one) => `categories/gcid:${one}`)
  const added = (ours.otherCategories ?? []).flatMap((key) => gcidOf(key) ?? [])
  const others = [...new Set([...stay, ...added])].filter((name) => name !== primary)
  return {
    primaryCategory: { name: primary },
    additionalCategories: others.slice(0, mostOthers).map((name) => ({ name })),
  }
}

function gcidOf(key: string | undefined): string | undefined {
  const google = categories.find((one) => one.key === key)?.google
  return google ? `categories/${google}` : undefined
}

function addressOf({ address }: Pushed['ours']): Record<string, unknown> | undefined {
  const { street, unit, postcode, city, region, country } = address
  if (!street || !country) return undefined
  return {
    regionCode: country,
    addressLines: [street, unit].filter(Boolean),
    ...{ locality: city, postalCode: postcode },
    ...(region ? { administrativeArea: region } : {}),
  }
}

// Google has no word for "nobody told us": such a day would be shown as closed.
function hoursOf(hours: Pushed['ours']['hours']) {
  const { value, losses } = writeGoogleApi(hours)
  const unknown = losses.filter(({ code }) => code === 'unknown_day' || code === 'unknown_date')
  if (value.regularHours && unknown.length > 0)
    throw new DirectoryProblem('unknown_days', unknown.map(({ day }) => String(day)).join(', '))
  return value
}
