/**
 * The vocabulary of the demonstration corpus: plain values that name each other by `key`.
 * The corpus knows no table and no id; loading it is the business of the real commands.
 */
export type DemoLocale = 'it' | 'pl' | 'de' | 'en' | 'ru'
export type DemoCountry = 'IT' | 'PL' | 'DE' | 'GB'

export type DemoCorpus = {
  brand: DemoBrand
  regions: readonly DemoRegion[]
  departments: readonly DemoDepartment[]
  locations: readonly DemoLocation[]
  people: readonly DemoPerson[]
  contacts: readonly DemoContact[]
  /** Ordered by the time of their first step. */
  conversations: readonly DemoConversation[]
}

export type DemoBrand = {
  name: string
  slug: string
  emailDomain: string
  supportEmail: string
  website: string
  tagline: string
  about: string
  /** `#rrggbb`; `accent` carries white text at 4.5:1 or better. */
  colours: { accent: string; ink: string; paper: string; highlight: string }
  font: string
  tone: string
  languages: readonly DemoLocale[]
  defaultLanguage: DemoLocale
}

export type DemoRegion = { key: string; name: string; country: DemoCountry; language: DemoLocale }

export type DemoDepartmentKey = 'care' | 'store' | 'orders' | 'repairs' | 'billing'
export type DemoDepartment = { key: DemoDepartmentKey; name: string; purpose: string }

/** Minutes from local midnight; `closes` may exceed 1440 when the shop shuts after midnight. */
export type DemoInterval = { opens: number; closes: number }
export type DemoHours = readonly DemoInterval[] | 'closed'
/** ISO weekday: 1 is Monday. */
export type DemoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export type DemoWeek = Record<DemoWeekday, DemoHours>
/** Overrides whole days, both ends included, as `YYYY-MM-DD` in the location's zone. */
export type DemoException = { from: string; to: string; hours: DemoHours; label: string }

export type DemoLocation = {
  key: string
  regionKey: string
  /** Full name, such as "Ottilia Milano Brera". */
  name: string
  /** The name without the brand, such as "Milano Brera". */
  place: string
  country: DemoCountry
  language: DemoLocale
  address: { street: string; postcode: string; city: string; administrativeArea?: string }
  coordinates: { latitude: number; longitude: number }
  /** E.164, from ranges reserved for fiction or never assigned. */
  phone: string
  email: string
  timeZone: string
  hours: DemoWeek
  exceptions: readonly DemoException[]
}

export type DemoRole = 'owner' | 'admin' | 'manager' | 'agent' | 'viewer'
export type DemoPerson = {
  key: string
  name: string
  firstName: string
  email: string
  role: DemoRole
  title: string
  /** The first is the language of the person's own screen and notes. */
  languages: readonly [DemoLocale, ...DemoLocale[]]
  locationKeys: readonly string[] | 'all'
  departmentKeys: readonly DemoDepartmentKey[] | 'all'
}

export type DemoContact = {
  key: string
  name: string
  email: string
  phone?: string
  /** Further addresses this person writes from, such as one at work. */
  otherEmails?: readonly string[]
  language: DemoLocale
  /** The location this person usually goes to. */
  locationKey: string
}

export type DemoConversation = {
  key: string
  locationKey: string
  /** The department the matter belongs to; the moment it is handed over is an `assign` step, if any. */
  departmentKey?: DemoDepartmentKey
  contactKey: string
  locale: DemoLocale
  subject: string
  /** What it is about, such as `broken-hinge`; `spam` for unwanted mail. */
  topic: string
  isUrgent: boolean
  steps: readonly [DemoIncoming, ...DemoStep[]]
}

export type DemoAttachment = {
  fileName: string
  contentType: 'image/png' | 'text/plain'
  content: Uint8Array
}

/**
 * One thing that happens in a conversation. Acknowledgements, reopening upon a customer's message and
 * deliveries are left out: the system does them by itself when the steps are replayed.
 */
export type DemoStep = DemoIncoming | DemoReply | DemoNote | DemoAssignment | DemoStatusChange | DemoSpamMark

export type DemoIncoming = {
  at: Date
  kind: 'incoming'
  /** Automatic mail comes with the headers of its kind (Auto-Submitted, multipart/report). */
  nature: 'person' | 'out_of_office' | 'bounce'
  from: { name: string; email: string }
  to: string
  subject: string
  /** Only what the author wrote. */
  text: string
  /** What the author's mail program put below: the attribution line and the `>` lines. */
  quoted?: string
  attachments: readonly DemoAttachment[]
}
export type DemoReply = { at: Date; kind: 'reply'; personKey: string; text: string }
/** Every mentioned person stands in the text as `@` and the full name. */
export type DemoNote = {
  at: Date
  kind: 'note'
  personKey: string
  text: string
  mentions: readonly string[]
}
type DemoAssignment = { at: Date; kind: 'assign'; byPersonKey: string; to: DemoAssignee }
type DemoAssignee =
  | { kind: 'person'; personKey: string }
  | { kind: 'department'; departmentKey: DemoDepartmentKey }
type DemoStatusChange = { at: Date; kind: 'status'; personKey: string; change: DemoStatus }
type DemoStatus = { status: 'resolved' } | { status: 'waiting' } | { status: 'snoozed'; until: Date }
type DemoSpamMark = { at: Date; kind: 'spam'; personKey: string }
