import { writeOsm } from '../../locations/index.ts'
import type { FieldVerdict } from '../accuracy/verdict.ts'
import { normalisePostcode } from '../normalise/address.ts'
import { foldText } from '../normalise/fold-text.ts'
import { internationalPhone } from '../normalise/phone.ts'
import type { OurListing } from '../our-listings.ts'
import { splitStreet } from './split-street.ts'

export type TagChange = { tag: string; old: string; new: string }
type Tags = Readonly<Record<string, string>>

const wrong = new Set<FieldVerdict | undefined>(['mismatch', 'partial', 'missing_there', 'unreadable'])

/**
 * The tags of one object that say otherwise than we do, with what they say and should say; nothing where they mean the
 * same. A tag is changed under the key it stands under (`contact:phone` stays one).
 * @param verdictOf what the comparison found, field by field
 */
export function proposeTags(
  ours: OurListing,
  tags: Tags,
  verdictOf: (field: 'address' | 'phone' | 'hours' | 'url') => FieldVerdict | undefined,
): TagChange[] {
  const found: [string, string][] = []
  if (wrong.has(verdictOf('hours'))) found.push(['opening_hours', hoursOf(ours, tags)])
  if (wrong.has(verdictOf('phone'))) found.push(['phone', internationalPhone(ours.phones[0] ?? '')])
  if (wrong.has(verdictOf('url'))) found.push(['website', ours.url ?? ''])
  if (wrong.has(verdictOf('address'))) found.push(...addressOf(ours, tags))
  return found.flatMap(([plain, value]) => {
    const tag = keyOf(plain, tags)
    const old = tags[tag] ?? ''
    return value === '' || value === old || value.length > 255 ? [] : [{ tag, old, new: value }]
  })
}

function keyOf(plain: string, tags: Tags): string {
  const spellings = [plain, `contact:${plain.replace('addr:', '')}`, ...(plain === 'website' ? ['url'] : [])]
  return spellings.find((key) => tags[key]) ?? plain
}

// Weekly hours only: exceptions of one year grow old on a map. What it says of public holidays is not ours to drop.
function hoursOf({ hours }: OurListing, tags: Tags): string {
  if (Object.values(hours.weekly).some((state) => state === 'unknown')) return ''
  const holidays = (tags.opening_hours ?? '').split(';').filter((rule) => /^\s*(?:PH|SH)\b/.test(rule))
  const week = writeOsm({ ...hours, dated: [] }).value
  return [week, ...holidays.map((rule) => rule.trim())].join('; ')
}

function addressOf({ address }: OurListing, tags: Tags): [string, string][] {
  const line = splitStreet(address.street, address.country)
  const parts: [string, string][] = [
    ['addr:street', line?.street ?? ''],
    ['addr:housenumber', line?.houseNumber ?? ''],
    ['addr:postcode', address.postcode],
    ['addr:city', address.city],
  ]
  return parts.filter(([tag, value]) => {
    const old = tags[keyOf(tag, tags)] ?? ''
    return tag === 'addr:postcode'
      ? normalisePostcode(old, address.country) !== normalisePostcode(value, address.country)
      : foldText(old) !== foldText(value)
  })
}
