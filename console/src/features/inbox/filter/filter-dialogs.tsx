import '../../../ui/mantine-forms.css'
import { useState } from 'react'
import type { InboxFilter } from '../../../lib/conversations.ts'
import type { InboxSearch } from '../../../paths.ts'
import { type Filter, filterIn } from '../../../ui/filter-builder/filter-model.ts'
import { FilterDialog } from './filter-dialog.tsx'
import { SaveViewDialog } from './save-view-dialog.tsx'

type FilterDialogsProps = {
  filter: InboxFilter
  onSearch: (search: InboxSearch) => void
  onClose: () => void
}

/** Building a filter, and giving it a name. */
export function FilterDialogs({ filter, onSearch, onClose }: FilterDialogsProps) {
  const { view: _view, filter: text, ...search } = filter
  const [naming, setNaming] = useState<Filter>()
  function show(built: Filter | undefined) {
    onSearch({ ...search, ...(built && { filter: JSON.stringify(built) }) })
    onClose()
  }
  if (naming)
    return (
      <SaveViewDialog
        filter={naming}
        sort={filter.sort ?? 'worth'}
        onSaved={(saved) => {
          onSearch({ saved: saved.id })
          onClose()
        }}
        onClose={onClose}
      />
    )
  return <FilterDialog filter={filterIn(text)} onShow={show} onSave={setNaming} onClose={onClose} />
}
