import { Button, Checkbox, Popover, ScrollArea, TextInput } from '@mantine/core'
import { IconColumns3, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { nameColumn, usualColumns } from './all-columns.ts'
import type { GridColumn } from './columns.ts'
import classes from './grid.module.css'

type ColumnChooserProps = {
  all: readonly GridColumn[]
  chosen: readonly string[]
  onChange: (keys: readonly string[]) => void
}

/** Which columns one looks at. */
export function ColumnChooser({ all, chosen, onChange }: ColumnChooserProps) {
  const translate = useTranslate()
  const [words, setWords] = useState('')
  const wanted = words.trim().toLocaleLowerCase()
  const found = all.filter(
    ({ key, label, group }) => key !== nameColumn && `${label} ${group}`.toLocaleLowerCase().includes(wanted),
  )
  const toggle = (key: string, isShown: boolean) =>
    onChange(isShown ? [...chosen, key] : chosen.filter((one) => one !== key))
  return (
    <Popover position="bottom-start" width={300} trapFocus withRoles={false}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />}>
          {translate('grid.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          aria-label={translate('grid.findColumn')}
          placeholder={translate('grid.findColumn')}
          leftSection={<IconSearch size={16} />}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          mb="xs"
        />
        <ScrollArea.Autosize mah={340} type="auto">
          {[...Map.groupBy(found, ({ group }) => group)].map(([group, columns]) => (
            <fieldset key={group} className={classes.group}>
              <legend>{group}</legend>
              {columns.map(({ key, label }) => (
                <Checkbox
                  key={key}
                  label={label}
                  checked={chosen.includes(key)}
                  onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
                />
              ))}
            </fieldset>
          ))}
          {found.length === 0 && translate('common.nothingFound')}
        </ScrollArea.Autosize>
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => onChange(usualColumns)}>
          {translate('grid.usualColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
