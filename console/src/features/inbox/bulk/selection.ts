import { useState } from 'react'

/** What is chosen in a list: some rows, or all that match, loaded or not. */
export type Selection = {
  /** Whether rows show that they can be chosen. */
  isChoosing: boolean
  isAll: boolean
  ids: ReadonlySet<string>
  begin: () => void
  end: () => void
  toggle: (id: string) => void
  /** From the row chosen last to this one. */
  reach: (id: string, rows: readonly { id: string }[]) => void
  chooseAll: () => void
}

const nothing: ReadonlySet<string> = new Set()

/** Chooses rows of the list `of`; another list begins with nothing chosen. */
export function useSelection(of: string): Selection {
  const [state, setState] = useState({ of, isChoosing: false, isAll: false, ids: nothing, last: '' })
  const current = state.of === of ? state : { of, isChoosing: false, isAll: false, ids: nothing, last: '' }
  return {
    ...current,
    begin: () => setState({ ...current, isChoosing: true }),
    end: () => setState({ of, isChoosing: false, isAll: false, ids: nothing, last: '' }),
    toggle(id) {
      const ids = new Set(current.ids)
      if (!ids.delete(id)) ids.add(id)
      setState({ of, isChoosing: true, isAll: false, ids, last: id })
    },
    reach(id, rows) {
      const [from, to] = [
        rows.findIndex((row) => row.id === current.last),
        rows.findIndex((row) => row.id === id),
      ]
      const between = rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)
      const ids = new Set([...current.ids, ...between.map((row) => row.id)])
      setState({ of, isChoosing: true, isAll: false, ids, last: id })
    },
    chooseAll: () => setState({ ...current, isChoosing: true, isAll: true }),
  }
}
