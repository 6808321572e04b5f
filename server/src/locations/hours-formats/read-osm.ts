import { readClock } from './clock.ts'
import { type Collector, collectHours } from './collect.ts'
import {
  type Day,
  dateAfter,
  dateOf,
  dayMinutes,
  type Fault,
  type ReadHours,
  type Weekday,
  weekdays,
} from './format.ts'
import { osmDays, osmMonths } from './write-osm.ts'

const longest = 2_000
const mostDates = 800
const dayName = osmDays.join('|')
const monthName = osmMonths.join('|')

const dates = new RegExp(
  `^(\\d{4}) (${monthName}) (\\d{1,2})(?: ?- ?(?:(\\d{4}) )?(?:(${monthName}) )?(\\d{1,2}))?(?= |:|$)`,
)
const yearly = new RegExp(`^(?:${monthName})\\b|^week\\b|^easter\\b|^\\d{4}\\b`, 'i')
const holidays = /^(?:PH|SH)\b/
const dayList = new RegExp(`^(?:${dayName})(?: ?[-,] ?(?:${dayName}))*(?= |:|$)`)
const moreRules = new RegExp(`, ?(?=(?:${dayName})(?:[-, :]|$)|PH\\b|SH\\b)`)

type Rule = { days: Day[]; isAll: boolean; rest: string }

/**
 * Hours from OpenStreetMap's `opening_hours`: weekdays and dates with times, `off`, `closed`, `unknown`, comments; a
 * later rule replaces the whole day. A day that is not named is unknown: in collected data it often is. What lies
 * beyond (holidays, every year, sunrise) is a fault, and the days it might mean are unknown.
 */
export function readOsm(text: string, zone: string): ReadHours {
  const collector = collectHours(zone)
  if (text.length > longest) collector.doubt({ code: 'too_many', text: text.slice(0, 200) })
  else for (const group of text.split(';')) readGroup(collector, group)
  return collector.finish('unknown')
}

function readGroup(collector: Collector, group: string) {
  for (const [index, text] of additionalRules(group).entries()) readRule(collector, text, index > 0)
}

// `Mo 8:00-12:00, Tu 8:00-12:00` are two rules; `Mo,Tu 8:00-12:00` and `Mo 8:00-12:00,13:00-18:00` are one.
function additionalRules(group: string): string[] {
  const rules: string[] = []
  for (const part of group.split(moreRules)) {
    const last = rules.at(-1)
    if (last !== undefined && /^(?:[A-Z][a-z]|[-, ])*$/.test(last))
      rules[rules.length - 1] = `${last},${part}`
    else rules.push(part.trim())
  }
  return rules.filter((rule) => rule !== '')
}

function readRule(collector: Collector, text: string, isAdditional: boolean) {
  const label = /"([^"]{0,200})"/.exec(text)?.[1]
  const bare = text
    .replaceAll(/"[^"]*"/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
  const rule = ruleOf(bare)
  if ('code' in rule) {
    collector.doubt({ code: rule.code, text: text.slice(0, 200) }, rule.days)
    return
  }
  if (!isAdditional) for (const day of rule.days) collector.forget(day)
  for (const day of rule.days) if (label && typeof day === 'string') collector.label(day, label)
  readTimes(collector, rule, text)
}

function ruleOf(text: string): Rule | { code: Fault['code']; days: readonly Day[] } {
  const always = text.replace(/^24\/7\b/, '00:00-24:00')
  const dated = dates.exec(text)
  if (dated) {
    const days = datesOf(dated)
    return days ? { days, isAll: false, rest: restOf(text, dated[0]) } : { code: 'bad_date', days: [] }
  }
  const named = dayList.exec(text)
  if (named) return { days: daysIn(named[0]), isAll: false, rest: restOf(text, named[0]) }
  // Nothing of the weekly hours is in doubt because of what holds on days of another kind.
  if (holidays.test(text)) return { code: 'public_holidays', days: [] }
  if (yearly.test(text)) return { code: 'yearly_date', days: weekdays }
  return { days: [...weekdays], isAll: true, rest: always }
}

function restOf(text: string, selector: string): string {
  return text.slice(selector.length).replace(/^:/, '').trim()
}

function readTimes(collector: Collector, { days, rest, isAll }: Rule, text: string) {
  const word = rest
    .toLowerCase()
    .replace(/^open\b|\bopen$/, '')
    .trim()
  if (word === 'off' || word === 'closed') for (const day of days) collector.close(day)
  else if (word === 'unknown') for (const day of days) collector.unknown(day)
  else if (word === '' && isAll) collector.doubt({ code: 'not_understood', text: text.slice(0, 200) })
  else if (word === '') for (const day of days) collector.open(day, 0, dayMinutes)
  else for (const span of word.split(',')) readSpan(collector, days, span.trim())
}

function readSpan(collector: Collector, days: readonly Day[], span: string) {
  const [opens = '', closes, ...more] = span.split(/[-–]/)
  const text = span.slice(0, 200)
  if (closes === undefined || more.length > 0) return collector.doubt({ code: 'not_understood', text }, days)
  if (/[a-z+]/.test(span)) return collector.doubt({ code: 'not_understood', text }, days)
  const from = readClock(opens)
  const to = readClock(closes, 48)
  if (from === undefined || to === undefined || from === dayMinutes)
    return collector.doubt({ code: 'bad_time', text }, days)
  if (from === to && from !== 0) return collector.doubt({ code: 'reversed', text }, days)
  for (const day of days) collector.open(day, from, to > from ? to : to + dayMinutes)
}

function daysIn(list: string): Weekday[] {
  return list.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-').map((name) => name.trim())
    const from = osmDays.findIndex((name) => name === first)
    const to = osmDays.findIndex((name) => name === last)
    // Sa-Mo goes round the end of the week.
    const count = ((to - from + 7) % 7) + 1
    return Array.from({ length: count }, (_, index) => weekdays[(from + index) % 7] ?? 1)
  })
}

function datesOf([, year, month = '', day, lastYear, lastMonth, lastDay]: RegExpExecArray):
  | string[]
  | undefined {
  const from = dateOf(Number(year), monthOf(month), Number(day))
  const to = lastDay ? dateOf(Number(lastYear ?? year), monthOf(lastMonth ?? month), Number(lastDay)) : from
  if (!from || !to || from > to || dateAfter(from, mostDates) < to) return undefined
  const found: string[] = []
  for (let date = from; date <= to; date = dateAfter(date, 1)) found.push(date)
  return found
}

function monthOf(name: string): number {
  return osmMonths.findIndex((one) => one === name) + 1
}
