import type { Walk } from './walk.ts'

const question = { subject: 'Are my lenses there?', text: 'Have my new lenses arrived at your shop?' }

const settings: Walk = {
  name: 'a brand says how soon it answers',
  tags: ['conversation-settings'],
  async tell({ call }) {
    await call('getConversationSettings')
    await call('updateConversationSettings', { body: { firstResponseMinutes: 60, undoSendSeconds: 20 } })
  },
}

const sla: Walk = {
  name: 'urgent questions are promised more, and one promise is not kept',
  tags: ['sla'],
  async tell({ call, conversation, pass }) {
    const { id } = await call('addSlaPolicy', {
      body: {
        name: 'Urgent',
        filter: { all: [{ field: 'priority', op: 'is', value: ['urgent'] }] },
        firstAnswerMinutes: 15,
        resolutionMinutes: 240,
        warning: { minutes: 5 },
        breachActions: [{ kind: 'tell', audience: 'managers', text: 'An urgent question waits.' }],
      },
    })
    const standard = await call('addSlaPolicy', {
      body: { name: 'Everybody', firstAnswerMinutes: 120, resolutionMinutes: 1440 },
    })
    await call('listSlaPolicies')
    await call('getSlaPolicy', { path: { id } })
    const conversationId = await conversation(question)
    await call('updateConversation', { path: { id: conversationId }, body: { priority: 'urgent' } })
    await pass(20 * 60)
    await call('listSlaBreaches', { query: { state: 'open', limit: 10 } })
    await call('orderSlaPolicies', { body: { ids: [standard.id, id] } })
    await call('updateSlaPolicy', { path: { id }, body: { firstAnswerMinutes: 10 } })
    await call('archiveSlaPolicy', { path: { id } })
  },
}

const bulk: Walk = {
  name: 'everything that matches is changed at once, and taken back',
  tags: ['bulk changes'],
  async tell({ call, conversation, stage }) {
    await conversation(question)
    const matching = { view: 'open' as const, search: 'lenses' }
    await call('countMatching', { body: { matching } })
    const { id } = await call('startBulkChange', {
      body: { selection: { matching }, edit: { priority: 'high', status: 'waiting' } },
    })
    await stage.settle()
    await call('getBulkChange', { path: { id } })
    await call('undoBulkChange', { path: { id } })
  },
}

const drafting: Walk = {
  name: 'a machine drafts and translates, once a brand has chosen one',
  tags: ['drafting'],
  async tell({ call, conversation, outside, person }) {
    const id = await conversation(question)
    const giulia = await person('Giulia Conti', { role: 'agent' })
    await call('getDraftingSettings')
    await call('updateDraftingSettings', {
      body: {
        baseUrl: `${outside.machine.origin}/v1`,
        model: 'small',
        key: 'the key of the service',
        isEnabled: true,
      },
    })
    outside.machine.says('Hello!')
    await call('testDrafting')
    await call('getDrafting')
    outside.machine.says('Dear Mara, your lenses arrived this morning. We are open until seven.')
    await giulia.call('suggestDraft', { path: { id }, body: { wish: 'They arrived this morning.' } })
    outside.machine.says('<p>Gentile Mara, le sue lenti sono arrivate stamattina.</p>')
    await giulia.call('translateWords', {
      path: { id },
      body: { locale: 'it', html: '<p>Dear Mara, your lenses arrived this morning.</p>' },
    })
  },
}

export const promiseWalks = [settings, sla, bulk, drafting]
