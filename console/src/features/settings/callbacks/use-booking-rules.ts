import { useTranslate } from '../../../lib/i18n.tsx'
import { limits } from './booking-draft.ts'

type Limits = { min: number; max: number }

/** What is wrong with the numbers of a draft, in the person's language; a department may leave its own empty. */
export function useBookingRules() {
  const translate = useTranslate()
  const within =
    ({ min, max }: Limits, mayBeEmpty = false) =>
    (value: number | '') => {
      const isSound = value === '' ? mayBeEmpty : value >= min && value <= max
      return isSound ? null : translate('settings.outOfLimits', { min, max })
    }
  return {
    lengthMinutes: within(limits.lengthMinutes),
    bufferMinutes: within(limits.bufferMinutes),
    noticeMinutes: within(limits.noticeMinutes),
    horizonDays: within(limits.horizonDays),
    departments: {
      lengthMinutes: within(limits.lengthMinutes, true),
      bufferMinutes: within(limits.bufferMinutes, true),
    },
  }
}
