import { MultiSelect } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { type Choice, choiceOf, type GridColumn, listOf, textOfChoices } from './columns.ts'
import classes from './grid.module.css'
import { afterKey, type Selection, type Size } from './selection.ts'

/** Where to go when a cell is done with. */
export type CellMove = (selection: Selection, size: Size) => Selection | undefined

type EditorProps = {
  label: string
  text: string
  /** The letter it was opened with: it begins the text anew, and finds what there is to choose. */
  typed: string
  /** Undefined leaves the cell as it was. */
  onDone: (text: string | undefined, move: CellMove | undefined) => void
}

/** Writes into one cell: Enter and Tab keep it and go on, Escape leaves it as it was. */
export function CellEditor({ column, ...props }: EditorProps & { column: GridColumn }) {
  switch (column.kind) {
    case 'choice':
      return <ChoiceEditor {...props} choices={column.choices} />
    case 'choices':
      return <ChoicesEditor {...props} choices={column.choices} />
    case 'text':
    case 'long':
    case 'date':
      return <TextEditor {...props} kind={column.kind} />
  }
}

/** Ends once: what takes the editor away also takes its focus. */
function useEnd({ onDone }: Pick<EditorProps, 'onDone'>) {
  const isOver = useRef(false)
  return (text: string | undefined, move?: CellMove) => {
    if (isOver.current) return
    isOver.current = true
    onDone(text, move)
  }
}

const onward = (event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): CellMove => {
  const press = { key: event.key, shiftKey: event.shiftKey, metaKey: false, ctrlKey: false }
  return (selection, size) => afterKey(selection, press, size)
}

function TextEditor({ label, text, typed, kind, onDone }: EditorProps & { kind: 'text' | 'long' | 'date' }) {
  const end = useEnd({ onDone })
  const common = {
    'aria-label': label,
    'data-editor': true,
    defaultValue: typed || text,
    // It was asked for, and the cell it stands in had the focus.
    autoFocus: true,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { currentTarget: field } = event
      if (kind !== 'date') field.setSelectionRange(field.value.length, field.value.length)
    },
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => end(event.currentTarget.value),
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
      event.stopPropagation()
      const isNewLine = event.key === 'Enter' && event.altKey && kind === 'long'
      if (event.key === 'Escape') end(undefined)
      else if ((event.key === 'Enter' || event.key === 'Tab') && !isNewLine) {
        event.preventDefault()
        end(event.currentTarget.value, onward(event))
      } else if (isNewLine) event.currentTarget.setRangeText('\n', ...selectionIn(event.currentTarget), 'end')
    },
  }
  if (kind === 'long') return <textarea {...common} className={classes.longEditor} rows={5} />
  return <input {...common} className={classes.editor} type={kind} />
}

function selectionIn(field: HTMLInputElement | HTMLTextAreaElement): [number, number] {
  return [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
}

type ChoiceProps = EditorProps & { choices: readonly Choice[] }

function ChoiceEditor({ label, text, typed, choices, onDone }: ChoiceProps) {
  const end = useEnd({ onDone })
  const [value, setValue] = useState(
    () => (beginning(choices, typed) ?? choiceOf(choices, text))?.value ?? '',
  )
  const labelOf = (of: string) => choices.find((one) => one.value === of)?.label ?? ''
  return (
    <select
      className={classes.editor}
      aria-label={label}
      data-editor
      // biome-ignore lint/a11y/noAutofocus: it was asked for, and the cell it stands in had the focus
      autoFocus
      value={value}
      onChange={({ currentTarget }) => setValue(currentTarget.value)}
      onBlur={() => end(labelOf(value))}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') end(undefined)
        if (event.key !== 'Enter' && event.key !== 'Tab') return
        event.preventDefault()
        end(labelOf(event.currentTarget.value), onward(event))
      }}
    >
      <option value="">–</option>
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  )
}

function beginning(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = typed.trim().toLocaleLowerCase()
  return wanted ? choices.find(({ label }) => label.toLocaleLowerCase().startsWith(wanted)) : undefined
}

function ChoicesEditor({ label, text, typed, choices, onDone }: ChoiceProps) {
  const end = useEnd({ onDone })
  const known = listOf(text).flatMap((one) => choiceOf(choices, one)?.value ?? [])
  const [values, setValues] = useState(known)
  const said = () =>
    textOfChoices(values.flatMap((of) => choices.find((one) => one.value === of)?.label ?? []))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its field is told
    <div
      data-editor
      className={classes.choicesEditor}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') end(undefined)
        else end(said(), onward(event))
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <MultiSelect
        aria-label={label}
        data={[...choices]}
        value={values}
        onChange={setValues}
        onBlur={() => end(said())}
        autoFocus
        defaultDropdownOpened
        defaultSearchValue={typed}
        searchable
        hidePickedOptions
        size="sm"
        comboboxProps={{ position: 'bottom-start', width: 280 }}
      />
    </div>
  )
}
