import { expect } from '@playwright/test'
import { createTransport, type SendMailOptions } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import type { MailSink } from '../../server/test/mail-sink.ts'

/** Sends a mail over SMTP, as the customer's provider would. Gives its Message-ID, with brackets. */
export async function sendMail(smtpPort: number, mail: SendMailOptions): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    // The receiver's certificate is its own, which providers accept as well.
    tls: { rejectUnauthorized: false },
  })
  const { messageId } = await transport.sendMail(mail)
  transport.close()
  return messageId
}

export type SentMail = Email & {
  messageId: string
  envelopeFrom: string
  header(name: string): string | undefined
}

/** All mails the sink has taken for somebody, in order. */
export async function mailsTo(sink: MailSink, address: string): Promise<SentMail[]> {
  const mails = sink.mails.filter(({ to }) => to.includes(address))
  return Promise.all(
    mails.map(async ({ raw, from }) => {
      const mail = await PostalMime.parse(raw)
      const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
      return { ...mail, messageId: mail.messageId ?? '', envelopeFrom: from, header }
    }),
  )
}

/** The first mail for somebody that fits, once it has come. */
export async function awaitMail(
  sink: MailSink,
  address: string,
  fits: (mail: SentMail) => boolean,
): Promise<SentMail> {
  const find = async () => (await mailsTo(sink, address)).find(fits)
  await expect.poll(async () => (await find()) !== undefined).toBe(true)
  const found = await find()
  if (!found) throw new Error('A mail the sink had is gone.')
  return found
}
