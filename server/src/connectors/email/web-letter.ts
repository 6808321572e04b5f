import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Channel, WebLetter } from '../../conversations/index.ts'
import { domainOf } from './deliver.ts'

/** What was written on a page of the brand, as the mail it might have been (decision 0029). */
export async function writeWebLetter(channel: Channel, letter: WebLetter, at: Date): Promise<Buffer> {
  const id = createHash('sha256').update(letter.externalId).digest('hex').slice(0, 32)
  const mail = new MailComposer({
    from: letter.sender,
    to: channel.address,
    subject: letter.subject,
    text: letter.text,
    messageId: `<web.${id}@${domainOf(channel.address)}>`,
    date: at,
    headers: { 'Content-Language': letter.locale },
    attachments: letter.files.map(({ filename, contentType, content }) => ({
      ...{ filename, contentType, content },
      contentDisposition: 'attachment' as const,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return mail.compile().build()
}
