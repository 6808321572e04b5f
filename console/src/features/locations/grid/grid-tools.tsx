import { Button, Popover } from '@mantine/core'
import { IconArrowBackUp, IconArrowBarDown, IconArrowForwardUp, IconKeyboard } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import classes from './grid.module.css'

type GridToolsProps = {
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  onFillDown: () => void
}

/** What keys do too, for who has none at hand; and which keys there are. */
export function GridTools({ canUndo, canRedo, onUndo, onRedo, onFillDown }: GridToolsProps) {
  const translate = useTranslate()
  return (
    <div className={classes.tools} role="toolbar" aria-label={translate('grid.tools')}>
      <IconButton
        label={translate('common.undo')}
        icon={IconArrowBackUp}
        onClick={onUndo}
        disabled={!canUndo}
      />
      <IconButton
        label={translate('grid.redo')}
        icon={IconArrowForwardUp}
        onClick={onRedo}
        disabled={!canRedo}
      />
      <IconButton label={translate('grid.fillDown')} icon={IconArrowBarDown} onClick={onFillDown} />
      <Popover position="bottom-end" width={320} trapFocus withRoles={false}>
        <Popover.Target>
          <Button variant="subtle" color="gray" leftSection={<IconKeyboard size={16} />} visibleFrom="sm">
            {translate('grid.keys')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Keys />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

const keys = [
  ['enter', 'grid.keyWrite'],
  ['tab', 'grid.keyTab'],
  ['escape', 'grid.keyEscape'],
  ['mod+c mod+v', 'grid.keyCopy'],
  ['mod+d', 'grid.fillDown'],
  ['mod+z', 'common.undo'],
  ['mod+a', 'grid.keyAll'],
] as const

function Keys() {
  const translate = useTranslate()
  return (
    // Where the focus goes when it opens.
    <dl className={classes.keys} tabIndex={0}>
      {keys.map(([combination, says]) => (
        <div key={combination}>
          <dt>
            <KeyCaps keys={combination} />
          </dt>
          <dd>{translate(says)}</dd>
        </div>
      ))}
    </dl>
  )
}
