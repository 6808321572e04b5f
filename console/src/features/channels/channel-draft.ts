import { type MailSettings, readSettings } from './mail-settings.ts'
import { type Provider, presetOf, presets } from './presets.ts'
import type { Channel } from './queries.ts'

export type Server = {
  host: string
  port: number
  secure: boolean
  allowPlaintext: boolean
  user: string
  /** Empty leaves the one that is kept. */
  password: string
}

/** An e-mail channel as its form holds it. */
export type ChannelDraft = {
  name: string
  address: string
  senderName: string
  aliases: string[]
  locationId: string | null
  departmentId: string | null
  plusAddressing: MailSettings['plusAddressing']
  /** `receiver`: mail comes to our own SMTP server; `mailbox`: we read somebody else's. */
  way: 'receiver' | 'mailbox'
  provider: Provider
  login: 'password' | 'oauth'
  imap: Server
  folders: string[]
  authenticationServer: string
  oauth: { clientId: string; tenant: string; clientSecret: string; refreshToken: string }
  /** `installation`: as the whole installation sends. */
  sending: 'installation' | 'own'
  smtp: Server
  /** A relay that knows us by our address in the network asks for no user. */
  smtpSignsIn: boolean
}

const noServer: Server = { host: '', port: 0, secure: true, allowPlaintext: false, user: '', password: '' }

export function newDraft(): ChannelDraft {
  return {
    name: '',
    address: '',
    senderName: '',
    aliases: [],
    locationId: null,
    departmentId: null,
    plusAddressing: 'auto',
    way: 'receiver',
    provider: 'other',
    login: 'password',
    imap: { ...noServer, ...presets.other.imap },
    folders: ['INBOX'],
    authenticationServer: '',
    oauth: { clientId: '', tenant: 'common', clientSecret: '', refreshToken: '' },
    sending: 'installation',
    smtp: { ...noServer, ...presets.other.smtp },
    smtpSignsIn: true,
  }
}

export function draftOfChannel(channel: Channel): ChannelDraft {
  const { imap, smtp, oauth, ...settings } = readSettings(channel.settings)
  const { folders = ['INBOX'], authenticationServer = '', ...incoming } = imap ?? {}
  const start = newDraft()
  return {
    ...start,
    name: channel.name,
    address: channel.address,
    locationId: channel.locationId,
    departmentId: channel.departmentId,
    senderName: settings.senderName,
    aliases: settings.aliases,
    plusAddressing: settings.plusAddressing,
    way: imap ? 'mailbox' : 'receiver',
    provider: imap ? presetOf(imap.host) : 'other',
    login: oauth ? 'oauth' : 'password',
    imap: { ...start.imap, ...incoming },
    folders,
    authenticationServer,
    oauth: { ...start.oauth, clientId: oauth?.clientId ?? '', tenant: oauth?.tenant ?? 'common' },
    sending: smtp ? 'own' : 'installation',
    smtp: { ...start.smtp, ...smtp },
    smtpSignsIn: smtp?.user !== '',
  }
}

/** What a draft says, as the API wants it. `kept` are the settings no field shows (the signing key). */
export function channelOfDraft(draft: ChannelDraft, kept: Record<string, unknown> | null = null) {
  const isMailbox = draft.way === 'mailbox'
  const isOauth = isMailbox && draft.login === 'oauth'
  return {
    name: draft.name.trim() || draft.address.trim(),
    address: draft.address.trim(),
    locationId: draft.locationId,
    departmentId: draft.departmentId,
    settings: {
      ...kept,
      senderName: draft.senderName.trim(),
      aliases: draft.aliases,
      plusAddressing: draft.plusAddressing,
      imap: isMailbox
        ? {
            ...serverOf(draft.imap, draft.address),
            folders: draft.folders,
            authenticationServer: draft.authenticationServer.trim(),
          }
        : null,
      smtp: draft.sending === 'own' ? relayOf(draft) : null,
      oauth: isOauth
        ? {
            provider: draft.provider === 'microsoft' ? 'microsoft' : 'google',
            clientId: draft.oauth.clientId.trim(),
            tenant: draft.oauth.tenant.trim() || 'common',
          }
        : null,
    },
    secrets: secretsOf(draft),
  }
}

function relayOf({ smtp, smtpSignsIn, imap, address }: ChannelDraft) {
  return smtpSignsIn ? serverOf(smtp, imap.user || address) : { ...serverOf(smtp, ''), user: '' }
}

function serverOf({ host, port, secure, allowPlaintext, user }: Server, usualUser: string) {
  return { host: host.trim(), port, secure, allowPlaintext, user: user.trim() || usualUser.trim() }
}

/** Only what was typed: a secret that is not named stays as it is. */
function secretsOf({
  imap,
  smtp,
  smtpSignsIn,
  oauth,
  way,
  sending,
  login,
}: ChannelDraft): Record<string, string> {
  const typed = {
    ...(way === 'mailbox' && login === 'password' && { imapPassword: imap.password }),
    // Most providers take one password for both directions.
    ...(sending === 'own' &&
      smtpSignsIn && { smtpPassword: smtp.password || (login === 'password' ? imap.password : '') }),
    ...(way === 'mailbox' &&
      login === 'oauth' && {
        oauthClientSecret: oauth.clientSecret,
        oauthRefreshToken: oauth.refreshToken,
      }),
  }
  return Object.fromEntries(Object.entries(typed).filter(([, secret]) => secret !== ''))
}
