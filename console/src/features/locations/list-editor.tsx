import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import classes from './list-editor.module.css'

type ListEditorProps<Item> = {
  /** What it is a list of. */
  label: string
  items: readonly Item[]
  /** What the button says that adds one. */
  add: string
  /** What a new one begins with. */
  fresh: NoInfer<Item>
  /** For items of more than a line. */
  isCard?: boolean
  most: number
  onChange: (items: Item[]) => void
  children: (item: Item, change: (part: Partial<Item>) => void, index: number) => ReactNode
}

/** A few things of one kind, each with its fields, added and removed in place. */
export function ListEditor<Item extends object>(props: ListEditorProps<Item>) {
  const { label, items, add, fresh, isCard, most, onChange, children } = props
  const translate = useTranslate()
  const change = (index: number, part: Partial<Item>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...part } : item)))
  return (
    <>
      {items.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is written here has no name but its place.
            <li key={index} className={classes.item} data-card={isCard || undefined}>
              <div className={classes.fields}>{children(item, (part) => change(index, part), index)}</div>
              <IconButton
                icon={IconX}
                label={translate('record.removeOne', { what: label, number: index + 1 })}
                onClick={() => onChange(items.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
      {items.length < most && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange([...items, fresh])}
          >
            {add}
          </Button>
        </div>
      )}
    </>
  )
}
