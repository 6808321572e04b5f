import { cityScore, houseScore, postcodeScore, streetScore, unitScore } from '../matching/field-scores.ts'
import { type AddressParts, type NormalAddress, normaliseAddress } from '../normalise/address.ts'
import type { FieldVerdict } from './verdict.ts'

/** An address by its components: what leads to another door is wrong, what only leaves one looking is partly right. */
export function compareAddresses(ours: AddressParts, theirs: AddressParts): FieldVerdict {
  const a = normaliseAddress(ours)
  const b = normaliseAddress({ ...theirs, country: theirs.country || ours.country })
  if (isEmpty(a)) return 'missing_here'
  if (isEmpty(b)) return 'missing_there'
  const scores = [streetScore(a, b), houseScore(a, b), postcodeScore(a, b), cityScore(a, b), unitScore(a, b)]
  const [street, house, postcode, city] = scores
  if (street === 0 || house === 0 || (postcode === 0 && city === 0) || a.country !== b.country)
    return 'mismatch'
  const isWhole = b.street !== '' && (b.houseNumber !== '' || a.houseNumber === '') && scores.every(isRight)
  if (!isWhole) return 'partial'
  return isWritten(ours, theirs) ? 'match' : 'format_only'
}

// What one side leaves out is not wrong, but for street and number.
function isRight(score: number | undefined): boolean {
  return score === undefined || score >= 0.5
}

function isEmpty({ street, postcode, city }: NormalAddress): boolean {
  return street === '' && postcode === '' && city === ''
}

function isWritten(ours: AddressParts, theirs: AddressParts): boolean {
  const lines = ({ street, houseNumber, postcode, city }: AddressParts) =>
    [street, houseNumber ?? '', postcode, city].map((part) => part.trim()).join('|')
  return lines(ours) === lines(theirs)
}
