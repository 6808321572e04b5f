import type { Visit } from '../../accounts/index.ts'
import { dateFormat } from '../../platform/i18n/formats.ts'
import { showsSame } from '../letters/when-words.ts'
import type { Slot } from '../slots/slots.ts'
import type { Choice, Day } from './read-choice.ts'

type TimesProps = {
  visit: Visit
  choice: Choice
  action: string
  hidden: Record<string, string>
  more: string
}

/** The times of the next days, each a button; on the customer's clock as well where it shows another. */
export function Times({ visit, choice, action, hidden, more }: TimesProps) {
  const { say } = visit
  const { ground, days, later, customerZone } = choice
  if (!ground) return null
  const { zone } = ground.question.hours
  if (days.length === 0) return <p className="told-of">{say('callbacks.noTimes')}</p>
  return (
    <form method="post" action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} defaultValue={value} />
      ))}
      <p className="unseen" aria-hidden="true">
        <input name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="hint">{say('callbacks.timesOf', { place: ground.place.name })}</p>
      <div className="days">
        {days.map((day) => (
          <DayTimes key={day.date} visit={visit} day={day} zone={zone} customerZone={customerZone} />
        ))}
      </div>
      {later && (
        <p>
          <a href={`${more}&from=${later}`}>{say('callbacks.later')}</a>
        </p>
      )}
    </form>
  )
}

type DayProps = { visit: Visit; day: Day; zone: string; customerZone: string | null }

function DayTimes({ visit: { lang, say }, day: { date, slots }, zone, customerZone }: DayProps) {
  return (
    <section aria-labelledby={`day-${date}`}>
      <h3 id={`day-${date}`}>{dateWords(lang, date)}</h3>
      <ul className="times">
        {slots.map((slot) => (
          <li key={slot.wallTime}>
            <button type="submit" name="slot" value={slot.start.toISOString()}>
              {clockWords(lang, zone, slot.start)}
              {customerZone && !showsSame(zone, customerZone, slot.start) && (
                <small>{say('callbacks.yourTime', { time: ownWords(lang, zone, customerZone, slot) })}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function dateWords(lang: string, date: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return dateFormat(lang, words).format(new Date(`${date}T12:00:00Z`))
}

function clockWords(lang: string, timeZone: string, at: Date): string {
  return dateFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone }).format(at)
}

// Across the date line, or near midnight, it is another day there.
function ownWords(lang: string, zone: string, timeZone: string, { start }: Slot): string {
  const weekday = (one: string) => dateFormat(lang, { weekday: 'short', timeZone: one }).format(start)
  const time = clockWords(lang, timeZone, start)
  return weekday(zone) === weekday(timeZone) ? time : `${weekday(timeZone)} ${time}`
}
