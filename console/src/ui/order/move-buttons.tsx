import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { IconButton } from '../icon-button.tsx'
import type { Ordering } from './use-order.ts'

type MoveButtonsProps = {
  item: { id: string; name: string }
  isFirst: boolean
  isLast: boolean
  ordering: Ordering
}

/** Puts a row higher or lower. The focus goes with it, so that it can be moved on. */
export function MoveButtons({ item: { id, name }, isFirst, isLast, ordering }: MoveButtonsProps) {
  const translate = useTranslate()
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const { moved, move } = ordering
  useEffect(() => {
    if (moved?.id !== id) return
    const isUp = isLast || (moved.step === -1 && !isFirst)
    const button = isUp ? up : down
    button.current?.focus()
  }, [moved, id, isFirst, isLast])
  return (
    <>
      <IconButton
        ref={up}
        icon={IconArrowUp}
        label={translate('marks.moveUp', { name })}
        disabled={isFirst}
        onClick={() => move(id, -1)}
      />
      <IconButton
        ref={down}
        icon={IconArrowDown}
        label={translate('marks.moveDown', { name })}
        disabled={isLast}
        onClick={() => move(id, 1)}
      />
    </>
  )
}
