import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { getAccount } from './account.ts'
import { invitationLink } from './invitation-link.ts'
import { findInvitationById } from './invitation-rows.ts'
import type { SendSystemMail } from './mails.ts'

const payloadShape = z.object({ invitationId: z.uuid() })

/** The background work of accounts. */
export function accountJobs(send: SendSystemMail): Jobs {
  return {
    'accounts.send_invitation': async (context, payload) =>
      sendInvitation(context, send, payloadShape.parse(payload).invitationId),
  }
}

async function sendInvitation(context: Context, send: SendSystemMail, id: string): Promise<void> {
  const found = await context.read(async (tx) => {
    const invitation = await findInvitationById(tx, id)
    return invitation && { invitation, account: await getAccount(tx.db, tx.accountId) }
  })
  if (!found) return
  const { invitation, account } = found
  const locale = account.defaultLocale
  const mail = {
    to: invitation.email,
    locale,
    subject: context.translate(locale, 'accounts.invitationSubject', { brand: account.name }),
    text: context.translate(locale, 'accounts.invitationText', {
      name: invitation.name || invitation.email,
      brand: account.name,
      url: invitationLink(context, id),
      date: invitation.expiresAt,
    }),
  }
  await send(mail).catch((error) => {
    // Trying again would not help: whoever invited passes the link on, which they were shown.
    if (!(error instanceof AppError && error.code === 'not_configured')) throw error
    context.log.warn({ invitationId: id }, 'An invitation was not mailed: this installation sends no mail')
  })
}
