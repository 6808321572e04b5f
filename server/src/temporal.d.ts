/** The part of Node 26's native Temporal this server uses; TypeScript 5.9 ships no types for it. */
declare namespace Temporal {
  class Instant {
    static fromEpochMilliseconds(epochMilliseconds: number): Instant
    toZonedDateTimeISO(timeZone: string): ZonedDateTime
  }
  class PlainDateTime {
    toZonedDateTime(
      timeZone: string,
      options?: { disambiguation?: 'compatible' | 'earlier' | 'later' | 'reject' },
    ): ZonedDateTime
  }
  class ZonedDateTime {
    readonly epochMilliseconds: number
    readonly offsetNanoseconds: number
    getTimeZoneTransition(direction: 'next' | 'previous'): ZonedDateTime | null
    toPlainDateTime(): PlainDateTime
  }
}
