import { newId } from '../../src/platform/ids.ts'
import { isHeldOut } from '../../src/routing/suggestion/lesson.ts'
import type { Walk } from './walk.ts'

const broken = {
  from: 'Jan Kowalski <jan@customer.example>',
  subject: 'A hinge broke',
  text: 'The left hinge of my frame broke after a week. What can you do?',
}
const aboutRepairs = { field: 'subject', op: 'contains' as const, value: 'broke' }

const rules: Walk = {
  name: 'broken things go to the front by a rule that was tried first',
  tags: ['rules'],
  async tell({ call, conversation }) {
    await conversation({ ...broken, from: 'Ewa Wójcik <ewa@customer.example>', subject: 'My lens broke' })
    const rule = {
      name: 'Broken things first',
      filter: { all: [aboutRepairs] },
      actions: [
        { kind: 'set_priority' as const, priority: 'high' as const },
        { kind: 'add_note' as const, text: 'Ask for a photo.' },
      ],
    }
    await call('dryRunRules', { body: { draft: rule, limit: 10 } })
    const { id } = await call('addRule', { body: rule })
    const other = await call('addRule', {
      body: {
        name: 'Everything else',
        filter: { all: [] },
        actions: [{ kind: 'set_priority', priority: 'normal' }],
      },
    })
    await call('listRules')
    await call('getRule', { path: { id } })
    const conversationId = await conversation(broken)
    await call('listRuleRuns', { path: { id }, query: { limit: 10 } })
    await call('listConversationRuleRuns', { path: { id: conversationId } })
    await call('orderRules', { body: { ids: [other.id, id] } })
    await call('updateRule', { path: { id }, body: { isEnabled: false } })
    await call('deleteRule', { path: { id } })
  },
}

const macros: Walk = {
  name: 'what is done with every repair is done at once, and taken back',
  tags: ['macros'],
  async tell({ call, conversation, person }) {
    const id = await conversation(broken)
    const giulia = await person('Giulia Conti', { role: 'manager' })
    const macro = await giulia.call('addMacro', {
      body: {
        name: 'Take in a repair',
        actions: [
          { kind: 'set_priority', priority: 'high' },
          { kind: 'set_status', status: 'waiting' },
        ],
        texts: { en: { text: 'Dear {{customer.firstName|customer}}, please bring the frame to the shop.' } },
        audience: 'everybody',
      },
    })
    const other = await giulia.call('addMacro', {
      body: { name: 'Say thanks', texts: { en: { text: 'Thank you!' } }, audience: 'everybody' },
    })
    await giulia.call('listMacros')
    await giulia.call('getMacro', { path: { id: macro.id } })
    await giulia.call('orderMacros', { body: { ids: [other.id, macro.id] } })
    const run = await giulia.call('runMacro', { path: { id }, body: { macroId: macro.id } })
    await giulia.call('undoMacroRun', { path: { id: run.id } })
    await call('updateMacro', { path: { id: macro.id }, body: { name: 'Take a repair in' } })
    await call('archiveMacro', { path: { id: other.id } })
  },
}

const assignment: Walk = {
  name: 'work is given in turn, and handed over at the end of a shift',
  tags: ['assignment'],
  async tell({ brand, call, conversation, person }) {
    const { departmentId } = brand
    const giulia = await person('Giulia Conti', { role: 'agent' })
    const marek = await person('Marek Nowak', { role: 'agent' })
    await call('listAssignmentPolicies')
    await call('updateAssignmentPolicy', {
      path: { departmentId },
      body: { mode: 'round_robin', givesBack: 'off_shift' },
    })
    await call('getRoutingSettings')
    await call('updateRoutingSettings', { body: { routingCapacity: 12, routingAwayMinutes: 10 } })
    await giulia.call('setMyPresence', { body: { state: 'online' } })
    await conversation(broken)
    await call('getWorkload')
    await giulia.call('handOver', {
      body: { toMemberId: marek.id, note: 'Jan is called back at five.', endsShift: true },
    })
  },
}

const shopDay = [{ from: 540, to: 1020 }]
const presence: Walk = {
  name: 'a lead plans when somebody works and says that they are away',
  tags: ['presence'],
  async tell({ call, person }) {
    const giulia = await person('Giulia Conti', { role: 'agent' })
    await giulia.call('setMyPresence', { body: { state: 'online' } })
    await giulia.call('getMyPresence')
    await call('listPresence')
    await call('setMemberPresence', { path: { id: giulia.id }, body: { state: 'away' } })
    await call('getMemberWork', { path: { id: giulia.id } })
    await call('updateMemberWork', {
      path: { id: giulia.id },
      body: {
        capacity: 8,
        languages: ['it', 'en'],
        shifts: {
          zone: 'Europe/Rome',
          weekly: { 1: shopDay, 2: shopDay, 3: shopDay, 4: shopDay, 5: shopDay, 6: 'closed', 7: 'closed' },
          dated: [],
        },
      },
    })
  },
}

const lessons = ['hinge', 'frame', 'lens', 'screw', 'temple']

const suggestions: Walk = {
  name: 'where repairs belong is learned from people, and suggested',
  tags: ['suggestions'],
  async tell({ call, conversation, person }) {
    const { id: sales } = await call('addDepartment', { body: { name: 'Sales' } })
    const { id: repairs } = await call('addDepartment', { body: { name: 'Repairs' } })
    const giulia = await person('Giulia Conti', { role: 'manager' })
    await call('getSuggestionSettings')
    await call('updateSuggestionSettings', { body: { mode: 'show', threshold: 0.9 } })
    const teach = async (departmentId: string, text: string): Promise<void> => {
      const id = await conversation({ from: `${newId()}@customer.example`, subject: 'Question', text })
      // What it is measured on is drawn by lot: without lots, the same is learned each time.
      if (isHeldOut(id)) return teach(departmentId, text)
      await giulia.call('updateConversation', { path: { id }, body: { departmentId } })
    }
    for (const part of lessons) {
      await teach(repairs, `The ${part} is broken, can you repair it?`)
      await teach(sales, `What does a new ${part} cost in your shop?`)
    }
    await call('getSuggestionMeasures')
    const id = await conversation({ subject: 'Broken', text: 'My frame is broken, can you repair it?' })
    await giulia.call('getSuggestion', { path: { id } })
    const proposed = { what: 'department' as const, id: repairs }
    await giulia.call('acceptSuggestion', { path: { id }, body: proposed })
    const otherId = await conversation({ subject: 'Screw', text: 'A screw is broken, who can repair it?' })
    await giulia.call('dismissSuggestion', { path: { id: otherId }, body: proposed })
    await call('forgetSuggestions', { body: { from: 'now' } })
  },
}

export const routingWalks = [rules, macros, assignment, presence, suggestions]
