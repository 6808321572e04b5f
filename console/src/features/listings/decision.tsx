import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { notifyProblem } from '../../ui/notify.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import classes from './listings.module.css'
import { type DirectoryRecord, listingKeys, type RecordVerdict, recordOptions } from './queries.ts'

/** A person's word on what a record is: it outranks every score and stays. */
export function Decision({ record }: { record: DirectoryRecord }) {
  const translate = useTranslate()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { decide, undo } = useDecision(record.id)
  const [locationId, setLocationId] = useState(record.location?.id ?? null)
  const isBusy = decide.isPending || undo.isPending
  const of = (kind: 'mine' | 'duplicate_of' | 'moved_to') =>
    locationId !== null && decide.mutate({ kind, locationId })
  return (
    <>
      <SearchSelect
        label={translate('common.location')}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={locationId}
        onChange={setLocationId}
        allowDeselect={false}
      />
      <div className={classes.buttons}>
        <Button disabled={!locationId || isBusy} onClick={() => of('mine')}>
          {translate('listings.mine')}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => decide.mutate({ kind: 'not_mine' })}>
          {translate('listings.notMine')}
        </Button>
        <Button variant="default" disabled={!locationId || isBusy} onClick={() => of('duplicate_of')}>
          {translate('listings.duplicateOf')}
        </Button>
        <Button variant="default" disabled={!locationId || isBusy} onClick={() => of('moved_to')}>
          {translate('listings.movedTo')}
        </Button>
        {record.decided && (
          <Button variant="subtle" disabled={isBusy} onClick={() => undo.mutate()}>
            {translate('listings.undecide')}
          </Button>
        )}
      </div>
    </>
  )
}

function useDecision(id: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const path = { path: { id } }
  const onSuccess = (record: DirectoryRecord) => {
    client.setQueryData(recordOptions(id).queryKey, record)
    return client.invalidateQueries({ queryKey: listingKeys.records })
  }
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const decide = useMutation({
    mutationFn: (body: RecordVerdict) =>
      answer(api.PUT('/api/v1/directory-records/{id}/verdict', { params: path, body })),
    onSuccess,
    onError,
  })
  const undo = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/directory-records/{id}/verdict', { params: path })),
    onSuccess,
    onError,
  })
  return { decide, undo }
}
