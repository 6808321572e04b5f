import type { Visit } from '../../accounts/index.ts'
import type { Hours } from '../hours/hours-form.ts'
import { aheadOf, type DayOfWeek, weekFrom } from './week.ts'
import type { Wording } from './wording.ts'

const announcedDays = 90

type Told = { say: Visit['say']; wording: Wording; at: Date }

/** When a place is open: the week that begins today, with what is not as usual in it and what is announced ahead. */
export function HoursSection({
  hours,
  hourSets,
  told,
}: {
  hours: Hours
  hourSets: Readonly<Record<string, Hours>>
  told: Told
}) {
  const { say } = told
  return (
    <section>
      <h2>{say('places.hours')}</h2>
      <Week hours={hours} told={told} caption={say('places.week')} />
      <Ahead hours={hours} told={told} />
      {Object.entries(hourSets).map(([key, set]) => (
        <details key={key}>
          <summary>{setName(say, key)}</summary>
          <Week hours={set} told={told} caption={setName(say, key)} />
          <Ahead hours={set} told={told} />
        </details>
      ))}
    </section>
  )
}

function Week({ hours, told, caption }: { hours: Hours; told: Told; caption: string }) {
  const { at } = told
  return (
    <table className="week">
      <caption className="told">{caption}</caption>
      <tbody>
        {weekFrom(hours, at).map((day, index) => (
          <Day key={day.date} day={day} isToday={index === 0} told={told} />
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, isToday, told }: { day: DayOfWeek; isToday: boolean; told: Told }) {
  const { say, wording } = told
  const reason = day.label ?? (day.isSpecial ? say('places.special') : '')
  return (
    <tr className={isToday ? 'today' : undefined} aria-current={isToday ? 'date' : undefined}>
      <th scope="row">
        {isToday ? say('places.today') : wording.weekday(day.date)}{' '}
        <span className="hint">{wording.dayMonth(day.date)}</span>
      </th>
      <td>
        {wording.state(day.state)}
        {reason && <span className="hint"> {reason}</span>}
      </td>
    </tr>
  )
}

function Ahead({ hours, told: { say, wording, at } }: { hours: Hours; told: Told }) {
  const ahead = aheadOf(hours, at, announcedDays)
  if (ahead.length === 0) return null
  return (
    <>
      <h3>{say('places.ahead')}</h3>
      <ul className="plain">
        {ahead.map(({ from, to, label, state }) => (
          <li key={from}>
            <strong>{wording.days(from, to)}</strong>
            {': '}
            {[wording.state(state), label].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  )
}

// One of its own that no list of ours knows: as it was named, without shouting.
function setName(say: Visit['say'], kind: string): string {
  const name = say('locations.setName', { kind })
  return name === kind ? kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ') : name
}
