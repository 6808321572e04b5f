import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import classes from './picker.module.css'

type PickerFrameProps = {
  /** The button that opens it. */
  children: (toggle: () => void) => ReactNode
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  position?: 'bottom-start' | 'bottom-end' | 'left-start'
  /** The button may be as wide as what it stands in. */
  isWide?: boolean
  onSubmit: (value: string, close: () => void) => void
  /** What is chosen from, given how its first hit is marked. */
  list: (markFirst: () => unknown) => ReactNode
}

/** A list below its button, and the focus back on that when it closes. */
export function PickerFrame(props: PickerFrameProps) {
  const { children, isOpen, onOpen, position = 'bottom-start', isWide, onSubmit, list } = props
  const target = useRef<HTMLDivElement>(null)
  const combobox = useCombobox({
    opened: isOpen,
    onOpenedChange: onOpen,
    onDropdownClose: () => target.current?.querySelector('button')?.focus({ preventScroll: true }),
  })
  // Whoever types fast has pressed Enter before there is anything to choose: that is done once there is.
  const isEntered = useRef(false)
  function noteKey({ key, target: typed, currentTarget, nativeEvent }: KeyboardEvent) {
    const isTyped = typed instanceof HTMLInputElement && typed.value.trim() !== ''
    const isMarked = currentTarget.querySelector('[data-combobox-selected]') !== null
    isEntered.current = key === 'Enter' && !nativeEvent.isComposing && isTyped && !isMarked
  }
  function markFirst() {
    const marked = combobox.selectFirstOption()
    if (isEntered.current && marked !== null) {
      isEntered.current = false
      combobox.clickSelectedOption()
    }
    return marked
  }
  return (
    <Combobox
      store={combobox}
      width={270}
      position={position}
      shadow="md"
      onOptionSubmit={(value) => onSubmit(value, combobox.closeDropdown)}
    >
      <Combobox.Target withAriaAttributes={false}>
        {/* The target must be an element; the button itself is the caller's. */}
        <div ref={target} className={classes.target} data-wide={isWide || undefined}>
          {children(() => combobox.toggleDropdown())}
        </div>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown ?? ''}>
        {isOpen && (
          <div role="presentation" className={classes.list} onKeyDownCapture={noteKey}>
            {list(markFirst)}
          </div>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

type OptionListProps = { label: string; isMultiple?: boolean; children: ReactNode }

/** What can be chosen, below what is typed. */
export function OptionList({ label, isMultiple, children }: OptionListProps) {
  return (
    <Combobox.Options
      mah={300}
      className={classes.options ?? ''}
      aria-label={label}
      aria-multiselectable={isMultiple}
    >
      {children}
    </Combobox.Options>
  )
}

type OptionLineProps = {
  mark?: ReactNode
  name: string
  hint?: string | undefined
  isChosen: boolean
  /** Says that it is chosen, where several can be. */
  chosenLabel?: string
}

/** One thing to choose. */
export function OptionLine({ mark, name, hint, isChosen, chosenLabel }: OptionLineProps) {
  return (
    <span className={classes.line}>
      {mark}
      <span className={classes.name}>{name}</span>
      {hint && <span className={classes.hint}>{hint}</span>}
      {isChosen && <IconCheck size={15} aria-label={chosenLabel} />}
    </span>
  )
}
