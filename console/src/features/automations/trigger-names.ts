import type { MessageKey } from '../../lib/message-keys.ts'
import type { Happening, Since } from './queries.ts'

/** What automations may wait for, in groups as people think of it. */
export const happeningGroups: readonly { name: MessageKey; names: readonly Happening[] }[] = [
  {
    name: 'automations.groupMessages',
    names: [
      'created',
      'message_received',
      'message_sent',
      'message_failed',
      'note_added',
      'third_party_answered',
      'rated',
    ],
  },
  { name: 'automations.groupStatus', names: ['status_changed', 'reopened', 'snoozed', 'woken'] },
  { name: 'automations.groupPlace', names: ['assigned', 'unassigned', 'moved', 'merged'] },
  {
    name: 'automations.groupMarks',
    names: ['priority_changed', 'tag_added', 'tag_removed', 'field_changed'],
  },
  { name: 'automations.groupPromises', names: ['due_soon', 'overdue'] },
]

export const happeningNames: Readonly<Record<Happening, MessageKey>> = {
  created: 'automations.on_created',
  message_received: 'automations.on_message_received',
  message_sent: 'automations.on_message_sent',
  message_failed: 'automations.on_message_failed',
  note_added: 'automations.on_note_added',
  third_party_answered: 'automations.on_third_party_answered',
  status_changed: 'automations.on_status_changed',
  reopened: 'automations.on_reopened',
  snoozed: 'automations.on_snoozed',
  woken: 'automations.on_woken',
  assigned: 'automations.on_assigned',
  unassigned: 'automations.on_unassigned',
  moved: 'automations.on_moved',
  priority_changed: 'automations.on_priority_changed',
  tag_added: 'automations.on_tag_added',
  tag_removed: 'automations.on_tag_removed',
  field_changed: 'automations.on_field_changed',
  due_soon: 'automations.on_due_soon',
  overdue: 'automations.on_overdue',
  rated: 'automations.on_rated',
  merged: 'automations.on_merged',
}

export const sinces: readonly Since[] = ['customer_waits', 'we_wait', 'created', 'quiet', 'resolved', 'due']

export const sinceNames: Readonly<Record<Since, MessageKey>> = {
  customer_waits: 'automations.since_customer_waits',
  we_wait: 'automations.since_we_wait',
  created: 'automations.since_created',
  quiet: 'automations.since_quiet',
  resolved: 'automations.since_resolved',
  due: 'automations.since_due',
}
