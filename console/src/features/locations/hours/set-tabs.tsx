import { Button, Menu } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { hourSetKinds } from './hour-sets.ts'
import classes from './set-tabs.module.css'

type SetTabsProps = {
  kinds: readonly string[]
  chosen: string
  main: string
  onChoose: (kind: string) => void
  onAdd: (kind: string) => void
  onRemove: (kind: string) => void
}

/** The place itself, and services of it with hours of their own. */
export function SetTabs({ kinds, chosen, main, onChoose, onAdd, onRemove }: SetTabsProps) {
  const translate = useTranslate()
  const nameOf = (kind: string) => translate('locations.setName', { kind })
  const free = hourSetKinds.filter((kind) => !kinds.includes(kind))
  return (
    <div className={classes.sets}>
      <div className={classes.tabs}>
        {[main, ...kinds].map((kind) => (
          <Button
            key={kind}
            size="xs"
            variant={kind === chosen ? 'light' : 'default'}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind)}
          >
            {kind === main ? translate('locations.setMain') : nameOf(kind)}
          </Button>
        ))}
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="subtle" color="gray" leftSection={<IconPlus size={14} />}>
              {translate('locations.addSet')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((kind) => (
              <Menu.Item key={kind} onClick={() => onAdd(kind)}>
                {nameOf(kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {chosen !== main && (
        <IconButton
          icon={IconTrash}
          label={translate('locations.removeSet', { name: nameOf(chosen) })}
          onClick={() => onRemove(chosen)}
        />
      )}
    </div>
  )
}
