import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './picker.module.css'

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
export function Picker(props: PickerProps) {
  const { children, label, choices, chosenId, noneName, onChoose, isOpen, onOpen, position } = props
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    opened: isOpen,
    onOpenedChange: onOpen,
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit follows what is typed
  useEffect(() => void combobox.selectFirstOption(), [search])
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = choices.filter(({ name, hint = '' }) =>
    words.every((word) => `${name} ${hint}`.toLowerCase().includes(word)),
  )
  return (
    <Combobox
      store={combobox}
      width={270}
      position={position ?? 'bottom-start'}
      shadow="md"
      withinPortal
      onOptionSubmit={(value) => {
        onChoose(value === none ? null : value)
        onOpen(false)
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        {/* The target must be an element; the button itself is the caller's. */}
        <div className={classes.target}>{children(() => onOpen(!isOpen), isOpen)}</div>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown ?? ''}>
        <Combobox.Search
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={label}
          aria-label={label}
        />
        <Combobox.Options mah={300} className={classes.options ?? ''} aria-label={label}>
          {noneName && search === '' && (
            <Combobox.Option value={none} active={chosenId === null}>
              <ChoiceLine choice={{ id: none, name: noneName }} isChosen={chosenId === null} />
            </Combobox.Option>
          )}
          {found.slice(0, mostShown).map((choice) => (
            <Combobox.Option key={choice.id} value={choice.id} active={choice.id === chosenId}>
              <ChoiceLine choice={choice} isChosen={choice.id === chosenId} />
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{translate('common.nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function ChoiceLine({ choice, isChosen }: { choice: Choice; isChosen: boolean }) {
  return (
    <span className={classes.line}>
      {choice.mark}
      <span className={classes.name}>{choice.name}</span>
      {choice.hint && <span className={classes.hint}>{choice.hint}</span>}
      {isChosen && <IconCheck size={15} />}
    </span>
  )
}
