import { describe, expect, test } from 'vitest'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import type { Actor } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { archiveChannel } from './channels/archive-channel.ts'
import { createChannel } from './channels/create-channel.ts'
import { presentChannels } from './channels/present.ts'
import { getChannel } from './channels/queries.ts'
import { renewSigningKey } from './channels/renew-signing-key.ts'
import { updateChannel } from './channels/update-channel.ts'
import { findRecipient } from './email/smtp/find-recipient.ts'

const world = await testWorld()
const aurora = await testBrand(world, 'support@aurora.example')
const boreal = await testBrand(world, 'support@boreal.example')

function member(role: 'admin' | 'agent'): Actor {
  return {
    kind: 'member',
    id: newId(),
    name: 'Mara',
    locale: 'en',
    role,
    locations: 'all',
    departments: 'all',
  }
}

const opening = (address: string, more: Record<string, unknown> = {}) =>
  createChannel(aurora.context, aurora.connectors, { connector: 'email', name: address, address, ...more })

describe('opening a channel', () => {
  test.each(['noreply@aurora.example', 'no-reply@aurora.example', 'nicht-antworten@aurora.example'])(
    'from %s is refused: customers must be able to answer',
    async (address) => {
      await expect(opening(address)).rejects.toMatchObject({
        code: 'invalid',
        details: { key: 'no_reply_address' },
      })
    },
  )

  test('with an address of another brand is refused, whoever has it', async () => {
    await expect(opening('support@boreal.example')).rejects.toMatchObject({
      code: 'conflict',
      details: { key: 'address_taken' },
    })
    await expect(
      opening('new@aurora.example', { settings: { aliases: ['SUPPORT@boreal.example'] } }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(await findRecipient(world.db, 'new@aurora.example')).toBeUndefined()
  })

  test('with a mailbox nobody can log in to is refused: nobody would read the answers', async () => {
    await expect(
      opening('unread@aurora.example', {
        settings: { imap: { host: '127.0.0.1', port: 1, secure: false, user: 'unread' } },
        secrets: { imapPassword: 'x' },
      }),
    ).rejects.toMatchObject({ code: 'invalid', details: { key: 'mailbox_unreadable' } })
  })

  test('names every setting that is wrong', async () => {
    await expect(
      opening('wrong@aurora.example', { settings: { smtp: { host: '', port: 99_999 } } }),
    ).rejects.toThrow(/smtp\.host.*smtp\.port/)
  })

  test('for a location that does not exist is refused', async () => {
    await expect(opening('place@aurora.example', { locationId: newId() })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('is for those who manage channels', async () => {
    await expect(
      createChannel(aurora.context.as(member('agent')), aurora.connectors, {
        connector: 'email',
        name: 'x',
        address: 'x@aurora.example',
      }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a channel', () => {
  test('keeps its secrets sealed: they are named and never shown, not even in the log of changes', async () => {
    const id = await opening('secret@aurora.example', {
      settings: { smtp: { host: 'mail.aurora.example', user: 'me' } },
      secrets: { smtpPassword: 'correct horse' },
    })
    const admin = aurora.context.as(member('admin'))
    const [shown] = await admin.read(async (tx) => presentChannels(admin, tx, [await getChannel(tx, id)]))
    expect(shown).toMatchObject({ secretNames: ['smtpPassword'] })
    const kept = await aurora.context.read((tx) =>
      tx.db.selectFrom('channels').select(['settings', 'secrets']).where('id', '=', id).executeTakeFirst(),
    )
    const entries = await aurora.context.read((tx) => tx.db.selectFrom('auditEntries').selectAll().execute())
    expect(JSON.stringify([shown, kept, entries])).not.toContain('correct horse')
    expect(kept?.secrets?.includes('correct horse')).toBe(false)
    const agent = aurora.context.as(member('agent'))
    const [seen] = await agent.read(async (tx) => presentChannels(agent, tx, [await getChannel(tx, id)]))
    expect(seen).toMatchObject({ settings: null, secretNames: [] })
  })

  test('keeps the secrets a change does not name and drops those it sets to null', async () => {
    const id = await opening('keep@aurora.example', { secrets: { smtpPassword: 'a', imapPassword: 'b' } })
    const names = async () => {
      const { secrets } = await aurora.context.read((tx) => getChannel(tx, id))
      return Object.keys(JSON.parse(aurora.context.secrets.open(secrets ?? Buffer.alloc(0)))).sort()
    }
    await updateChannel(aurora.context, aurora.connectors, id, { name: 'Renamed' })
    expect(await names()).toEqual(['imapPassword', 'smtpPassword'])
    await updateChannel(aurora.context, aurora.connectors, id, { secrets: { imapPassword: null } })
    expect(await names()).toEqual(['smtpPassword'])
  })

  test('that two people change at once keeps the first change and tells the second', async () => {
    const id = await opening('both@aurora.example')
    const { version } = await aurora.context.read((tx) => getChannel(tx, id))
    await updateChannel(aurora.context, aurora.connectors, id, { name: 'First' }, version)
    await expect(
      updateChannel(aurora.context, aurora.connectors, id, { name: 'Second' }, version),
    ).rejects.toMatchObject({ code: 'stale' })
  })

  test('that is closed gives its addresses back and can no longer be changed', async () => {
    const id = await opening('closing@aurora.example', { settings: { aliases: ['also@aurora.example'] } })
    await archiveChannel(aurora.context, id)
    expect(await findRecipient(world.db, 'closing@aurora.example')).toBeUndefined()
    expect(await findRecipient(world.db, 'also@aurora.example')).toBeUndefined()
    await expect(updateChannel(aurora.context, aurora.connectors, id, { name: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(opening('closing@aurora.example')).resolves.toBeTypeOf('string')
  })

  test('of one brand does not exist for another', async () => {
    await expect(boreal.context.read((tx) => getChannel(tx, aurora.channelId))).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('gets a signing key whose public half is what the DNS record says', async () => {
    const id = await opening('signed@aurora.example')
    const record = await renewSigningKey(aurora.context, aurora.connectors, id)
    expect(record.name).toMatch(/^vicino\d{6}\._domainkey\.aurora\.example$/)
    const { settings } = await aurora.context.read((tx) => getChannel(tx, id))
    expect(record.value).toBe(`v=DKIM1; k=rsa; p=${Object(settings).dkim.publicKey}`)
    expect(JSON.stringify(settings)).not.toContain('PRIVATE KEY')
  })
})
