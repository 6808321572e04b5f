/** One beat of a story; the writer turns each into one step. */
export type Beat =
  | 'incoming'
  | 'followUp'
  | 'thanks'
  | 'chaser'
  | 'outOfOffice'
  | 'bounce'
  | 'department'
  | 'assign'
  | 'note'
  | 'reply'
  | 'lateReply'
  | 'answer'
  | 'resolved'
  | 'waiting'
  | 'snoozed'

/** How a conversation stands when the demo is opened. */
export type Fate = 'closed' | 'unassigned' | 'assigned' | 'waiting' | 'snoozed'
export type Plot = { weight: number; beats: readonly Beat[] }

/** `answer` belongs after `followUp`; a customer's message after `resolved` reopens the conversation. */
export const plots: Record<Fate, readonly Plot[]> = {
  closed: [
    { weight: 36, beats: ['incoming', 'assign', 'reply', 'resolved'] },
    { weight: 26, beats: ['incoming', 'assign', 'reply', 'followUp', 'answer', 'resolved'] },
    { weight: 10, beats: ['incoming', 'assign', 'reply', 'thanks', 'resolved'] },
    { weight: 8, beats: ['incoming', 'department', 'note', 'assign', 'reply', 'resolved'] },
    {
      weight: 6,
      beats: ['incoming', 'assign', 'reply', 'waiting', 'followUp', 'answer', 'thanks', 'resolved'],
    },
    { weight: 6, beats: ['incoming', 'assign', 'reply', 'resolved', 'followUp', 'answer', 'resolved'] },
    { weight: 4, beats: ['incoming', 'chaser', 'assign', 'lateReply', 'resolved'] },
    {
      weight: 3,
      beats: ['incoming', 'assign', 'note', 'reply', 'followUp', 'answer', 'resolved', 'thanks', 'resolved'],
    },
    { weight: 1.2, beats: ['incoming', 'assign', 'reply', 'outOfOffice', 'resolved'] },
    { weight: 0.6, beats: ['incoming', 'assign', 'reply', 'bounce', 'resolved'] },
  ],
  unassigned: [
    { weight: 72, beats: ['incoming'] },
    { weight: 18, beats: ['incoming', 'department'] },
    { weight: 10, beats: ['incoming', 'chaser'] },
  ],
  assigned: [
    { weight: 26, beats: ['incoming', 'assign'] },
    { weight: 12, beats: ['incoming', 'assign', 'note'] },
    { weight: 32, beats: ['incoming', 'assign', 'reply', 'followUp'] },
    { weight: 10, beats: ['incoming', 'department', 'note', 'assign', 'reply', 'followUp'] },
    { weight: 12, beats: ['incoming', 'assign', 'reply', 'resolved', 'followUp'] },
    { weight: 3, beats: ['incoming', 'assign', 'reply', 'bounce'] },
    { weight: 5, beats: ['incoming', 'chaser', 'assign'] },
  ],
  waiting: [
    { weight: 60, beats: ['incoming', 'assign', 'reply', 'waiting'] },
    { weight: 30, beats: ['incoming', 'assign', 'reply', 'followUp', 'answer', 'waiting'] },
    { weight: 10, beats: ['incoming', 'assign', 'reply', 'outOfOffice', 'waiting'] },
  ],
  snoozed: [
    { weight: 60, beats: ['incoming', 'assign', 'reply', 'snoozed'] },
    { weight: 40, beats: ['incoming', 'assign', 'note', 'reply', 'snoozed'] },
  ],
}
