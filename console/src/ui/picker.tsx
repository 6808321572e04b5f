import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './picker.module.css'
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
  const target = useRef<HTMLDivElement>(null)
  const combobox = useCombobox({
    opened: isOpen,
    onOpenedChange: onOpen,
    onDropdownClose: () => target.current?.querySelector('button')?.focus({ preventScroll: true }),
  })
  return (
    <Combobox
      store={combobox}
      width={270}
      position={position ?? 'bottom-start'}
      shadow="md"
      onOptionSubmit={(value) => {
        onChoose(value === none ? null : value)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        {/* The target must be an element; the button itself is the caller's. */}
        <div ref={target} className={classes.target}>
          {children(() => combobox.toggleDropdown(), isOpen)}
        </div>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown ?? ''}>
        {isOpen && <Choices {...list} onSearch={combobox.selectFirstOption} />}
      </Combobox.Dropdown>
    </Combobox>
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
    </>
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
