import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { notifyProblem } from '../notify.tsx'
import { putInOrder } from './put-in-order.ts'

type Listed = { id: string; name: string }

export type Ordering = {
  /** What was moved last, and which way: its button keeps the focus. */
  moved: { id: string; step: -1 | 1 } | undefined
  /** For those who do not see it move. */
  spoken: string
  move: (id: string, step: -1 | 1) => void
}

type Options<T> = {
  /** Answers the list as it is kept then, where the server says. */
  save: (ids: string[]) => Promise<T[] | undefined>
  /** What may change places with each other has the same. */
  groupOf?: (one: T) => string
  /** Shows the new order, where it is kept in another way than as one list. */
  show?: (inOrder: readonly T[]) => void
}

/**
 * Puts one of a list a place higher or lower; shown at once, because the other way is one press away. Speaks `marks`.
 * @param listed all that have a place, in their order; what else is listed stays where it is
 */
export function useOrder<T extends Listed>(
  queryKey: QueryKey,
  listed: readonly T[],
  { save, groupOf = () => '', show }: Options<T>,
): Ordering {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [moved, setMoved] = useState<Ordering['moved']>()
  const [spoken, setSpoken] = useState('')
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (items) => items && client.setQueryData(queryKey, items),
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
    if (show) show(inOrder)
    else client.setQueryData<T[]>(queryKey, (known = []) => putInOrder(known, inOrder))
    setMoved({ id, step })
    setSpoken(translate('marks.movedTo', { name: one.name, place: place + 1, count: peers.length }))
    saving.mutate(inOrder.map((item) => item.id))
  }
  return { moved, spoken, move }
}
