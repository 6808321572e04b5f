/** The first event of a calendar part, as text; times as written in the part. */
export type CalendarSummary = {
  method: string | undefined
  summary: string | undefined
  start: string | undefined
  end: string | undefined
  location: string | undefined
  organizer: string | undefined
  description: string | undefined
}

/** Reads the first VEVENT of an iCalendar text (RFC 5545). Linear; unknown lines are skipped. */
export function readCalendar(ics: string, method: string | undefined): CalendarSummary {
  const lines = unfold(ics.slice(0, 200_000))
  const event = eventLines(lines)
  const organizer = field(event, 'ORGANIZER')
  return {
    method: (method ?? field(lines, 'METHOD'))?.toUpperCase(),
    summary: field(event, 'SUMMARY'),
    start: field(event, 'DTSTART'),
    end: field(event, 'DTEND'),
    location: field(event, 'LOCATION'),
    organizer: organizer?.replace(/^mailto:/i, ''),
    description: field(event, 'DESCRIPTION'),
  }
}

/** Words for a mail whose only content is an invitation. */
export function describeCalendar(event: CalendarSummary) {
  const time = [event.start, event.end]
    .filter((part) => part !== undefined)
    .map(readableTime)
    .join(' – ')
  const lines = [event.summary, time, event.location, event.organizer, event.description]
  return lines.filter((line) => line !== undefined && line !== '').join('\n')
}

function unfold(ics: string) {
  const lines: string[] = []
  for (const line of ics.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push((lines.pop() ?? '') + line.slice(1))
    else lines.push(line)
  }
  return lines
}

function eventLines(lines: string[]) {
  const start = lines.findIndex((line) => /^BEGIN:V(?:EVENT|TODO)\s*$/i.test(line))
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^END:V(?:EVENT|TODO)\s*$/i.test(line))
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end)
}

function field(lines: string[], name: string) {
  const line = lines.find((candidate) => {
    const head = candidate.slice(0, name.length + 1).toUpperCase()
    return head === `${name}:` || head === `${name};`
  })
  const value = line?.slice(valueStart(line))
  return value
    ?.replace(/\\([nN;,\\])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char))
    .trim()
}

function valueStart(line: string) {
  let isQuoted = false
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] === '"') isQuoted = !isQuoted
    else if (line[i] === ':' && !isQuoted) return i + 1
  }
  return line.length
}

function readableTime(time: string) {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/.exec(time)
  if (!match) return time
  const [, year, month, day, hour, minute, zulu] = match
  return `${year}-${month}-${day}${hour ? ` ${hour}:${minute}${zulu ? ' UTC' : ''}` : ''}`
}
