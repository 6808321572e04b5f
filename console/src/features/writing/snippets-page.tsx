import { Switch, Text } from '@mantine/core'
import { IconArchive, IconArrowBackUp, IconBolt } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import type { SnippetRow } from '../../lib/writing.ts'
import { paths } from '../../paths.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useArchiving } from '../../ui/use-archiving.ts'
import { snippetListOptions } from './queries.ts'
import classes from './writing.module.css'

/** The replies that are written often. */
export function SnippetsPage() {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const [isArchived, setIsArchived] = useState(false)
  const { data: found } = useQuery({
    ...snippetListOptions(search, isArchived),
    placeholderData: keepPreviousData,
  })
  const add = <AddButton label={translate('wording.newSnippet')} to={paths.newSnippet()} />
  const isEmpty = found?.length === 0 && search === '' && !isArchived
  const folders = [...new Set((found ?? []).map(({ folder }) => folder))]
  return (
    <Page
      title={translate('settings.snippets')}
      lead={translate('wording.snippetsLead')}
      actions={!isEmpty && add}
    >
      {isEmpty && (
        <EmptyState icon={IconBolt} title={translate('wording.snippetsEmpty')} action={add}>
          {translate('wording.snippetsEmptyText')}
        </EmptyState>
      )}
      <div className={classes.tools}>
        {!isEmpty && (
          <SearchField
            className={classes.search}
            label={translate('wording.searchSnippets')}
            value={search}
            onChange={setSearch}
          />
        )}
        <Switch
          label={translate('wording.showArchived')}
          checked={isArchived}
          onChange={(event) => setIsArchived(event.currentTarget.checked)}
        />
      </div>
      {found?.length === 0 && !isEmpty && <Text c="dimmed">{translate('wording.noHit')}</Text>}
      {folders.map((folder) => (
        <section key={folder}>
          {folder && <h2 className={classes.folder}>{folder}</h2>}
          <RowList label={folder || translate('settings.snippets')}>
            {found
              ?.filter((one) => one.folder === folder)
              .map((snippet) => (
                <SnippetLine key={snippet.id} snippet={snippet} />
              ))}
          </RowList>
        </section>
      ))}
    </Page>
  )
}

function SnippetLine({ snippet }: { snippet: SnippetRow }) {
  const translate = useTranslate()
  const { id, name, shortcut, audience, department, preview, useCount, unchangedCount, isArchived } = snippet
  const archive = useArchiving({
    queryKey: ['snippets'],
    save: (next) =>
      answer(api.PATCH('/api/v1/snippets/{id}', { params: { path: { id } }, body: { isArchived: next } })),
    done: translate('marks.archivedDone', { name }),
  })
  return (
    <Row
      {...(snippet.mayChange && !isArchived && { to: paths.snippet(id) })}
      isQuiet={isArchived}
      name={
        <>
          {name} <span className={classes.shortcut}>/{shortcut}</span>
          {audience === 'personal' && <Chip>{translate('wording.forMe')}</Chip>}
          {department && <Chip>{department.name}</Chip>}
          {isArchived && <Chip>{translate('wording.archived')}</Chip>}
        </>
      }
      detail={<span className={classes.preview}>{preview}</span>}
      side={
        <>
          <span className={classes.count}>
            {translate('wording.used', { count: useCount })}
            {unchangedCount > 0 && (
              <>
                <br />
                {translate('wording.usedUnchanged', { count: unchangedCount })}
              </>
            )}
          </span>
          {snippet.mayChange && (
            <IconButton
              icon={isArchived ? IconArrowBackUp : IconArchive}
              label={translate(isArchived ? 'wording.restore' : 'wording.archive', { name })}
              onClick={() => archive(!isArchived)}
            />
          )}
        </>
      }
    />
  )
}
