import { ImapFlow } from 'imapflow'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import type { AccessTokens } from '../oauth.ts'
import { isLocalHost } from '../reach.ts'
import { type EmailSettings, type ImapSettings, secretsOf, settingsOf } from '../settings.ts'

/**
 * Signs in to a channel's mailbox. An access token the server refuses is renewed once.
 * @throws AppError not_configured when the server refuses who we are, unavailable when it cannot be reached
 */
export async function connectMailbox(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
): Promise<ImapFlow> {
  const settings = settingsOf(channel)
  if (!settings.imap) throw new AppError('not_configured', 'This channel has no IMAP mailbox.')
  try {
    return await signIn(settings.imap, await authOf(context, channel, settings, tokens, false))
  } catch (error) {
    if (!settings.oauth || !isRefusal(error)) throw explain(error, settings.imap)
  }
  try {
    return await signIn(settings.imap, await authOf(context, channel, settings, tokens, true))
  } catch (error) {
    throw explain(error, settings.imap)
  }
}

type Auth = { user: string; pass?: string; accessToken?: string }

async function authOf(
  context: Context,
  channel: Channel,
  settings: EmailSettings,
  tokens: AccessTokens,
  isRefused: boolean,
): Promise<Auth> {
  const user = settings.imap?.user ?? ''
  if (settings.oauth) return { user, accessToken: await tokens.get(context, channel, settings, isRefused) }
  const { imapPassword } = secretsOf(context, channel)
  if (!imapPassword) throw new AppError('not_configured', 'The mailbox has no password.')
  return { user, pass: imapPassword }
}

async function signIn(imap: ImapSettings, auth: Auth): Promise<ImapFlow> {
  // Where plain text would do, encryption to whoever it is does no harm.
  const isTrusted = imap.allowPlaintext || isLocalHost(imap.host)
  const client = new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.secure,
    doSTARTTLS: imap.secure || isTrusted ? undefined : true,
    tls: { rejectUnauthorized: !isTrusted },
    auth,
    logger: false,
    clientInfo: { name: 'Vicino' },
    // The library's own 15 s would delay the first mail after each fetch by as much.
    autoIdleDelay: 40,
    // Many routers drop what is silent for five minutes; RFC 2177 asks for less than 29.
    maxIdleTime: 4 * 60_000,
    connectionTimeout: 20_000,
    greetingTimeout: 15_000,
    socketTimeout: 6 * 60_000,
  })
  // Emitted beside the rejected call; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true
}

function explain(error: unknown, imap: ImapSettings): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  const said = 'responseText' in error && typeof error.responseText === 'string' ? error.responseText : ''
  if (isRefusal(error))
    return new AppError(
      'not_configured',
      `${imap.host} refused the login of ${imap.user}: ${said || 'wrong user or password'}`,
    )
  return new AppError(
    'unavailable',
    `${imap.host}:${imap.port} cannot be reached: ${said || error.message}`,
    { cause: 'code' in error ? error.code : undefined },
  )
}
