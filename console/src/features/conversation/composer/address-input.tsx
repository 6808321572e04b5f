import { Pill, PillsInput } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Address } from '../../../lib/shapes.ts'
import classes from './address-input.module.css'
import { parseAddresses } from './addresses.ts'

type AddressInputProps = { label: string; value: Address[]; onChange: (value: Address[]) => void }

/** Addresses as pills; typed ones become pills with Enter, comma or on leaving, pasted ones all at once. */
export function AddressInput({ label, value, onChange }: AddressInputProps) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  const [isWrong, setIsWrong] = useState(false)

  function add(typed: string): boolean {
    const found = parseAddresses(typed).filter(
      ({ address }) => !value.some((one) => one.address.toLowerCase() === address.toLowerCase()),
    )
    if (found.length > 0) onChange([...value, ...found])
    return parseAddresses(typed).length > 0
  }
  function finish() {
    if (text.trim() === '') return setIsWrong(false)
    const isTaken = add(text)
    setIsWrong(!isTaken)
    if (isTaken) setText('')
  }
  function onKeyDown(event: KeyboardEvent) {
    if (['Enter', ',', ';'].includes(event.key) && text.trim() !== '' && !event.metaKey && !event.ctrlKey) {
      event.preventDefault()
      finish()
    }
    if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1))
  }
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text')
    if (!/[,;\n<]/.test(pasted) || !add(pasted)) return
    event.preventDefault()
  }
  return (
    <div className={classes.row}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      <PillsInput variant="unstyled" className={classes.input ?? ''} size="sm">
        <Pill.Group gap={4}>
          {value.map((one) => (
            <Pill
              key={one.address}
              withRemoveButton
              title={one.address}
              onRemove={() => onChange(value.filter((other) => other !== one))}
              removeButtonProps={{
                'aria-label': translate('inbox.removeRecipient', { address: one.address }),
              }}
            >
              {one.name || one.address}
            </Pill>
          ))}
          <PillsInput.Field
            aria-label={label}
            inputMode="email"
            value={text}
            aria-invalid={isWrong}
            data-wrong={isWrong || undefined}
            className={classes.typed ?? ''}
            onChange={(event) => {
              setText(event.currentTarget.value)
              setIsWrong(false)
            }}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={finish}
          />
        </Pill.Group>
      </PillsInput>
    </div>
  )
}
