import { Modal, TextInput } from '@mantine/core'
import { IconBolt, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type Macro, macrosOptions } from '../../../lib/writing.ts'
import classes from './macro-dialog.module.css'

type MacroDialogProps = { onRun: (macro: Macro) => void; onClose: () => void }

const mostShown = 50

/** Chooses a macro by typing part of its name. */
export function MacroDialog({ onRun, onClose }: MacroDialogProps) {
  const translate = useTranslate()
  const id = useId()
  const { data: macros } = useQuery(macrosOptions)
  const [search, setSearch] = useState('')
  const [index, setIndex] = useState(0)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = (macros ?? [])
    .filter(({ isArchived, name }) => !isArchived && words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, mostShown)
  const chosen = found[Math.min(index, found.length - 1)]
  function run(macro: Macro | undefined) {
    if (!macro) return
    onClose()
    onRun(macro)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && chosen) setIndex((found.indexOf(chosen) + step + found.length) % found.length)
    else if (event.key === 'Enter') run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal opened onClose={onClose} title={translate('writing.runMacro')} size="md">
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-label={translate('writing.searchMacros')}
        placeholder={translate('writing.searchMacros')}
        leftSection={<IconSearch size={16} />}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value)
          setIndex(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={translate('writing.macros')} className={classes.list}>
        {found.map((macro) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus
          <div
            key={macro.id}
            id={`${id}-${macro.id}`}
            role="option"
            aria-selected={macro === chosen}
            className={classes.option}
            onClick={() => run(macro)}
          >
            <IconBolt size={16} aria-hidden />
            <span className={classes.name}>{macro.name}</span>
            <span className={classes.facts}>{factsOf(macro, translate)}</span>
          </div>
        ))}
      </div>
      {macros && found.length === 0 && (
        <p className={classes.none}>
          {translate(macros.length === 0 ? 'writing.noMacros' : 'common.nothingFound')}
        </p>
      )}
    </Modal>
  )
}

function factsOf({ actions, texts }: Macro, translate: ReturnType<typeof useTranslate>): string {
  const facts = [
    ...(actions.length > 0 ? [translate('writing.steps', { count: actions.length })] : []),
    ...(Object.keys(texts).length > 0 ? [translate('writing.withAnswer')] : []),
  ]
  return facts.join(' · ')
}
