/** What people said by their deeds about one conversation. */
export type Lesson = {
  conversationId: string
  /** Where somebody put it, or left and answered it. */
  departmentId: string | null
  /** Where somebody said it does not belong, while nobody has said where it does. */
  againstId: string | null
  tagIds: readonly string[]
  words: readonly number[]
}

/** How much is kept of a brand, the newest; what is older is taken back. */
export const mostLearned = 4_000
export const mostHeldOut = 500

/** Whether a conversation is one of the tenth that is never learned from. Its id ends in random bits and stays. */
export function isHeldOut(conversationId: string): boolean {
  return Number.parseInt(conversationId.slice(-8), 16) % 10 === 0
}

const departmentLabel = (id: string) => `d${id}`
export const againstLabel = (id: string) => `a${id}`
const tagLabel = (id: string) => `t${id}`

/** The labels a lesson is counted under. */
export function labelsOf({ departmentId, againstId, tagIds }: Lesson): string[] {
  return [
    ...(departmentId ? [departmentLabel(departmentId)] : []),
    ...(againstId && !departmentId ? [againstLabel(againstId)] : []),
    ...tagIds.map(tagLabel),
  ]
}
