import type { Walk } from './walk.ts'

const question = { subject: 'Do you repair frames?', text: 'Do you also repair frames of other shops?' }
const thank = {
  name: 'Close what is quiet',
  filter: { all: [{ field: 'status', op: 'is' as const, value: ['waiting'] }] },
  actions: [{ kind: 'set_status' as const, status: 'resolved' as const }],
  trigger: { kind: 'time' as const, since: 'quiet' as const, minutes: 4320 },
}

const automations: Walk = {
  name: 'what has been quiet for three days is resolved by itself',
  tags: ['automations'],
  async tell({ brand, call, conversation, pass, stage }) {
    const conversationId = await conversation(question)
    await call('setConversationStatus', { path: { id: conversationId }, body: { status: 'waiting' } })
    await call('dryRunAutomation', { body: { draft: thank, limit: 10 } })
    const { id } = await call('addAutomation', { body: thank })
    await call('listAutomations')
    await call('getAutomation', { path: { id } })
    await pass(3 * 24 * 3600)
    await stage.app.actInTime(brand.accountId)
    await call('listAutomationRuns', { path: { id }, query: { limit: 10 } })
    await call('orderAutomations', { body: { ids: [id] } })
    await call('updateAutomation', { path: { id }, body: { isEnabled: false } })
    await call('deleteAutomation', { path: { id } })
  },
}

const webhooks: Walk = {
  name: 'the warehouse is told of new conversations',
  tags: ['webhooks'],
  async tell({ brand, call, outside, stage }) {
    await call('listWebhookEventTypes')
    const { webhook } = await call('createWebhook', {
      body: {
        url: `${outside.receiver.origin}/vicino`,
        description: 'Warehouse',
        eventTypes: ['conversation.created'],
      },
    })
    const { id } = webhook
    const tell = () => stage.app.tellWebhooks(brand.accountId)
    await brand.receives(question)
    await tell()
    await call('listWebhooks')
    await call('getWebhook', { path: { id } })
    const { items } = await call('listWebhookDeliveries', { path: { id }, query: { limit: 10 } })
    const place = { id, deliveryId: items[0]?.id ?? '' }
    await call('getWebhookDelivery', { path: place })
    await call('replayWebhookDelivery', { path: place })
    await call('testWebhook', { path: { id } })
    await tell()
    await call('replayFailedWebhookDeliveries', { path: { id }, body: { since: '2026-05-11T00:00:00Z' } })
    await call('rotateWebhookSecret', { path: { id } })
    await call('updateWebhook', { path: { id }, body: { isEnabled: false } })
    await call('deleteWebhook', { path: { id } })
  },
}

const notifications: Walk = {
  name: 'somebody is told what is theirs, on a phone too',
  tags: ['notifications'],
  async tell({ call, conversation, outside, person, stage }) {
    const giulia = await person('Giulia Conti', { role: 'agent' })
    const id = await conversation(question)
    await call('updateConversation', { path: { id }, body: { assigneeId: giulia.id } })
    await stage.settle()
    await giulia.call('listNotifications', { query: { limit: 10 } })
    await giulia.call('readNotifications', { body: { conversationId: id } })
    await giulia.call('getNotificationSettings')
    await giulia.call('updateNotificationSettings', {
      body: {
        choices: { assigned: { mail: false, push: true } },
        quiet: { isOn: true, zone: 'Europe/Rome', from: '20:00', to: '08:00', wholeDays: [7] },
      },
    })
    const device = outside.push.subscribe('giulia')
    const made = await giulia.call('addPushSubscription', { body: { ...device, device: 'Phone' } })
    await giulia.call('listPushSubscriptions')
    await giulia.call('removePushSubscription', { path: { id: made.id } })
  },
}

export const programWalks = [automations, webhooks, notifications]
