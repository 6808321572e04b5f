import type { components } from '@vicino/sdk'

export type Action = components['schemas']['ConversationAction']
export type ActionKind = Exclude<Action['kind'], 'tag'> | 'tag' | 'untag'
type FieldValue = string | number | boolean

/** One line of the editor while it is written; `key` keeps it the same line while others come and go. */
export type ActionDraft = {
  key: number
  kind: ActionKind
  /** Whom, where to, which field, or whom to tell; null is nobody or nowhere, undefined not chosen yet. */
  target: string | null | undefined
  /** Tags, followers, people to tell. */
  ids: string[]
  text: string
  minutes: number
  value: FieldValue | null
}

let keys = 0

/** A line as it begins. */
export function newDraft(kind: ActionKind = 'assign'): ActionDraft {
  keys += 1
  const target = kind === 'snooze' ? 'reply' : kind === 'set_priority' ? 'urgent' : undefined
  return { key: keys, kind, target, ids: [], text: '', minutes: 60, value: null }
}

/** Actions as lines, as the editor shows them. */
export function toDrafts(actions: readonly Action[]): ActionDraft[] {
  return actions.flatMap(toLines)
}

function toLines(action: Action): ActionDraft[] {
  if (action.kind !== 'tag') return [{ ...newDraft(action.kind), ...partsOf(action) }]
  const { add = [], remove = [] } = action
  if (add.length + remove.length === 0) return [newDraft('tag')]
  return [
    ...(add.length > 0 ? [{ ...newDraft('tag'), ids: add }] : []),
    ...(remove.length > 0 ? [{ ...newDraft('untag'), ids: remove }] : []),
  ]
}

function partsOf(action: Exclude<Action, { kind: 'tag' }>): Partial<ActionDraft> {
  switch (action.kind) {
    case 'assign':
      return { target: action.assigneeId }
    case 'move_to_department':
      return { target: action.departmentId }
    case 'move_to_location':
      return { target: action.locationId }
    case 'set_priority':
      return { target: action.priority }
    case 'set_status':
      return { target: action.statusId ? `${action.status}:${action.statusId}` : action.status }
    case 'snooze':
      return typeof action.until === 'string'
        ? { target: action.until }
        : { target: 'minutes', minutes: action.until.minutes }
    case 'fill_field':
      return { target: action.fieldId, value: action.value }
    case 'add_note':
      return { text: action.text }
    case 'add_followers':
      return { ids: action.memberIds }
    case 'tell':
      return typeof action.audience === 'string'
        ? { target: action.audience, text: action.text }
        : { target: 'people', ids: action.audience.memberIds, text: action.text }
    case 'write':
      return { target: action.snippetId }
  }
}

/** What a line does; undefined while it is not finished. */
export function toAction({ kind, target, ids, text, minutes, value }: ActionDraft): Action | undefined {
  const words = text.trim()
  switch (kind) {
    case 'assign':
      return target === undefined ? undefined : { kind, assigneeId: target }
    case 'move_to_department':
      return target === undefined ? undefined : { kind, departmentId: target }
    case 'move_to_location':
      return target === undefined ? undefined : { kind, locationId: target }
    case 'set_priority':
      return isOneOf(priorities, target) ? { kind, priority: target } : undefined
    case 'set_status': {
      const [status, statusId = null] = target?.split(':') ?? []
      return isOneOf(settable, status) ? { kind, status, statusId } : undefined
    }
    case 'snooze':
      if (target === 'minutes') return { kind, until: { minutes } }
      return target === 'reply' || target === 'opening' ? { kind, until: target } : undefined
    case 'tag':
      return ids.length > 0 ? { kind, add: ids, remove: [] } : undefined
    case 'untag':
      return ids.length > 0 ? { kind: 'tag', add: [], remove: ids } : undefined
    case 'fill_field':
      return target ? { kind, fieldId: target, value } : undefined
    case 'add_note':
      return words ? { kind, text: words } : undefined
    case 'add_followers':
      return ids.length > 0 ? { kind, memberIds: ids } : undefined
    case 'tell': {
      const audience = target === 'people' ? (ids.length > 0 ? { memberIds: ids } : undefined) : target
      const isNamed = typeof audience === 'object' || isOneOf(audiences, audience)
      return words && isNamed && audience ? { kind, audience, text: words } : undefined
    }
    case 'write':
      return target ? { kind, snippetId: target } : undefined
  }
}

export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export const settable = ['open', 'waiting', 'resolved', 'spam'] as const
export const audiences = ['assignee', 'department', 'followers', 'managers'] as const

function isOneOf<T extends string>(known: readonly T[], text: string | null | undefined): text is T {
  return known.some((one) => one === text)
}
