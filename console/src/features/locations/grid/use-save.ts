import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changesKey } from '../history/queries.ts'
import { locationKeys } from '../queries.ts'
import type { LocationRecord } from './columns.ts'
import { type Edit, type LocationEdit, type Manner, saveEdits } from './queries.ts'

type Given = {
  renew: (records: readonly LocationRecord[]) => void
  /** Forgets the drafts of locations that are done with. */
  settle: (ids: readonly string[]) => void
}

/** Whether nothing of it remains to be written. */
function isSettled({ outcome }: LocationEdit): boolean {
  return outcome !== 'stale' && outcome !== 'refused'
}

/** Saves edits part by part; what is saved stays saved when the rest fails, and what became of each is known. */
export function useSave({ renew, settle }: Given) {
  const client = useQueryClient()
  const [outcomes, setOutcomes] = useState<readonly LocationEdit[]>([])
  const saving = useMutation({
    mutationFn: ({ edits, manner }: { edits: readonly Edit[]; manner: Manner }) => {
      setOutcomes([])
      return saveEdits(edits, manner, (items) => {
        setOutcomes((before) => [...before, ...items])
        renew(items.flatMap(({ location }) => location ?? []))
        settle(items.filter(isSettled).map(({ id }) => id))
      })
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: locationKeys.all }),
        client.invalidateQueries({ queryKey: changesKey }),
      ]),
  })
  return {
    save: (edits: readonly Edit[], manner: Manner) => saving.mutate({ edits, manner }),
    isSaving: saving.isPending,
    problem: saving.error,
    outcomes,
    /** Over: what became of it can be looked at. */
    isDone: saving.isSuccess || (saving.isError && outcomes.length > 0),
    begin() {
      setOutcomes([])
      saving.reset()
    },
  }
}
