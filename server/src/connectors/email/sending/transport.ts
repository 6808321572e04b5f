import { createTransport, type Mail, type SMTPSentMessageInfo, type SMTPTransportOptions } from 'nodemailer'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import type { AccessTokens } from '../oauth.ts'
import { isLocalHost } from '../reach.ts'
import { type EmailSettings, type SmtpSettings, secretsOf, settingsOf } from '../settings.ts'

export type MailTransport = Mail<SMTPSentMessageInfo, SMTPTransportOptions>

const timeouts = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  // A server may think for minutes after the content (RFC 5321 §4.5.3.2.6); giving up early sends the mail twice.
  socketTimeout: 5 * 60_000,
  dnsTimeout: 10_000,
}

/**
 * How a channel sends: by its own server, else by the installation's SMTP_URL; undefined when there is neither, and
 * always for a practice channel.
 */
export async function transportFor(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
): Promise<MailTransport | undefined> {
  const settings = settingsOf(channel)
  if (settings.isPractice) return undefined
  if (settings.smtp)
    return createTransport(await ownServer(context, channel, settings, settings.smtp, tokens))
  const { smtpUrl } = context.config
  if (!smtpUrl) return undefined
  return createTransport(optionsOfUrl(smtpUrl))
}

/** What SMTP_URL means; what it says itself (`?tls.rejectUnauthorized=false`) goes before our defaults. */
function optionsOfUrl(url: string): SMTPTransportOptions {
  const isTrusted = isLocalHost(new URL(url).hostname.replace(/^\[|\]$/g, ''))
  return { ...timeouts, url, ...(isTrusted ? encryption({ secure: false, isTrusted }) : {}) }
}

// Where plain text would do, encryption to whoever it is does no harm; anywhere else it must be the right one.
function encryption(server: { secure: boolean; isTrusted: boolean }): SMTPTransportOptions {
  if (server.isTrusted) return { tls: { rejectUnauthorized: false } }
  return { requireTLS: !server.secure }
}

async function ownServer(
  context: Context,
  channel: Channel,
  settings: EmailSettings,
  smtp: SmtpSettings,
  tokens: AccessTokens,
): Promise<SMTPTransportOptions> {
  return {
    ...timeouts,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure,
    ...encryption({ ...smtp, isTrusted: smtp.allowPlaintext || isLocalHost(smtp.host) }),
    ...(await authOf(context, channel, settings, smtp, tokens)),
  }
}

async function authOf(
  context: Context,
  channel: Channel,
  settings: EmailSettings,
  smtp: SmtpSettings,
  tokens: AccessTokens,
): Promise<Pick<SMTPTransportOptions, 'auth'>> {
  if (smtp.user === '') return {}
  if (settings.oauth) {
    const accessToken = await tokens.get(context, channel, settings)
    return { auth: { type: 'OAuth2', user: smtp.user, accessToken } }
  }
  const secrets = secretsOf(context, channel)
  const pass = secrets.smtpPassword ?? (settings.imap?.user === smtp.user ? secrets.imapPassword : undefined)
  if (!pass) throw new AppError('not_configured', `There is no password for ${smtp.user} at ${smtp.host}.`)
  return { auth: { user: smtp.user, pass } }
}
