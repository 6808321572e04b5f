export type Provider = 'google' | 'microsoft' | 'other'

type Connection = { host: string; port: number; secure: boolean }

/** Where the large providers keep mailboxes, as they say in their own help. */
export const presets: Record<Provider, { imap: Connection; smtp: Connection }> = {
  google: {
    imap: { host: 'imap.gmail.com', port: 993, secure: true },
    smtp: { host: 'smtp.gmail.com', port: 465, secure: true },
  },
  microsoft: {
    imap: { host: 'outlook.office365.com', port: 993, secure: true },
    smtp: { host: 'smtp.office365.com', port: 587, secure: false },
  },
  other: {
    imap: { host: '', port: 993, secure: true },
    smtp: { host: '', port: 587, secure: false },
  },
}

/** Whose mailbox a server holds. */
export function presetOf(host: string): Provider {
  if (/(^|\.)(gmail|googlemail|google)\.com$/i.test(host)) return 'google'
  return /(^|\.)(office365|outlook)\.com$/i.test(host) ? 'microsoft' : 'other'
}
