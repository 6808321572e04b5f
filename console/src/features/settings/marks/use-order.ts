import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyProblem } from '../../../ui/notify.tsx'

type Listed = { id: string; name: string; isArchived: boolean }

export type Ordering = {
  /** What was moved last, and which way: its button keeps the focus. */
  moved: { id: string; step: -1 | 1 } | undefined
  /** For those who do not see it move. */
  spoken: string
  move: (id: string, step: -1 | 1) => void
}

/** Puts one of a list a place higher or lower; shown at once, because the other way is one press away. */
export function useOrder<T extends Listed>(
  queryKey: readonly unknown[],
  /** All that are in use, in their order; what may change places with each other has the same `group`. */
  listed: readonly T[],
  options: { save: (ids: string[]) => Promise<T[]>; groupOf?: (one: T) => string },
): Ordering {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [moved, setMoved] = useState<Ordering['moved']>()
  const [spoken, setSpoken] = useState('')
  const { save, groupOf = () => '' } = options
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (items) => client.setQueryData(queryKey, items),
    onError: (error) => {
      notifyProblem(problemText(error))
      void client.invalidateQueries({ queryKey })
    },
  })
  function move(id: string, step: -1 | 1) {
    const one = listed.find((item) => item.id === id)
    if (!one) return
    const peers = listed.filter((item) => groupOf(item) === groupOf(one))
    const place = peers.indexOf(one) + step
    const other = peers[place]
    if (!other) return
    const inOrder = listed.map((item) => (item === one ? other : item === other ? one : item))
    client.setQueryData<T[]>(queryKey, (known = []) => [
      ...inOrder,
      ...known.filter((item) => item.isArchived),
    ])
    setMoved({ id, step })
    setSpoken(translate('marks.movedTo', { name: one.name, place: place + 1, count: peers.length }))
    saving.mutate(inOrder.map((item) => item.id))
  }
  return { moved, spoken, move }
}
