import type { MessageKey } from '../../lib/message-keys.ts'
import type { Tone } from '../../ui/chip.tsx'
import type { Connection, Push } from './live-queries.ts'
import type { DirectoryRecord, FieldAccuracy, Platform, RecordRow } from './queries.ts'

type Severity = NonNullable<RecordRow['severity']>
type Evidence = NonNullable<DirectoryRecord['evidence']>

export const severityNames: Record<Severity, { name: MessageKey; tone: Tone }> = {
  wrong: { name: 'listings.severityWrong', tone: 'danger' },
  missing: { name: 'listings.severityMissing', tone: 'warn' },
  format: { name: 'listings.severityFormat', tone: 'plain' },
  right: { name: 'listings.severityRight', tone: 'good' },
}

export const fieldNames: Record<FieldAccuracy['field'], MessageKey> = {
  name: 'listings.fieldName',
  address: 'listings.fieldAddress',
  phone: 'listings.fieldPhone',
  hours: 'listings.fieldHours',
  special_hours: 'listings.fieldSpecialHours',
  url: 'listings.fieldUrl',
  category: 'listings.fieldCategory',
}

export const verdictNames: Record<FieldAccuracy['verdict'], { name: MessageKey; tone: Tone }> = {
  match: { name: 'listings.verdictMatch', tone: 'good' },
  format_only: { name: 'listings.verdictFormat', tone: 'good' },
  partial: { name: 'listings.verdictPartial', tone: 'warn' },
  mismatch: { name: 'listings.verdictMismatch', tone: 'danger' },
  missing_there: { name: 'listings.verdictMissingThere', tone: 'warn' },
  missing_here: { name: 'listings.verdictMissingHere', tone: 'plain' },
  unreadable: { name: 'listings.verdictUnreadable', tone: 'danger' },
}

export const stateNames: Record<RecordRow['state'], MessageKey> = {
  waiting: 'listings.stateWaiting',
  linked: 'listings.stateLinked',
  review: 'listings.stateReview',
  duplicate: 'listings.stateDuplicate',
  moved: 'listings.stateMoved',
  not_ours: 'listings.stateNotOurs',
}

export const identityNames: Record<Evidence['fields'][number]['field'], MessageKey> = {
  phone: 'listings.fieldPhone',
  house: 'listings.fieldHouse',
  street: 'listings.fieldStreet',
  postcode: 'listings.fieldPostcode',
  city: 'listings.fieldCity',
  unit: 'listings.fieldUnit',
  name: 'listings.fieldName',
  distance: 'listings.fieldDistance',
  url: 'listings.fieldUrl',
}

const doubtNames: Record<string, MessageKey> = {
  vetoed: 'listings.doubtVetoed',
  moved: 'listings.doubtMoved',
  pin_misplaced: 'listings.doubtPin',
  name_differs: 'listings.doubtName',
  little_known: 'listings.doubtLittle',
  few_signals: 'listings.doubtFew',
  not_alike_enough: 'listings.doubtAlike',
  two_alike: 'listings.doubtTwo',
  taken: 'listings.doubtTaken',
}

/** What speaks against a record, in words; what the console has no words for yet is left out. */
export function doubtsIn({ doubts }: Evidence): MessageKey[] {
  return doubts.flatMap((doubt) => doubtNames[doubt] ?? [])
}

export const connectionNames: Record<Connection['state'], { name: MessageKey; tone: Tone }> = {
  none: { name: 'listings.connectionNone', tone: 'plain' },
  new: { name: 'listings.connectionNew', tone: 'warn' },
  connected: { name: 'listings.connectionConnected', tone: 'good' },
  expired: { name: 'listings.connectionExpired', tone: 'danger' },
}

export const pushStateNames: Record<Push['state'], { name: MessageKey; tone: Tone }> = {
  waiting: { name: 'listings.pushWaiting', tone: 'note' },
  sending: { name: 'listings.pushSending', tone: 'note' },
  sent: { name: 'listings.pushSent', tone: 'good' },
  in_review: { name: 'listings.pushInReview', tone: 'note' },
  proposed: { name: 'listings.pushProposed', tone: 'warn' },
  refused: { name: 'listings.pushRefused', tone: 'danger' },
  withdrawn: { name: 'listings.pushWithdrawn', tone: 'plain' },
}

type PushWords = { way: MessageKey; one: MessageKey; many: MessageKey }

const sending: PushWords = { way: 'listings.wayPush', one: 'listings.push', many: 'listings.pushMany' }
const proposing: PushWords = {
  ...{ way: 'listings.wayPropose', one: 'listings.propose', many: 'listings.proposeMany' },
}

/** What sending is called where it is done, and where somebody there decides. */
export function pushWordsOf(platform: Platform | undefined): PushWords {
  return platform?.offers.write === 'proposal' ? proposing : sending
}

const pushReasonNames: Record<NonNullable<Push['reason']>, MessageKey> = {
  refused: 'listings.reasonRefused',
  not_allowed: 'listings.reasonNotAllowed',
  gone: 'listings.reasonGone',
  signed_out: 'listings.reasonSignedOut',
  later: 'listings.reasonLater',
  gave_up: 'listings.reasonGaveUp',
  nothing_here: 'listings.reasonNothingHere',
  unknown_days: 'listings.reasonUnknownDays',
  changed_there: 'listings.reasonChangedThere',
  maybe_moved: 'listings.reasonMaybeMoved',
  not_sayable: 'listings.reasonNotSayable',
  begun: 'listings.reasonBegun',
}

const stateTexts: Partial<Record<Push['state'], MessageKey>> = {
  in_review: 'listings.pushReviewText',
  proposed: 'listings.pushProposedText',
}

/** Why a push is where it is, where its state alone does not say it. */
export function whyOf({ state, reason }: Push): MessageKey | undefined {
  return reason ? pushReasonNames[reason] : stateTexts[state]
}

/** The columns a sheet may have, in their order. */
export const sheetFields = [
  ...(['code', 'name', 'street', 'unit', 'city', 'region', 'postcode', 'country'] as const),
  ...(['latitude', 'longitude', 'phone', 'website', 'email', 'category'] as const),
] as const

export const sheetFieldNames: Record<(typeof sheetFields)[number], MessageKey> = {
  code: 'listings.sheetCode',
  name: 'listings.fieldName',
  street: 'listings.fieldStreet',
  unit: 'listings.fieldUnit',
  city: 'listings.fieldCity',
  region: 'listings.sheetRegion',
  postcode: 'listings.fieldPostcode',
  country: 'listings.sheetCountry',
  latitude: 'listings.sheetLatitude',
  longitude: 'listings.sheetLongitude',
  phone: 'listings.fieldPhone',
  website: 'listings.fieldUrl',
  email: 'listings.sheetEmail',
  category: 'listings.fieldCategory',
}
