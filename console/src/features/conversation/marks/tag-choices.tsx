import { Combobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { tagsOptions } from '../../../lib/marks.ts'
import { OptionLine, OptionList } from '../../../ui/picker-frame.tsx'
import { type Tag, TagDot } from '../../../ui/tag-chip.tsx'
import { useListFocus } from '../../../ui/use-list-focus.ts'
import classes from './tag-picker.module.css'

const mostShown = 60

/** The brand's tags that fit what is typed, those on the conversation first, and the chance to make one of that name. */
export function TagChoices({ chosen, onSearch }: { chosen: readonly Tag[]; onSearch: () => unknown }) {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const { data } = useQuery(tagsOptions)
  const input = useListFocus()
  // What was on when this was opened stays on top: nothing moves under one's finger.
  const [first] = useState(() => new Set(chosen.map(({ id }) => id)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit follows what is typed
  useEffect(() => void onSearch(), [search, data])
  const wanted = search.trim().normalize('NFC')
  const known = knownTags(data?.items ?? [], chosen)
  const found = known
    .filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
  const isNew = wanted !== '' && !known.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  const mayAdd = data?.mayAdd ?? false
  return (
    <>
      <Combobox.Search
        ref={input}
        value={search}
        maxLength={60}
        onChange={(event) => setSearch(event.currentTarget.value)}
        placeholder={translate('marks.changeTags')}
        aria-label={translate('marks.changeTags')}
      />
      <OptionList label={translate('marks.tags')} isMultiple>
        {found.slice(0, mostShown).map(({ id, name, colour }) => {
          const isOn = chosen.some((one) => one.id === id)
          return (
            <Combobox.Option key={id} value={`toggle ${id}`} active={isOn}>
              <OptionLine
                mark={<TagDot colour={colour} />}
                name={name}
                isChosen={isOn}
                chosenLabel={translate('marks.chosen')}
              />
            </Combobox.Option>
          )
        })}
        {isNew && mayAdd && (
          <Combobox.Option value={`create ${wanted}`}>
            <OptionLine
              mark={<IconPlus size={14} />}
              name={translate('marks.createTag', { name: wanted })}
              isChosen={false}
            />
          </Combobox.Option>
        )}
        {found.length === 0 && !(isNew && mayAdd) && (
          <Combobox.Empty className={classes.empty ?? ''}>
            {known.length > 0
              ? translate('common.nothingFound')
              : translate(mayAdd ? 'marks.noTagsYet' : 'marks.noTagsAskManager')}
          </Combobox.Empty>
        )}
      </OptionList>
    </>
  )
}

/** What may be put on, and what is on already though it was archived since. */
function knownTags(all: readonly (Tag & { isArchived: boolean })[], chosen: readonly Tag[]): Tag[] {
  const usable = all.filter((tag) => !tag.isArchived)
  return [...usable, ...chosen.filter(({ id }) => !usable.some((tag) => tag.id === id))]
}
