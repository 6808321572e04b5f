import { createTransport } from 'nodemailer'
import type { SendSystemMail } from './accounts/index.ts'
import type { World } from './platform/context.ts'
import { AppError } from './platform/errors.ts'

/** Sends the installation's own mails (invitations, password resets) over SMTP_URL. */
export function createSystemMail(world: Pick<World, 'config'>): SendSystemMail {
  const { smtpUrl, publicUrl } = world.config
  return async ({ to, subject, text, messageId, replyTo }) => {
    if (!smtpUrl)
      throw new AppError('not_configured', 'Set SMTP_URL so that this installation can send mail.', {
        key: 'noMail',
      })
    const user = decodeURIComponent(new URL(smtpUrl).username)
    const from = user.includes('@') ? user : `vicino@${new URL(publicUrl).hostname}`
    await createTransport(smtpUrl).sendMail({
      from,
      to,
      subject,
      text,
      ...(replyTo ? { replyTo } : {}),
      ...(messageId ? { messageId: `<${messageId}>` } : {}),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
