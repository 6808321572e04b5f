import { Checkbox } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { CustomField, FieldValue } from '../../../lib/marks.ts'
import { Picker } from '../../../ui/picker.tsx'
import contextClasses from '../context/context-pane.module.css'
import classes from './field-input.module.css'
import { readNumber } from './read-number.ts'

type FieldInputProps = {
  field: CustomField
  value: FieldValue | null
  isReadOnly: boolean
  /** null empties it. */
  onKeep: (value: FieldValue | null) => void
}

const longestText = 2000

/** One field in its own place: kept when one leaves it or presses Enter, as it was with Escape. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, isReadOnly, onKeep } = props
  if (field.kind === 'choice') return <ChoiceInput {...props} />
  if (field.kind === 'checkbox')
    return (
      <Checkbox
        aria-label={field.name}
        checked={value === true}
        disabled={isReadOnly}
        onChange={(event) => onKeep(event.currentTarget.checked)}
      />
    )
  return <TypedInput {...props} />
}

function TypedInput({ field, value, isReadOnly, onKeep }: FieldInputProps) {
  const translate = useTranslate()
  const before = value === null ? '' : String(value)
  const [text, setText] = useState(before)
  const isNumber = field.kind === 'number'
  const number = isNumber ? readNumber(text) : undefined
  const isWrong = isNumber && text.trim() !== '' && number === undefined
  function keep() {
    const next = text.trim()
    if (next === before.trim() || isWrong) return
    onKeep(next === '' ? null : (number ?? next))
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    setText(before)
    // What closes with Escape closes with the next one.
    if (text !== before) event.stopPropagation()
  }
  return (
    <input
      className={classes.input}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : undefined}
      aria-label={field.name}
      aria-invalid={isWrong || undefined}
      title={isWrong ? translate('marks.numberWanted') : undefined}
      placeholder={translate('marks.fieldEmpty')}
      data-empty={text === '' || undefined}
      maxLength={longestText}
      value={text}
      readOnly={isReadOnly}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}

function ChoiceInput({ field, value, isReadOnly, onKeep }: FieldInputProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Picker
      label={field.name}
      choices={field.choices.map((name) => ({ id: name, name }))}
      chosenId={value === null ? null : String(value)}
      noneName={translate('marks.nothingChosen')}
      onChoose={onKeep}
      isOpen={isOpen}
      onOpen={setIsOpen}
      position="bottom-end"
    >
      {(toggle) => (
        <button
          type="button"
          className={contextClasses.value}
          data-empty={value === null || undefined}
          disabled={isReadOnly}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          aria-label={`${field.name}: ${value ?? translate('marks.fieldEmpty')}`}
          onClick={toggle}
        >
          {value ?? translate('marks.fieldEmpty')}
        </button>
      )}
    </Picker>
  )
}
