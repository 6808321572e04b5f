import { type ReactNode, useState } from 'react'
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx'

type ConfirmedProps = Omit<ConfirmDialogProps, 'onCancel'> & {
  /** What one presses to be asked. */
  children: (ask: () => void) => ReactNode
}

/** Something that is done only after it was asked for twice. */
export function Confirmed({ children, ...dialog }: ConfirmedProps) {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      {children(() => setIsAsking(true))}
      {isAsking && <ConfirmDialog {...dialog} onCancel={() => setIsAsking(false)} />}
    </>
  )
}
