import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Conversation, ConversationListItem } from '../../../lib/shapes.ts'
import { Chip } from '../../../ui/chip.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './shape.module.css'

const mostShown = 12

type ChooseConversationProps = {
  /** The one something is to be done with. */
  conversation: Conversation
  chosen: ConversationListItem | undefined
  onChoose: (chosen: ConversationListItem) => void
}

/** Finds another conversation: the newest of the same customer first, then whatever the words find. */
export function ChooseConversation({ conversation, chosen, onChoose }: ChooseConversationProps) {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const found = useFound(conversation, search)
  return (
    <div className={classes.choose}>
      <SearchField label={translate('shape.find')} value={search} onChange={setSearch} />
      <fieldset className={classes.options} aria-label={translate('shape.choices')} aria-busy={!found}>
        {found?.map((row) => (
          <Option
            key={row.id}
            row={row}
            isOfSame={row.contact.id === conversation.contact.id}
            isChosen={row.id === chosen?.id}
            onChoose={() => onChoose(row)}
          />
        ))}
        {found?.length === 0 && (
          <p className={classes.none}>
            {translate(search === '' ? 'shape.noneOfCustomer' : 'shape.noneFound')}
          </p>
        )}
      </fieldset>
    </div>
  )
}

type OptionProps = {
  row: ConversationListItem
  isOfSame: boolean
  isChosen: boolean
  onChoose: () => void
}

function Option({ row, isOfSame, isChosen, onChoose }: OptionProps) {
  const translate = useTranslate()
  return (
    <label className={classes.option} data-chosen={isChosen || undefined}>
      <input type="radio" name="other-conversation" checked={isChosen} onChange={onChoose} />
      <span className={classes.words}>
        <span className={classes.subject}>
          <span className={classes.number}>#{row.number}</span> {row.subject || translate('inbox.noSubject')}
        </span>
        <span className={classes.facts}>
          <span className={classes.name}>{row.contact.name}</span>
          {row.location && <span className={classes.name}>{row.location.name}</span>}
          {isOfSame && <Chip tone="good">{translate('shape.sameCustomer')}</Chip>}
          <StatusMark status={row.status} name={row.statusName} />
          <TimeAgo at={row.lastActivityAt} />
        </span>
      </span>
    </label>
  )
}

function useFound({ id, contact }: Conversation, search: string): ConversationListItem[] | undefined {
  const { data } = useQuery({
    queryKey: ['conversations', 'choose', contact.id, search],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const narrowed = search === '' ? { contactId: contact.id } : { search }
      const query = { view: 'all' as const, sort: 'newest' as const, limit: mostShown + 1, ...narrowed }
      return (await answer(api.GET('/api/v1/conversations', { params: { query }, signal }))).items
    },
  })
  return data
    ?.filter((row) => row.id !== id)
    .sort((a, b) => Number(b.contact.id === contact.id) - Number(a.contact.id === contact.id))
    .slice(0, mostShown)
}
