import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** Adds one more of what a page lists: in front of it, or on a page of its own. */
export type AddButtonProps = { label: string } & ({ to: string } | { onClick: () => void })

export function AddButton({ label, ...does }: AddButtonProps) {
  const icon = <IconPlus size={16} />
  if ('onClick' in does)
    return (
      <Button leftSection={icon} onClick={does.onClick}>
        {label}
      </Button>
    )
  return (
    <Button leftSection={icon} renderRoot={(props) => <Link to={does.to} {...props} />}>
      {label}
    </Button>
  )
}
