export type CalendarEntry = {
  id: string
  /** Raised with each change; calendars take only what is newer (RFC 5545, 3.8.7.4). */
  sequence: number
  method: 'REQUEST' | 'CANCEL'
  /** When it was said. */
  stamp: Date
  start: Date
  end: Date
  summary: string
  description: string
  url: string
  /** Where one goes; none for a call. */
  location?: string
  organizer: { name: string; address: string }
  attendee: { name: string; address: string }
  /** The domain that makes its id the only one in the world. */
  domain: string
}

/**
 * One appointment as a calendar file (RFC 5545, RFC 5546). Its times are instants in UTC, so that no calendar needs to
 * know the rules of a zone, and its id never changes.
 */
export function writeCalendar(entry: CalendarEntry): string {
  const { method, organizer, attendee } = entry
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vicino//Bookings//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${entry.id}@${entry.domain}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${instant(entry.stamp)}`,
    `DTSTART:${instant(entry.start)}`,
    `DTEND:${instant(entry.end)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
    `URL:${entry.url}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.address}`,
    `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${attendee.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function instant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

// A quoted parameter has no way to say a quotation mark or a control character (RFC 5545, 3.1).
function quoted(text: string): string {
  return `"${text.replaceAll('"', "'").replaceAll(/\p{Cc}/gu, ' ')}"`
}

const mostOctets = 75

// A line has 75 octets; one that goes on begins with a space. No character is torn.
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > mostOctets) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}
