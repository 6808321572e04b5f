import { Menu } from '@mantine/core'
import { IconCheck, IconDots, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import type { SavedView } from '../../lib/shapes.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import type { InboxSearch } from '../../paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { type Filter, filterIn } from '../../ui/filter-builder/filter-model.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'

type SavedViewMenuProps = {
  view: SavedView
  search: InboxSearch
  onSearch: (search: InboxSearch) => void
}

/** What may be done with a saved view: keep how it is sorted and narrowed now, delete it. */
export function SavedViewMenu({ view, search, onSearch }: SavedViewMenuProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const narrower = filterIn(search.filter)
  const isChanged = search.sort !== undefined || narrower !== undefined
  const saving = useMutation({
    mutationFn: async () => {
      const filter: Filter = narrower ? { all: [view.filter, narrower] } : view.filter
      await answer(
        api.PATCH('/api/v1/views/{id}', {
          params: { path: { id: view.id }, header: ifMatch(view) },
          body: { filter, sort: search.sort ?? view.sort },
        }),
      )
      await client.invalidateQueries({ queryKey: ['views'] })
    },
    onSuccess: () => {
      onSearch({ saved: view.id })
      notifyDone(translate('views.savedDone'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  if (!view.mayChange) return null
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('views.menu')} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCheck size={16} />}
            disabled={!isChanged}
            onClick={() => saving.mutate()}
          >
            {translate('views.keepAsShown')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => setIsAsking(true)}>
            {translate('views.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={translate('views.deleteTitle', { name: view.name })}
          text={translate('views.deleteText')}
          action={translate('views.delete')}
          onCancel={() => setIsAsking(false)}
          onConfirm={async () => {
            await answer(api.DELETE('/api/v1/views/{id}', { params: { path: { id: view.id } } }))
            await client.invalidateQueries({ queryKey: ['views'] })
            onSearch({})
          }}
        />
      )}
    </>
  )
}
