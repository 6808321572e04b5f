import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { useRef, useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useVersioned } from '../../lib/use-versioned.ts'
import { changesKey } from './history/queries.ts'
import { locationKeys, locationOptions } from './queries.ts'
import type { Location } from './shapes.ts'

type Update = paths['/api/v1/locations/{id}']['patch']
export type Changes = NonNullable<Update['requestBody']>['content']['application/json']
export type Note = { reason: string; plannedFor: string }

export const noNote: Note = { reason: '', plannedFor: '' }

/** The location of this page's address, and how to save what was changed of it: now or from a day, with a reason. */
export function useLocationEditor() {
  const { locationId: id = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const translate = useTranslate()
  const [note, setNote] = useState(noNote)
  const saidLast = useRef(translate('forms.saved'))
  const versioned = useVersioned(locationOptions(id), [locationKeys.all, ['hours-state']])
  async function save(changes: Changes): Promise<Location> {
    const body = { ...changes, ...said(note) }
    const saved = await versioned.save((header) =>
      answer(api.PATCH('/api/v1/locations/{id}', { params: { path: { id }, header }, body })),
    )
    saidLast.current = translate(outcomeOf(changes, saved, note))
    setNote(noNote)
    void client.invalidateQueries({ queryKey: changesKey })
    return saved
  }
  return {
    location: versioned.value,
    save,
    refresh: versioned.refresh,
    note,
    setNote,
    /** What became of the last save: kept, planned or proposed. */
    savedText: () => saidLast.current,
  }
}

/** A note as the API takes it. */
export function said({ reason, plannedFor }: Note) {
  return { ...(reason.trim() && { reason: reason.trim() }), ...(plannedFor && { plannedFor }) }
}

function outcomeOf(changes: Changes, { lockedFields }: Location, { plannedFor }: Note) {
  if (Object.keys(changes).some((field) => lockedFields.includes(field))) return 'record.wasProposed'
  return plannedFor ? 'record.wasPlanned' : 'forms.saved'
}
