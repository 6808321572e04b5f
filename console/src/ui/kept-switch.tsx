import { Switch, type SwitchProps } from '@mantine/core'
import { useState } from 'react'

type KeptSwitchProps = Pick<SwitchProps, 'label' | 'description' | 'mt'> & {
  isOn: boolean
  /** Keeps it; what fails has been said when this rejects. */
  onKeep: (isOn: boolean) => Promise<unknown>
}

/** A switch that is kept as soon as it is pressed: it stands as pressed on the way, and goes back when it was not kept. */
export function KeptSwitch({ isOn, onKeep, ...props }: KeptSwitchProps) {
  const [pressed, setPressed] = useState<boolean>()
  const [isUnderWay, setIsUnderWay] = useState(false)
  // What was kept is known a moment after the answer.
  if (pressed === isOn && !isUnderWay) setPressed(undefined)
  async function keep(next: boolean) {
    if (isUnderWay) return
    setPressed(next)
    setIsUnderWay(true)
    await onKeep(next).catch(() => setPressed(undefined))
    setIsUnderWay(false)
  }
  return (
    <Switch
      {...props}
      checked={pressed ?? isOn}
      aria-busy={isUnderWay}
      onChange={({ currentTarget }) => void keep(currentTarget.checked)}
    />
  )
}
