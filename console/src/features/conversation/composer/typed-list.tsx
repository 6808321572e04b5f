import { Portal } from '@mantine/core'
import { type ReactNode, type RefObject, useImperativeHandle, useState } from 'react'
import classes from './typed-list.module.css'
import type { TypedQuery } from './use-typed-query.ts'

/** Lets the list have a key before the editor; true when it took it. */
export type KeyTaker = { take: (event: KeyboardEvent) => boolean }

type TypedListProps<Option> = {
  typed: TypedQuery
  label: string
  options: readonly Option[]
  keys: RefObject<KeyTaker | null>
  onChoose: (option: Option) => void
  onClose: () => void
  show: (option: Option) => ReactNode
  /** Stands beside the options: what the marked one means. */
  aside?: (marked: Option) => ReactNode
  /** Said where there are no options. */
  children?: ReactNode
}

/** What may be meant by what is typed: chosen with the arrows and Enter or Tab while the caret stays in the text. */
export function TypedList<Option extends { id: string }>(props: TypedListProps<Option>) {
  const { typed, label, options, keys, onChoose, onClose, show, aside, children } = props
  const [index, setIndex] = useState(0)
  const marked = options[Math.min(index, options.length - 1)]
  useImperativeHandle(keys, () => ({
    take(event) {
      if (!marked) return false
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step !== 0) setIndex((options.indexOf(marked) + step + options.length) % options.length)
      else if (event.key === 'Enter' || event.key === 'Tab') onChoose(marked)
      else if (event.key === 'Escape') onClose()
      else return false
      return true
    },
  }))
  return (
    <Portal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside an option must not take the caret out of the text */}
      <div
        className={classes.popup}
        data-below={typed.isBelow || undefined}
        data-wide={aside ? true : undefined}
        onMouseDown={(event) => event.preventDefault()}
        style={{ '--left': `${typed.left}px`, '--top': `${typed.top}px` }}
      >
        {options.length === 0 && <p className={classes.none}>{children}</p>}
        <div role="listbox" aria-label={label} className={classes.list}>
          {options.map((option, at) => (
            <button
              key={option.id}
              type="button"
              role="option"
              aria-selected={option === marked}
              className={classes.option}
              onMouseEnter={() => setIndex(at)}
              onMouseDown={(event) => {
                event.preventDefault()
                onChoose(option)
              }}
            >
              {show(option)}
            </button>
          ))}
        </div>
        {marked && aside?.(marked)}
      </div>
    </Portal>
  )
}
