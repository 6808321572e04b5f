/** What a customer can book: that somebody calls them, or that somebody is there for them. */
export const bookingKinds = ['call', 'visit'] as const
export type BookingKind = (typeof bookingKinds)[number]

type Ways = {
  /** Where its pages begin. */
  path: string
  /** The file of messages with the words that differ between the two. */
  words: string
  /** What its calendar file is called. */
  file: string
}

export const waysOf: Readonly<Record<BookingKind, Ways>> = {
  call: { path: '/call', words: 'callbacks', file: 'call.ics' },
  visit: { path: '/visit', words: 'visits', file: 'visit.ics' },
}
