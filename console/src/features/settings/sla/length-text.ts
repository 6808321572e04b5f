import { useTranslate } from '../../../lib/i18n.tsx'

/** A time in minutes, in the unit that says it shortest. */
export function useLengthText(): (minutes: number) => string {
  const translate = useTranslate()
  return (minutes) => {
    if (minutes < 120 && minutes !== 60) return translate('sla.inMinutes', { amount: Math.round(minutes) })
    if (minutes < 2 * 1_440) return translate('sla.inHours', { amount: Math.round(minutes / 6) / 10 })
    return translate('sla.inDays', { amount: Math.round(minutes / 144) / 10 })
  }
}
