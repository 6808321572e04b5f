import { formattingLocale } from '../../../lib/locales.ts'
import type { ColumnWords } from './column-words.ts'
import { type GridColumn, partColumn } from './columns.ts'
import { dayOfText, textOfDay } from './day-text.ts'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
// A Monday.
const firstDay = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

/** The ordinary week, a column a day, Monday first. */
export function dayColumns({ translate, locale }: Pick<ColumnWords, 'translate' | 'locale'>): GridColumn[] {
  const nameOf = new Intl.DateTimeFormat(formattingLocale(locale), { weekday: 'long', timeZone: 'UTC' })
  const closed = translate('locations.dayClosed')
  return weekdays.map((day, index) => {
    const name = nameOf.format(firstDay + index * dayMs)
    return partColumn('hours', {
      key: `hours/weekly/${day}`,
      label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
      group: translate('locations.week'),
      width: 150,
      write(text) {
        const value = dayOfText(text, closed)
        return value === undefined ? { fault: translate('grid.notDay') } : { value }
      },
      part: {
        read: ({ hours }) => (hours ? textOfDay(hours.weekly[day], closed) : ''),
        put: ({ hours }, value) => hours && { ...hours, weekly: { ...hours.weekly, [day]: value } },
      },
    })
  })
}
