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

/**
 * The days of a week as a row to choose from, and the times of the chosen one by parts of the day, each a button; on the
 * customer's clock as well where it shows another. Which day is shown is decided by the style sheet alone.
 */
export function Times({ visit, choice, action, hidden, more }: TimesProps) {
  const { say } = visit
  const { ground, days, earlier, later, customerZone, kind } = choice
  if (!ground) return null
  const { zone } = ground.question.hours
  if (days.length === 0) return <p className="told-of">{say('callbacks.noTimes')}</p>
  return (
    <form method="post" action={action} className="picker">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} defaultValue={value} />
      ))}
      <p className="unseen" aria-hidden="true">
        <input name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <Dates visit={visit} days={days} />
      {days.map((day, index) => (
        <DayTimes key={day.date} {...{ visit, day, index, zone, customerZone }} />
      ))}
      {(kind === 'call' || choice.where.all?.length !== 1) && (
        <p className="hint">{say('callbacks.timesOf', { place: ground.place.name })}</p>
      )}
      {(earlier || later) && (
        <p className="turn">
          {earlier ? <a href={`${more}&from=${earlier}`}>{say('callbacks.earlier')}</a> : <span />}
          {later && <a href={`${more}&from=${later}`}>{say('callbacks.later')}</a>}
        </p>
      )}
    </form>
  )
}

// Radios go by the arrow keys and are told as one of seven; no script is needed to show what belongs to the chosen one.
function Dates({ visit: { lang, say }, days }: { visit: Visit; days: readonly Day[] }) {
  const first = days.findIndex(({ slots }) => slots.length > 0)
  return (
    <fieldset className="dates">
      <legend>{say('callbacks.day')}</legend>
      <div>
        {days.map(({ date, slots }, index) => (
          <label key={date}>
            <input
              type="radio"
              name="day"
              id={`date-${index}`}
              value={date}
              defaultChecked={index === first}
              disabled={slots.length === 0}
            />
            <span className="told">
              {wordsOf(lang, date, { weekday: 'long', day: 'numeric', month: 'long' })},{' '}
              {say('callbacks.free', { count: slots.length })}
            </span>
            <span aria-hidden="true">{wordsOf(lang, date, { weekday: 'short' })}</span>
            <b aria-hidden="true">{wordsOf(lang, date, { day: 'numeric' })}</b>
            <span aria-hidden="true">{wordsOf(lang, date, { month: 'short' })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type DayProps = { visit: Visit; day: Day; index: number; zone: string; customerZone: string | null }

const parts = [
  { part: 'morning', until: '12:00' },
  { part: 'afternoon', until: '17:00' },
  { part: 'evening', until: '24:00' },
] as const

function DayTimes({ visit, day: { date, slots }, index, zone, customerZone }: DayProps) {
  const { lang, say } = visit
  if (slots.length === 0) return null
  const groups = parts.map(({ part, until }, at) => {
    const from = parts[at - 1]?.until ?? '00:00'
    const isIn = ({ wallTime }: Slot) => wallTime.slice(11) >= from && wallTime.slice(11) < until
    return { part, slots: slots.filter(isIn) }
  })
  return (
    <section className={`day day-${index}`} aria-labelledby={`day-${date}`}>
      <h2 id={`day-${date}`}>{wordsOf(lang, date, { weekday: 'long', day: 'numeric', month: 'long' })}</h2>
      {groups
        .filter((group) => group.slots.length > 0)
        .map(({ part, slots: within }) => (
          <div key={part}>
            <h3 id={`${part}-${date}`}>{say(`callbacks.${part}`)}</h3>
            <ul className="times" aria-labelledby={`${part}-${date}`}>
              {within.map((slot) => (
                <li key={slot.wallTime}>
                  <button type="submit" name="slot" value={slot.start.toISOString()}>
                    {clockWords(lang, zone, slot.start)}
                    {customerZone && !showsSame(zone, customerZone, slot.start) && (
                      <small>
                        {say('callbacks.yourTime', { time: ownWords(lang, zone, customerZone, slot) })}
                      </small>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function wordsOf(lang: string, date: string, words: Intl.DateTimeFormatOptions): string {
  return dateFormat(lang, { ...words, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))
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
