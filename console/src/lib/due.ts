export type DueState = 'none' | 'later' | 'soon' | 'overdue'

const soonMs = 20 * 60_000

/** How pressing a due time is now. */
export function dueStateOf(dueAt: string | null, now: Date): DueState {
  if (!dueAt) return 'none'
  const leftMs = new Date(dueAt).getTime() - now.getTime()
  if (leftMs <= 0) return 'overdue'
  return leftMs <= soonMs ? 'soon' : 'later'
}
