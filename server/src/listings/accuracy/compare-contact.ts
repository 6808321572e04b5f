import { matchPhones, type NormalPhone, normalisePhone } from '../normalise/phone.ts'
import { normaliseUrl } from '../normalise/url.ts'
import type { Listing } from './listing.ts'
import type { FieldVerdict } from './verdict.ts'

/** The numbers shown there: one of ours, whichever it is, is right; one that nobody can dial is unreadable. */
export function comparePhones(ours: Listing, theirs: Listing): FieldVerdict {
  const own = [...ours.phones, ...(ours.otherPhones ?? [])]
  const known = readable(own, ours.address.country)
  if (known.length === 0) return 'missing_here'
  const shown = [...theirs.phones, ...(theirs.otherPhones ?? [])].filter((phone) => phone.trim() !== '')
  if (shown.length === 0) return 'missing_there'
  const found = readable(shown, theirs.address.country || ours.address.country)
  if (found.length === 0) return 'unreadable'
  const matches = found.flatMap((number) => known.map((one) => matchPhones(one, number)))
  if (matches.includes('exact'))
    return shown.some((phone) => own.includes(phone.trim())) ? 'match' : 'format_only'
  return matches.some((match) => match !== 'none') ? 'partial' : 'mismatch'
}

function readable(phones: readonly string[], country: string): NormalPhone[] {
  return phones.flatMap((text) => {
    const phone = normalisePhone(text, country.toUpperCase())
    return phone && phone !== 'unreadable' ? [phone] : []
  })
}

/** A page of our site that is not the location's own is partly right. */
export function compareUrls(ours: Listing, theirs: Listing): FieldVerdict {
  const [own = '', shown = ''] = [ours.url?.trim(), theirs.url?.trim()]
  const a = normaliseUrl(own)
  if (!a) return 'missing_here'
  if (shown === '') return 'missing_there'
  const b = normaliseUrl(shown)
  if (!b) return 'unreadable'
  if (a.host !== b.host) return 'mismatch'
  if (a.path !== b.path) return 'partial'
  return own === shown ? 'match' : 'format_only'
}
