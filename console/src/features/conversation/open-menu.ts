/** The one list or dialog of a conversation that is open. */
export type OpenMenu =
  | 'assignee'
  | 'department'
  | 'location'
  | 'snooze'
  | 'tags'
  | 'priority'
  | 'status'
  | 'merge'
  | 'link'
  | 'part'
  | 'channel'
  | 'followers'
  | 'side'
  | 'macro'
  | undefined
