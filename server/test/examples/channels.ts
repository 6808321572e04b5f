import { createHmac } from 'node:crypto'
import { vi } from 'vitest'
import { receiveDelivery } from '../../src/connectors/intake.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Walk } from './walk.ts'

const question = { subject: 'Do you repair frames?', text: 'Do you also repair frames of other shops?' }

const channels: Walk = {
  name: 'a second address is opened, signed, looked at and closed',
  tags: ['channels'],
  async tell({ brand, call }) {
    await call('listConnectors')
    const { id } = await call('createChannel', {
      body: {
        connector: 'email',
        name: 'Repairs',
        address: `repairs@${brand.address.split('@')[1]}`,
        settings: { senderName: 'Lumina repairs' },
        locationId: brand.locationId,
      },
    })
    await call('listChannels')
    await call('getChannel', { path: { id } })
    await call('renewSigningKey', { path: { id } })
    await call('testChannel', { path: { id } })
    await call('updateChannel', { path: { id }, body: { state: 'paused' } })
    await call('archiveChannel', { path: { id } })
  },
}

const deliveries: Walk = {
  name: 'what came in is looked at as it came, and read once more',
  tags: ['deliveries'],
  async tell({ brand, call }) {
    await brand.receives(question)
    const { items } = await call('listDeliveries', { query: { limit: 10 } })
    const id = items[0]?.id ?? ''
    await call('readDeliverySource', { path: { id } })
    await call('replayDelivery', { path: { id } })
  },
}

const doctor: Walk = {
  name: 'the installation is examined, and a mail is sent around',
  tags: ['doctor'],
  async tell({ brand, call, outside, stage }) {
    await call('examine')
    const { items } = await call('listChannels')
    const channelId = items[0]?.id ?? ''
    outside.sink.mails.length = 0
    const round = call('runRoundTrip', { body: { channelId } })
    const [mail] = await vi.waitUntil(() => outside.sink.mails.length > 0 && outside.sink.mails)
    await receiveDelivery(brand.context, channelId, {
      externalId: newId(),
      raw: Buffer.from(mail?.raw ?? ''),
      source: 'smtp',
      envelope: { to: [brand.address] },
    })
    await stage.settle()
    await round
  },
}

const webChat: Walk = {
  name: 'a chat is put on the shop’s pages, and somebody writes there',
  tags: ['channels', 'conversations'],
  async tell({ brand, call, stage }) {
    const { id, address } = await call('createChannel', {
      body: {
        connector: 'web-chat',
        name: 'Chat in the shop',
        address: '',
        settings: { origins: ['https://shop.lumina.example'] },
        locationId: brand.locationId,
      },
    })
    await call('renewIdentitySecret', { path: { id } })
    await stage.app.http.inject({
      method: 'POST',
      url: `/api/public/v1/chat/${address}/conversations`,
      payload: {
        clientId: newId(),
        text: question.text,
        locale: 'en',
        page: { url: 'https://shop.lumina.example/frames', title: 'Frames' },
        typed: 'repair',
      },
    })
    await stage.settle()
    const { items } = await call('listConversations', { query: { view: 'all' } })
    await call('getChatVisitor', { path: { id: items[0]?.id ?? '' } })
  },
}

const phone: Walk = {
  name: 'somebody calls in vain, and is called back',
  tags: ['channels', 'callbacks'],
  async tell({ brand, call, stage }) {
    const authToken = 'a token of the provider'
    const account = `AC${'0123456789abcdef'.repeat(2)}`
    const number = '+390265551234'
    const { address } = await call('createChannel', {
      body: {
        connector: 'phone',
        name: 'The shop’s telephone',
        address: '',
        settings: {
          account,
          numbers: [{ number, locationIds: [brand.locationId] }],
          ringing: [{ locationId: brand.locationId, lines: ['+393400000001'] }],
        },
        secrets: { authToken },
      },
    })
    for (const [step, status] of [
      ['voice', 'ringing'],
      ['status', 'completed'],
    ] as const) {
      const path = `/api/public/v1/phone/${address}/${step}`
      const form = {
        ...{ AccountSid: account, CallSid: `CA${'0'.repeat(32)}`, CallStatus: status },
        ...{ From: '+393331234567', To: number },
      }
      const signed = Object.entries(form).flat().join('')
      const signature = createHmac('sha1', authToken).update(
        `${stage.world.config.publicUrl}${path}${signed}`,
      )
      await stage.app.http.inject({
        ...{ method: 'POST', url: path, payload: new URLSearchParams(form).toString() },
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': signature.digest('base64'),
        },
      })
    }
    await stage.settle()
    const { items } = await call('listConversations', { query: { view: 'all' } })
    const id = items[0]?.id ?? ''
    const owed = await call('listCallbacks', { path: { id } })
    await call('logCallAttempt', {
      path: { id: owed.items[0]?.id ?? '' },
      body: { outcome: 'reached', note: 'They come on Thursday.' },
    })
  },
}

export const channelWalks = [channels, deliveries, doctor, webChat, phone]
