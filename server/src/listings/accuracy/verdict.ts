/** What is to be said of one field of a listing. */
export const verdicts = [
  'match',
  'format_only',
  'partial',
  'mismatch',
  'missing_there',
  'missing_here',
  'unreadable',
] as const
export type FieldVerdict = (typeof verdicts)[number]

export const accuracyFields = [
  'name',
  'address',
  'phone',
  'hours',
  'special_hours',
  'url',
  'category',
] as const
export type AccuracyField = (typeof accuracyFields)[number]

/** How much each field counts for; a customer who calls or comes is sent wrong by the first three. */
export const fieldWeights: Record<AccuracyField, number> = {
  name: 20,
  address: 25,
  phone: 25,
  hours: 12,
  special_hours: 8,
  url: 5,
  category: 5,
}

/** How right a field is, 0 to 1; null leaves it out, because we do not know ourselves. */
export const credits: Record<FieldVerdict, number | null> = {
  match: 1,
  format_only: 1,
  partial: 0.5,
  mismatch: 0,
  missing_there: 0,
  missing_here: null,
  unreadable: 0,
}

/** Whether both sides could be compared: what we do not know ourselves cannot. */
export function isComparable(verdict: FieldVerdict): boolean {
  return credits[verdict] !== null
}

/** Whether nothing is to be put right there. */
export function isRight(verdict: FieldVerdict): boolean {
  return credits[verdict] === 1 || credits[verdict] === null
}

/** One field side by side, as a screen shows it. */
export type FieldAccuracy = {
  field: AccuracyField
  verdict: FieldVerdict
  weight: number
  ours: string
  theirs: string
}
