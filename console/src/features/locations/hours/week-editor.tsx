import { useLocale } from '../../../lib/i18n.tsx'
import { formattingLocale, type Locale } from '../../../lib/locales.ts'
import { CopyDay } from './copy-day.tsx'
import { DayTimes } from './day-times.tsx'
import type { HoursFaults } from './draft-faults.ts'
import { copyOfDay, type DayDraft } from './hours-draft.ts'
import classes from './week-editor.module.css'

type WeekEditorProps = { week: DayDraft[]; faults: HoursFaults; onChange: (week: DayDraft[]) => void }

/** An ordinary week, Monday first. */
export function WeekEditor({ week, faults, onChange }: WeekEditorProps) {
  const names = weekdayNames(useLocale())
  const set = (index: number, day: DayDraft) => onChange(week.map((one, at) => (at === index ? day : one)))
  const copy = (from: DayDraft, to: readonly number[]) =>
    onChange(week.map((one, at) => (to.includes(at) ? copyOfDay(from) : one)))
  return (
    <div className={classes.week}>
      {week.map((day, index) => {
        const name = names[index] ?? ''
        return (
          <fieldset className={classes.day} key={name} data-state={day.state}>
            <legend className="visually-hidden">{name}</legend>
            <span className={classes.name} aria-hidden>
              {name}
            </span>
            <DayTimes
              name={name}
              day={day}
              path={`week.${index}`}
              faults={faults}
              usual={usualTimes(week, index)}
              onChange={(next) => set(index, next)}
            />
            <div className={classes.copy}>
              <CopyDay from={index} names={names} onCopy={(to) => copy(day, to)} />
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}

/** The times of the nearest day before that is open: most weeks are alike. */
function usualTimes(week: DayDraft[], index: number) {
  return week.slice(0, index).findLast(({ state }) => state === 'open')?.intervals ?? []
}

function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(formattingLocale(locale), { weekday: 'long', timeZone: 'UTC' })
  // 5 January 2026 was a Monday.
  return Array.from({ length: 7 }, (_, index) => {
    const name = format.format(new Date(Date.UTC(2026, 0, 5 + index)))
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  })
}
