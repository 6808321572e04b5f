import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { formattingLocale } from '../../../lib/locales.ts'
import type { Estimate } from './queries.ts'

/** How numbers, shares and days are written here. */
export function useSayings() {
  const translate = useTranslate()
  const locale = formattingLocale(useLocale())
  const whole = new Intl.NumberFormat(locale)
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const value = (number: number, isShare: boolean) => (isShare ? percent : fine).format(number)
  return {
    number: (count: number) => whole.format(count),
    fine: (number: number) => fine.format(number),
    share: (share: number) => percent.format(share),
    day: (day: string) => date.format(new Date(day)),
    value,
    estimate: (one: Estimate, isShare: boolean) =>
      one ? value(one.value, isShare) : translate('review-trends.noData'),
    range: (one: NonNullable<Estimate>, isShare: boolean) =>
      translate('review-trends.range', { low: value(one.low, isShare), high: value(one.high, isShare) }),
    between: (one: NonNullable<Estimate>, isShare: boolean) =>
      translate('review-trends.between', {
        ...{ low: value(one.low, isShare), high: value(one.high, isShare), n: whole.format(one.n) },
      }),
  }
}
