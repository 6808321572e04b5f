import { useState } from 'react'
import { type CellText, type Drafts, noDrafts, withoutRows, withStanding, withTexts } from './drafts.ts'

type History = { past: readonly Drafts[]; now: Drafts; future: readonly Drafts[] }

const mostSteps = 200
const begin = (now: Drafts): History => ({ past: [], now, future: [] })

/** What is written into the grid and not saved yet, with every step back. */
export function useDrafts() {
  const [{ past, now, future }, setHistory] = useState(() => begin(noDrafts))
  return {
    drafts: now,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    write: (cells: readonly CellText[]) =>
      setHistory((before) => ({
        past: [...before.past, before.now].slice(-mostSteps),
        now: withTexts(before.now, cells),
        future: [],
      })),
    undo: () => setHistory(back),
    redo: () => setHistory(forth),
    /** Keeps one's own text although others wrote into the cell. */
    keep: (id: string, column: string, stands: string) =>
      setHistory((before) => ({
        past: [...before.past, before.now].slice(-mostSteps),
        now: withStanding(before.now, id, column, stands),
        future: [],
      })),
    /** Forgets what is saved; there is no way back behind it. */
    settle: (ids: Iterable<string>) => setHistory(({ now: drafts }) => begin(withoutRows(drafts, ids))),
    discard: () =>
      setHistory((before) => ({ past: [...before.past, before.now], now: noDrafts, future: [] })),
  }
}

function back(history: History): History {
  const last = history.past.at(-1)
  if (!last) return history
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] }
}

function forth(history: History): History {
  const [next, ...later] = history.future
  if (!next) return history
  return { past: [...history.past, history.now], now: next, future: later }
}
