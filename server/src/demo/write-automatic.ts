import { texts } from './content/texts/index.ts'
import { expand } from './expand.ts'
import type { Scene } from './scene.ts'
import type { DemoIncoming } from './shapes.ts'
import { slotsAt } from './slots.ts'

/** What the customer's mail program says while its owner is away. */
export function writeOutOfOffice(scene: Scene, at: Date): DemoIncoming {
  const { matter, random } = scene
  const { outOfOffice } = texts[matter.locale].phrases
  const { name, email } = matter.customer.contact
  const slots = { ...slotsAt(scene, matter.locale, at), subject: scene.subject }
  const voices = { writer: matter.customer.gender, reader: scene.owner.gender }
  return {
    at,
    kind: 'incoming',
    nature: 'out_of_office',
    from: { name, email },
    to: matter.location.email,
    subject: expand(outOfOffice.subject, random, slots, voices),
    text: expand(outOfOffice.text, random, slots, voices),
    attachments: [],
  }
}

/** What the customer's mail server says when it could not deliver our answer. */
export function writeBounce({ matter }: Scene, at: Date): DemoIncoming {
  const { email } = matter.customer.contact
  const domain = email.slice(email.indexOf('@') + 1)
  return {
    at,
    kind: 'incoming',
    nature: 'bounce',
    from: { name: 'Mail Delivery System', email: `mailer-daemon@${domain}` },
    to: matter.location.email,
    subject: 'Undelivered Mail Returned to Sender',
    text: [
      `This is the mail system at host mx.${domain}.`,
      'Your message could not be delivered to one or more recipients.',
      `<${email}>: host mx.${domain} said: 552 5.2.2 The mailbox is over its quota (in reply to RCPT TO command)`,
    ].join('\n\n'),
    attachments: [],
  }
}
