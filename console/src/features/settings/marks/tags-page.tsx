import { Text } from '@mantine/core'
import { IconArrowMerge, IconTag } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type BrandTag, tagsOptions } from '../../../lib/marks.ts'
import { useSession } from '../../../lib/session.ts'
import { AddButton } from '../../../ui/add-button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { TagChip } from '../../../ui/tag-chip.tsx'
import { useArchiving } from '../../../ui/use-archiving.ts'
import { AgentsAddTags } from './agents-add-tags.tsx'
import { MarkButtons } from './mark-buttons.tsx'
import { MergeTagsDialog } from './merge-tags-dialog.tsx'
import { TagDialog } from './tag-dialog.tsx'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing' | 'merging'; tag: BrandTag }

const manyTags = 12

/** The words conversations are marked with. */
export function TagsPage() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data } = useSuspenseQuery(tagsOptions)
  const [search, setSearch] = useState('')
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const tags = data.items
  const found = tags.filter(({ name }) => name.toLowerCase().includes(search.normalize('NFC').toLowerCase()))
  const add = <AddButton label={translate('marks.newTag')} onClick={() => setDoing({ state: 'adding' })} />
  return (
    <Page title={translate('marks.tags')} lead={translate('marks.tagsLead')} actions={tags.length > 0 && add}>
      {tags.length === 0 && (
        <EmptyState icon={IconTag} title={translate('marks.tagsEmpty')} action={add}>
          {translate('marks.tagsEmptyText')}
        </EmptyState>
      )}
      {tags.length > manyTags && (
        <SearchField label={translate('marks.tagsSearch')} value={search} onChange={setSearch} />
      )}
      {tags.length > 0 && found.length === 0 && <Text c="dimmed">{translate('marks.tagsNoHit')}</Text>}
      {found.length > 0 && (
        <RowList label={translate('marks.tags')}>
          {found.map((tag) => (
            <TagRow key={tag.id} tag={tag} onDo={(state) => setDoing({ state, tag })} />
          ))}
        </RowList>
      )}
      {permissions.includes('account.manage') && <AgentsAddTags />}
      {doing.state === 'adding' && <TagDialog onClose={stop} />}
      {doing.state === 'editing' && <TagDialog tag={doing.tag} onClose={stop} />}
      {doing.state === 'merging' && <MergeTagsDialog tag={doing.tag} onClose={stop} />}
    </Page>
  )
}

function TagRow({ tag, onDo }: { tag: BrandTag; onDo: (state: 'editing' | 'merging') => void }) {
  const translate = useTranslate()
  const { id, name, isArchived } = tag
  const setArchived = useArchiving({
    queryKey: tagsOptions.queryKey,
    save: (next) =>
      answer(api.PATCH('/api/v1/tags/{id}', { params: { path: { id } }, body: { isArchived: next } })),
    done: translate('marks.archivedDone', { name }),
  })
  return (
    <Row
      isQuiet={isArchived}
      name={
        <>
          <TagChip tag={tag} />
          {isArchived && <Chip>{translate('marks.archived')}</Chip>}
        </>
      }
      side={
        <>
          {!isArchived && (
            <IconButton
              icon={IconArrowMerge}
              label={translate('marks.mergeTag', { name })}
              onClick={() => onDo('merging')}
            />
          )}
          <MarkButtons item={tag} onEdit={() => onDo('editing')} onArchive={setArchived} />
        </>
      }
    />
  )
}
