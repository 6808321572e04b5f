import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'

const host = z.string().trim().toLowerCase().min(1).max(253)
const port = z.number().int().min(1).max(65_535)
const user = z.string().trim().max(320)

const imapShape = z.object({
  host,
  port: port.default(993),
  /** TLS from the first byte; otherwise STARTTLS. */
  secure: z.boolean().default(true),
  /** For a server in the same trusted network that has no TLS. */
  allowPlaintext: z.boolean().default(false),
  user: user.min(1),
  folders: z.array(z.string().trim().min(1).max(500)).min(1).max(20).default(['INBOX']),
  /** Whose Authentication-Results may be believed: the name the mailbox's own server writes there. */
  authenticationServer: z.string().trim().max(253).default(''),
})

const smtpShape = z.object({
  host,
  port: port.default(587),
  secure: z.boolean().default(false),
  allowPlaintext: z.boolean().default(false),
  user: user.default(''),
})

const oauthShape = z.object({
  provider: z.enum(['google', 'microsoft']),
  clientId: z.string().trim().min(1).max(300),
  /** Microsoft's directory; `common` for any. */
  tenant: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,100}$/)
    .default('common'),
})

const dkimShape = z.object({
  selector: z.string().regex(/^[a-z0-9-]{1,60}$/),
  domain: host,
  publicKey: z.string().max(1000),
})

/** The settings of an e-mail channel. Without `imap` its mail comes to the built-in SMTP receiver. */
export const emailSettingsShape = z.object({
  /** Shown as the sender; the brand's name when empty. */
  senderName: z.string().trim().max(100).default(''),
  /** Further addresses whose mail belongs here. */
  aliases: z.array(z.string().trim().toLowerCase().pipe(z.email())).max(100).default([]),
  /** Whether name+detail@domain reaches us too. `auto`: yes for our own receiver and for providers known to do it. */
  plusAddressing: z.enum(['auto', 'on', 'off']).default('auto'),
  /** Whether customers are told that their mail arrived. */
  acknowledges: z.boolean().default(true),
  /** Nothing leaves: what is written here is kept as if it had been sent. For demonstrations and for learning. */
  isPractice: z.boolean().default(false),
  imap: imapShape.nullable().default(null),
  smtp: smtpShape.nullable().default(null),
  /** Signs in with OAuth instead of passwords, to IMAP and SMTP alike. */
  oauth: oauthShape.nullable().default(null),
  dkim: dkimShape.nullable().default(null),
})

export const emailSecretsShape = z.object({
  imapPassword: z.string().max(1000).optional(),
  smtpPassword: z.string().max(1000).optional(),
  oauthClientSecret: z.string().max(1000).optional(),
  oauthRefreshToken: z.string().max(5000).optional(),
  dkimPrivateKey: z.string().max(10_000).optional(),
})

export type EmailSettings = z.infer<typeof emailSettingsShape>
export type EmailSecrets = z.infer<typeof emailSecretsShape>
export type ImapSettings = NonNullable<EmailSettings['imap']>
export type SmtpSettings = NonNullable<EmailSettings['smtp']>

export function settingsOf(channel: Pick<Channel, 'settings'>): EmailSettings {
  return emailSettingsShape.parse(channel.settings)
}

export function secretsOf(context: Context, channel: Pick<Channel, 'secrets'>): EmailSecrets {
  return channel.secrets ? emailSecretsShape.parse(JSON.parse(context.secrets.open(channel.secrets))) : {}
}

const plusProviders =
  /(^|\.)(gmail|googlemail|google|office365|outlook|fastmail|icloud|me|protonmail|zoho|mailbox)\.[a-z.]+$/

/** Whether an answer to `name+detail@domain` comes to us; a wrong yes would lose answers, so only when known. */
export function hasPlusAddressing(settings: EmailSettings): boolean {
  if (settings.plusAddressing !== 'auto') return settings.plusAddressing === 'on'
  return settings.imap === null || plusProviders.test(settings.imap.host)
}
