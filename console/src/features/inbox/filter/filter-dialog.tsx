import { Button, Modal, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from '../../../ui/filter-builder/filter-builder.module.css'
import { FilterBuilder } from '../../../ui/filter-builder/filter-builder.tsx'
import type { Filter } from '../../../ui/filter-builder/filter-model.ts'

type FilterDialogProps = {
  filter: Filter | undefined
  onShow: (filter: Filter | undefined) => void
  onSave: (filter: Filter) => void
  onClose: () => void
}

/** Builds a filter; says how many it finds before anything changes. */
export function FilterDialog({ filter, onShow, onSave, onClose }: FilterDialogProps) {
  const translate = useTranslate()
  const [built, setBuilt] = useState(filter)
  return (
    <Modal opened onClose={onClose} title={translate('views.filter')} size="xl">
      <Stack gap="lg">
        <FilterBuilder filter={filter} onChange={setBuilt} />
        <div className={classes.foot}>
          <Found filter={built} />
          <Button variant="default" disabled={!built} onClick={() => built && onSave(built)}>
            {translate('views.saveAs')}
          </Button>
          <Button onClick={() => onShow(built)}>{translate('views.show')}</Button>
        </div>
      </Stack>
    </Modal>
  )
}

const mostFound = 200

function Found({ filter }: { filter: Filter | undefined }) {
  const translate = useTranslate()
  const text = JSON.stringify(filter)
  const { data, isError } = useQuery({
    queryKey: ['conversations', 'found', text],
    enabled: filter !== undefined,
    staleTime: 5_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/conversations', {
          signal,
          params: { query: { view: 'all', filter: text, sort: 'newest', limit: mostFound } },
        }),
      ),
  })
  const count = data?.items.length ?? 0
  return (
    <span className={classes.found} role="status">
      {filter &&
        !isError &&
        data &&
        translate('views.found', { count, hasMore: data.nextCursor ? 'yes' : 'no' })}
    </span>
  )
}
