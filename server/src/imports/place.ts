import type { Mapping } from './shapes.ts'
import type { ForeignConversation } from './sources/foreign.ts'

type Placed = Pick<
  ForeignConversation,
  'tags' | 'groupId' | 'organizationId' | 'inboxId' | 'address' | 'fields'
>

/**
 * Which location a conversation belongs to, by the first rule of the mapping that fits it. Made once for a mapping, as
 * there may be thousands of rules and a million conversations.
 */
export function placeFinder({ locations, locationId }: Mapping): (conversation: Placed) => string | null {
  const rules = new Map<string, { position: number; locationId: string }>()
  for (const [position, rule] of locations.entries()) {
    const key = keyOf(rule.by, rule.fieldId, rule.value)
    if (!rules.has(key)) rules.set(key, { position, locationId: rule.locationId })
  }
  return (conversation) => {
    const fitting = keysOf(conversation).flatMap((key) => rules.get(key) ?? [])
    const [first] = fitting.toSorted((one, other) => one.position - other.position)
    return first?.locationId ?? locationId
  }
}

function keysOf({ tags, groupId, organizationId, inboxId, address, fields }: Placed): string[] {
  const single = { group: groupId, organization: organizationId, inbox: inboxId, address: address || null }
  return [
    ...tags.map((tag) => keyOf('tag', null, tag)),
    ...Object.entries(single).flatMap(([by, value]) => (value === null ? [] : [keyOf(by, null, value)])),
    ...Object.entries(fields).map(([fieldId, value]) => keyOf('field', fieldId, value)),
  ]
}

function keyOf(by: string, fieldId: string | null, value: string): string {
  return JSON.stringify([by, by === 'field' ? fieldId : null, value.toLowerCase()])
}
