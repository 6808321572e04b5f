import { useLocale } from '../lib/i18n.tsx'
import { useNow } from '../lib/now.ts'
import { distance, exactTime, shortTime } from '../lib/time.ts'

type TimeAgoProps = {
  at: string
  /** IANA zone of the place the time belongs to; without one, the reader's. */
  zone?: string | undefined
  /** `short` for lists (`14:20`), `distance` for sentences (`in 2 hr`). */
  form?: 'short' | 'distance'
  className?: string | undefined
}

/** A relative time; the exact one, in the place's zone, on hover. */
export function TimeAgo({ at, zone, form = 'short', className }: TimeAgoProps) {
  const locale = useLocale()
  const now = useNow()
  const date = new Date(at)
  return (
    <time dateTime={at} title={exactTime(date, locale, zone)} className={className}>
      {form === 'short' ? shortTime(date, now, locale) : distance(date, now, locale)}
    </time>
  )
}
