import { Combobox } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { OptionLine, OptionList, PickerFrame } from './picker-frame.tsx'
import { useListFocus } from './use-list-focus.ts'

export type Choice = { id: string; name: string; hint?: string | undefined; mark?: ReactNode }

type PickerProps = {
  /** The button that opens it. */
  children: (toggle: () => void, isOpen: boolean) => ReactNode
  label: string
  choices: readonly Choice[]
  chosenId: string | null
  /** How "nothing" is called, where nothing may be chosen. */
  noneName?: string
  onChoose: (id: string | null) => void
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  position?: 'bottom-start' | 'bottom-end' | 'left-start'
}

const none = 'none'
const mostShown = 60

/** Chooses one of many by typing part of its name. */
export function Picker({ children, isOpen, onOpen, onChoose, position, ...list }: PickerProps) {
  return (
    <PickerFrame
      isOpen={isOpen}
      onOpen={onOpen}
      {...(position && { position })}
      onSubmit={(value, close) => {
        onChoose(value === none ? null : value)
        close()
      }}
      list={(markFirst) => <Choices {...list} onSearch={markFirst} />}
    >
      {(toggle) => children(toggle, isOpen)}
    </PickerFrame>
  )
}

type ChoicesProps = Pick<PickerProps, 'label' | 'choices' | 'chosenId' | 'noneName'> & {
  onSearch: () => unknown
}

function Choices({ label, choices, chosenId, noneName, onSearch }: ChoicesProps) {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const input = useListFocus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit follows what is typed
  useEffect(() => void onSearch(), [search])
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = choices.filter(({ name, hint = '' }) =>
    words.every((word) => `${name} ${hint}`.toLowerCase().includes(word)),
  )
  return (
    <>
      <Combobox.Search
        ref={input}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        placeholder={label}
        aria-label={label}
      />
      <OptionList label={label}>
        {noneName && search === '' && (
          <Combobox.Option value={none} active={chosenId === null}>
            <OptionLine name={noneName} isChosen={chosenId === null} />
          </Combobox.Option>
        )}
        {found.slice(0, mostShown).map((choice) => (
          <Combobox.Option key={choice.id} value={choice.id} active={choice.id === chosenId}>
            <OptionLine {...choice} isChosen={choice.id === chosenId} />
          </Combobox.Option>
        ))}
        {found.length === 0 && <Combobox.Empty>{translate('common.nothingFound')}</Combobox.Empty>}
      </OptionList>
    </>
  )
}
