import { expect, test } from 'vitest'
import { channelOfDraft, draftOfChannel, newDraft } from './channel-draft.ts'
import type { Channel } from './queries.ts'

const channel: Channel = {
  id: '1',
  connector: 'email',
  name: 'Support',
  address: 'support@brand.example',
  settings: {
    senderName: 'Brand',
    aliases: ['help@brand.example'],
    plusAddressing: 'auto',
    imap: {
      host: 'imap.gmail.com',
      port: 993,
      secure: true,
      allowPlaintext: false,
      user: 'support@brand.example',
      folders: ['INBOX', 'Shop'],
      authenticationServer: '',
    },
    smtp: null,
    oauth: null,
    dkim: { selector: 'vicino202601', domain: 'brand.example', publicKey: 'abc' },
  },
  secretNames: ['imapPassword'],
  locationId: null,
  departmentId: null,
  state: 'active',
  health: {},
  lastReceivedAt: null,
  backfill: null,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
}

test('what is saved unchanged stays as it was, the signing key too', () => {
  const saved = channelOfDraft(draftOfChannel(channel), channel.settings)
  expect(saved.settings).toEqual(channel.settings)
  expect(saved.secrets).toEqual({})
})

test('a known provider is recognised by its server', () => {
  expect(draftOfChannel(channel)).toMatchObject({ way: 'mailbox', provider: 'google', login: 'password' })
})

test('our own receiver needs an address and nothing else', () => {
  const saved = channelOfDraft({ ...newDraft(), address: ' support@brand.example ' })
  expect(saved).toMatchObject({
    name: 'support@brand.example',
    address: 'support@brand.example',
    settings: { imap: null, smtp: null, oauth: null },
    secrets: {},
  })
})

test('the address is the user and one password serves both directions unless said otherwise', () => {
  const draft = newDraft()
  const saved = channelOfDraft({
    ...draft,
    address: 'support@brand.example',
    way: 'mailbox',
    sending: 'own',
    imap: { ...draft.imap, host: 'imap.brand.example', password: 'secret' },
    smtp: { ...draft.smtp, host: 'smtp.brand.example' },
  })
  expect(saved.settings.imap).toMatchObject({ user: 'support@brand.example' })
  expect(saved.settings.smtp).toMatchObject({ user: 'support@brand.example' })
  expect(saved.secrets).toEqual({ imapPassword: 'secret', smtpPassword: 'secret' })
})

test('a password that is not typed again stays', () => {
  const draft = draftOfChannel(channel)
  expect(channelOfDraft({ ...draft, name: 'Help' }).secrets).toEqual({})
})

test('a relay that asks for no user is kept as such, and no password goes with it', () => {
  const smtp = { host: 'relay.lan', port: 25, secure: false, allowPlaintext: true, user: '' }
  const relayed = { ...channel, settings: { ...channel.settings, smtp } }
  const draft = draftOfChannel(relayed)
  expect(draft.smtpSignsIn).toBe(false)
  expect(channelOfDraft(draft, relayed.settings).settings.smtp).toEqual(smtp)
  const typed = { ...draft, smtp: { ...draft.smtp, user: 'kim', password: 'typed before' } }
  expect(channelOfDraft(typed)).toMatchObject({ settings: { smtp: { user: '' } }, secrets: {} })
  expect(channelOfDraft({ ...typed, smtpSignsIn: true })).toMatchObject({
    settings: { smtp: { user: 'kim' } },
    secrets: { smtpPassword: 'typed before' },
  })
})
