/** What a text that is written once may be filled with when it is used. */
export const variableNames = [
  'customer.name',
  'customer.firstName',
  'customer.email',
  'agent.name',
  'agent.firstName',
  'conversation.number',
  'conversation.subject',
  'location.name',
  'location.hours',
  'location.phone',
  'location.email',
  'location.website',
  'location.address',
  'department.name',
  'brand.name',
  'answer.due',
] as const

export type VariableName = (typeof variableNames)[number]
export type Values = Partial<Record<VariableName, string>>

/** Where a text is used: in an answer a person writes, below one, or as a confirmation of receipt. */
export const textUses = ['reply', 'signature', 'acknowledgement'] as const
export type TextUse = (typeof textUses)[number]

const unknownTo: Record<TextUse, readonly VariableName[]> = {
  reply: ['answer.due'],
  signature: ['answer.due'],
  acknowledgement: [
    ...(['agent.name', 'agent.firstName', 'customer.email'] as const),
    ...(['location.phone', 'location.email', 'location.website', 'location.address'] as const),
  ],
}

/** The variables that can be filled where a text is used. */
export function variablesFor(use: TextUse): VariableName[] {
  return variableNames.filter((name) => !unknownTo[use].includes(name))
}

/** One place in a text to be filled: `{{name}}`, or `{{name|what to say instead}}`. */
export type Slot = { source: string; name: string; fallback: string | undefined }

const slotPattern = /\{\{([^{}]{0,500})\}\}/g

/** The places of a text to be filled. In HTML an editor may have put tags into one: they are no part of its name. */
export function slotsIn(source: string): Slot[] {
  return [...source.matchAll(slotPattern)].map(([whole, inside = '']) => slotOf(whole, inside))
}

/** A text with every slot replaced. */
export function replaceSlots(source: string, replace: (slot: Slot) => string): string {
  return source.replace(slotPattern, (whole: string, inside: string) => replace(slotOf(whole, inside)))
}

function slotOf(source: string, inside: string): Slot {
  const at = inside.indexOf('|')
  const name = at < 0 ? inside : inside.slice(0, at)
  return {
    source,
    name: name.replace(/<[^>]*>|&nbsp;|\s/g, ''),
    fallback: at < 0 ? undefined : inside.slice(at + 1).trim(),
  }
}
