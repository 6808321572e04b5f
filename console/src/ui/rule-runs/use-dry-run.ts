import { useRef, useState } from 'react'
import type { RuleDryRun } from '../../lib/routing.ts'

export const mostLooked = 1_000

/** With when it would have been, where the rule waits for something. */
type Planned = RuleDryRun['items'][number] & { at?: string }
export type DryRunPage = Omit<RuleDryRun, 'items'> & { items: Planned[] }

type DryRunState = {
  looked: number
  items: Planned[]
  isRunning: boolean
  isDone: boolean
  error?: unknown
}

const before: DryRunState = { looked: 0, items: [], isRunning: false, isDone: false }

/**
 * Looks at the newest conversations page by page; what was found stands there at once.
 * @param id the rule whose doing is asked for, null while it is new
 */
export function useDryRun(id: string | null) {
  const [state, setState] = useState(before)
  const newest = useRef(0)
  async function run(ask: (from: number | undefined) => Promise<DryRunPage>) {
    newest.current += 1
    const mine = newest.current
    let known: DryRunState = { ...before, isRunning: true }
    const show = (next: DryRunState) => {
      known = next
      if (newest.current === mine) setState(next)
    }
    show(known)
    try {
      for (let from: number | undefined; newest.current === mine; ) {
        const page = await ask(from)
        const changing = page.items.filter(({ steps }) => steps.some(isOf(id)))
        const isDone = page.before === null
        show({
          looked: known.looked + page.looked,
          items: [...known.items, ...changing],
          isRunning: !isDone,
          isDone,
        })
        if (page.before === null) return
        from = page.before
      }
    } catch (error) {
      show({ ...known, isRunning: false, error })
    }
  }
  return { run: (ask: (from: number | undefined) => Promise<DryRunPage>) => void run(ask), state }
}

// Only what this rule has to do with; what others do beside it is shown with it.
function isOf(id: string | null) {
  return ({ ruleId, outcome }: Planned['steps'][number]) => ruleId === id && outcome !== 'passed_over'
}
