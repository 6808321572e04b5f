import { IconPencil } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import { type Synonyms, searchKeys, synonymsOptions } from '../../lib/searches.ts'
import { useSession } from '../../lib/session.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DeleteIcon } from '../../ui/delete-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import classes from './searches.module.css'
import { SynonymDialog } from './synonym-dialog.tsx'

/** Words that mean the same: who searches for one finds the others. */
export function SynonymList() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: groups } = useSuspenseQuery(synonymsOptions)
  const [edited, setEdited] = useState<Synonyms | 'new'>()
  const mayWrite = permissions.includes('knowledge.write')
  return (
    <>
      {groups.length === 0 ? (
        <p className={classes.none}>{translate('searches.noSynonyms')}</p>
      ) : (
        <RowList label={translate('searches.synonyms')}>
          {groups.map((group) => (
            <SynonymRow key={group.id} group={group} onEdit={mayWrite ? () => setEdited(group) : undefined} />
          ))}
        </RowList>
      )}
      {mayWrite && (
        <div>
          <AddButton label={translate('searches.addSynonyms')} onClick={() => setEdited('new')} />
        </div>
      )}
      {edited && (
        <SynonymDialog group={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </>
  )
}

function SynonymRow({ group, onEdit }: { group: Synonyms; onEdit: (() => void) | undefined }) {
  const translate = useTranslate()
  const locale = useLocale()
  const client = useQueryClient()
  const words = group.phrases.join(', ')
  async function remove(): Promise<void> {
    await answer(api.DELETE('/api/v1/search-synonyms/{id}', { params: { path: { id: group.id } } }))
    await client.invalidateQueries({ queryKey: searchKeys.synonyms })
  }
  return (
    <Row
      name={<span lang={group.locale}>{words}</span>}
      side={
        <>
          <Chip>{languageName(group.locale, locale)}</Chip>
          {onEdit && (
            <>
              <IconButton
                icon={IconPencil}
                label={translate('searches.editSynonyms', { words })}
                onClick={onEdit}
              />
              <DeleteIcon
                title={translate('searches.removeSynonyms', { words })}
                action={translate('common.delete')}
                text={translate('searches.removeSynonymsText')}
                onConfirm={remove}
              />
            </>
          )}
        </>
      }
    />
  )
}
