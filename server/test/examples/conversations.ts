import type { Teller, Walk } from './walk.ts'

const late = {
  subject: 'Where are my glasses?',
  text: 'Good morning, I ordered glasses two weeks ago (order L-2041). When do they arrive?',
}
const again = {
  subject: 'Order L-2041',
  text: 'I have written before: is there any news about my glasses?',
}
const broken = {
  from: 'Jan Kowalski <jan@customer.example>',
  subject: 'A hinge broke',
  text: 'The left hinge of my frame broke after a week. And when is your shop in Kraków open on Saturday?',
}

const work: Walk = {
  name: 'a conversation is found, given to somebody, answered for and put away',
  tags: ['conversations'],
  async tell(teller) {
    const { brand, call, conversation, person } = teller
    const id = await conversation(late)
    const giulia = await person('Giulia Conti', { role: 'agent' })
    await call('listConversations', { query: { view: 'unassigned', sort: 'worth', limit: 20 } })
    await call('countConversations')
    await call('getConversation', { path: { id } })
    await call('updateConversation', {
      path: { id },
      body: { assigneeId: giulia.id, locationId: brand.locationId, priority: 'high' },
    })
    await mark(teller, id)
    await readAndWrite(giulia.call, id)
    await call('followConversation', { path: { id, memberId: giulia.id } })
    await call('unfollowConversation', { path: { id, memberId: giulia.id } })
    await call('snoozeConversation', { path: { id }, body: { until: '2026-05-13T07:30:00Z' } })
    await call('setConversationStatus', { path: { id }, body: { status: 'resolved' } })
    await call('listTimeline', { path: { id }, query: { limit: 5 } })
    await call('deleteConversation', { path: { id } })
  },
}

async function mark({ call }: Teller, id: string): Promise<void> {
  const delivery = await call('addTag', { body: { name: 'delivery' } })
  const vip = await call('addTag', { body: { name: 'vip' } })
  const order = await call('addField', { body: { name: 'Order number', kind: 'text' } })
  await call('setConversationTags', { path: { id }, body: { tagIds: [delivery.id] } })
  await call('changeConversationTags', { path: { id }, body: { add: [vip.id], remove: [delivery.id] } })
  await call('fillConversationFields', {
    path: { id },
    body: { values: [{ fieldId: order.id, value: 'L-2041' }] },
  })
}

async function readAndWrite(call: Teller['call'], id: string): Promise<void> {
  await call('readConversation', { path: { id }, body: { messageCount: 1 } })
  await call('unreadConversation', { path: { id } })
  await call('announcePresence', { path: { id }, body: { state: 'typing' } })
  await call('saveDraft', { path: { id }, body: { html: '<p>Good morning Mara, your glasses are</p>' } })
  await call('getDraft', { path: { id } })
  await call('discardDraft', { path: { id } })
}

const shape: Walk = {
  name: 'conversations are merged, parted, linked and made part of another',
  tags: ['conversations'],
  async tell({ call, conversation }) {
    const id = await conversation(late)
    const otherId = await conversation(again)
    const brokenId = await conversation(broken)
    const merged = await call('mergeConversations', { path: { id }, body: { otherIds: [otherId] } })
    await call('unmergeConversation', { path: { id, mergeId: merged.items[0]?.id ?? '' } })
    const { items } = await call('listMessages', { path: { id: brokenId } })
    await call('splitConversation', {
      path: { id: brokenId },
      body: { messageId: items[0]?.id ?? '', isAlone: true, subject: 'Opening hours in Kraków' },
    })
    await call('linkConversations', { path: { id, otherId: brokenId } })
    await call('setParent', { path: { id: otherId }, body: { parentId: id } })
    await call('getRelated', { path: { id } })
    await call('unlinkConversations', { path: { id, otherId: brokenId } })
  },
}

const first: Walk = {
  name: 'a shop writes to a customer first, and then from another address',
  tags: ['conversations'],
  async tell({ brand, call }) {
    const { items } = await call('listChannels')
    const { id } = await call('startConversation', {
      body: {
        to: { name: 'Mara Bianchi', address: 'mara@customer.example' },
        channelId: items[0]?.id ?? '',
        locationId: brand.locationId,
        subject: 'Your glasses are ready',
        text: 'Good morning Mara, your glasses are ready. We are open until seven.',
      },
    })
    const repairs = await call('createChannel', {
      body: {
        connector: 'email',
        name: 'Repairs',
        address: `repairs@${brand.address.split('@')[1]}`,
        settings: {},
      },
    })
    await call('listWays', { path: { id } })
    await call('changeChannel', { path: { id }, body: { channelId: repairs.id } })
  },
}

export const conversationWalks = [work, shape, first]
