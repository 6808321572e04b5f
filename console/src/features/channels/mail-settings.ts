import { namesOf, textOf } from './read-settings.ts'

type Connection = { host: string; port: number; secure: boolean; allowPlaintext: boolean; user: string }

/** What an e-mail channel keeps as its settings (GET /api/v1/connectors tells their JSON Schema). */
export type MailSettings = {
  senderName: string
  aliases: string[]
  plusAddressing: 'auto' | 'on' | 'off'
  imap: (Connection & { folders: string[]; authenticationServer: string }) | null
  smtp: Connection | null
  oauth: { provider: string; clientId: string; tenant: string } | null
  dkim: { selector: string; domain: string; publicKey: string } | null
}

/** The settings of a channel, value by value: the API says only that they are an object. */
export function readSettings(settings: Record<string, unknown> | null): MailSettings {
  const { senderName, aliases, plusAddressing, ...rest } = settings ?? {}
  const imap = recordOf(rest.imap)
  const oauth = recordOf(rest.oauth)
  const dkim = recordOf(rest.dkim)
  return {
    senderName: textOf(senderName),
    aliases: namesOf(aliases),
    plusAddressing: plusAddressing === 'on' || plusAddressing === 'off' ? plusAddressing : 'auto',
    imap: imap && {
      ...connectionOf(imap),
      folders: namesOf(imap.folders),
      authenticationServer: textOf(imap.authenticationServer),
    },
    smtp: connectionOrNull(rest.smtp),
    oauth: oauth && {
      provider: textOf(oauth.provider),
      clientId: textOf(oauth.clientId),
      tenant: textOf(oauth.tenant),
    },
    dkim: dkim && {
      selector: textOf(dkim.selector),
      domain: textOf(dkim.domain),
      publicKey: textOf(dkim.publicKey),
    },
  }
}

function connectionOrNull(value: unknown): Connection | null {
  const record = recordOf(value)
  return record && connectionOf(record)
}

function connectionOf(record: Record<string, unknown>): Connection {
  return {
    host: textOf(record.host),
    port: typeof record.port === 'number' ? record.port : 0,
    secure: record.secure === true,
    allowPlaintext: record.allowPlaintext === true,
    user: textOf(record.user),
  }
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null
}
