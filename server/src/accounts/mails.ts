import type { World } from '../platform/context.ts'
import { membershipsOf } from './memberships.ts'

/** A mail of the installation itself (invitation, password reset), not of a conversation. */
export type SystemMail = {
  to: string
  subject: string
  text: string
  locale: string
  /** Without one each mail gets its own; one that may be sent twice says the same each time. */
  messageId?: string
  /** Who reads an answer to it; without one it goes to the address that sends. */
  replyTo?: string
}

/** Sends it, or throws `not_configured` when this installation cannot send mail. */
export type SendSystemMail = (mail: SystemMail) => Promise<void>

/** Mails the link that lets a person choose a new password. Never says whether it worked: that would name our members. */
export async function sendPasswordReset(
  world: World,
  send: SendSystemMail,
  person: { id: string; name: string; email: string },
  url: string,
): Promise<void> {
  const locale = (await membershipsOf(world, person.id))[0]?.locale ?? 'en'
  const mail = {
    to: person.email,
    locale,
    subject: world.translate(locale, 'accounts.resetSubject'),
    text: world.translate(locale, 'accounts.resetText', { name: person.name, url }),
  }
  await send(mail).catch((error) => world.log.error({ error }, 'The password reset mail was not sent'))
}
