import { useLocale, useTranslate } from '../../../../lib/i18n.tsx'
import { formattingLocale } from '../../../../lib/locales.ts'
import { timeText } from '../../hours/time-text.ts'
import type { DaysAct } from './queries.ts'

type Days = Pick<DaysAct['entry'], 'from' | 'to'>

/** Days and what is so on them, for people. */
export function useDaysWords() {
  const translate = useTranslate()
  const locale = useLocale()
  const format = new Intl.DateTimeFormat(formattingLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    days: ({ from, to }: Days) => format.formatRange(new Date(from), new Date(to)),
    state(state: DaysAct['entry']['state']): string {
      if (state === 'closed') return translate('bulk.closedDay')
      if (state === 'unknown') return translate('bulk.unknownDay')
      return state.map(({ from, to }) => `${timeText(from)}–${timeText(to)}`).join(', ')
    },
  }
}
