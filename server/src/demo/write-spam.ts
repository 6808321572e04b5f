import { spam } from './content/texts/index.ts'
import type { Colleague } from './make-people.ts'
import { pickOwner } from './make-people.ts'
import type { Plan } from './plan-conversations.ts'
import type { Random } from './random.ts'
import type { DemoContact, DemoConversation } from './shapes.ts'
import { addDeskMinutes } from './working-hours.ts'

/** A conversation nobody wanted, and the colleague who says so. */
export function writeSpam(
  { location, arrival }: Plan,
  cast: { colleagues: readonly Colleague[]; spammers: readonly DemoContact[]; now: Date },
  random: Random,
): Omit<DemoConversation, 'key'> {
  const candidates = spam.flatMap((text, index) => {
    const contact = cast.spammers[index]
    return contact && (text.language === location.language || text.language === 'en')
      ? [{ text, contact }]
      : []
  })
  const { text, contact } = random.pick(candidates)
  const matter = { location, departmentKey: 'care' as const, locale: location.language }
  const marked = addDeskMinutes(arrival, random.around(14, 0.8), location.timeZone)
  return {
    locationKey: location.key,
    contactKey: contact.key,
    locale: text.language,
    subject: text.subject,
    topic: 'spam',
    isUrgent: false,
    steps: [
      {
        at: arrival,
        kind: 'incoming',
        nature: 'person',
        from: { name: contact.name, email: contact.email },
        to: location.email,
        subject: text.subject,
        text: text.text,
        attachments: [],
      },
      {
        at: new Date(Math.min(marked.getTime(), cast.now.getTime())),
        kind: 'spam',
        personKey: pickOwner(cast.colleagues, matter, random).person.key,
      },
    ],
  }
}
