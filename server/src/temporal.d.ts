/** The part of Node 26's native Temporal this server uses; TypeScript 5.9 ships no types for it. */
declare namespace Temporal {
  class Instant {
    static fromEpochMilliseconds(epochMilliseconds: number): Instant
    toZonedDateTimeISO(timeZone: string): ZonedDateTime
  }
  class PlainTime {
    toString(): string
  }
  class PlainDate {
    add(duration: { days: number }): PlainDate
    toString(): string
  }
  class PlainDateTime {
    static from(text: string): PlainDateTime
    equals(other: PlainDateTime): boolean
    toString(): string
    toZonedDateTime(
      timeZone: string,
      options?: { disambiguation?: 'compatible' | 'earlier' | 'later' | 'reject' },
    ): ZonedDateTime
  }
  class ZonedDateTime {
    readonly epochMilliseconds: number
    readonly offsetNanoseconds: number
    getTimeZoneTransition(direction: 'next' | 'previous'): ZonedDateTime | null
    readonly dayOfWeek: number
    static from(text: string): ZonedDateTime
    static compare(one: ZonedDateTime, other: ZonedDateTime): -1 | 0 | 1
    add(duration: { days: number }): ZonedDateTime
    startOfDay(): ZonedDateTime
    equals(other: ZonedDateTime): boolean
    toPlainDate(): PlainDate
    toPlainDateTime(): PlainDateTime
    toPlainTime(): PlainTime
    withPlainTime(time: string): ZonedDateTime
  }
}
