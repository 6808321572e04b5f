import { Button } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'

/** Adds one more to a list of the form. */
export function AddLine({ icon: Sign, label, onClick }: { icon: Icon; label: string; onClick: () => void }) {
  return (
    <div>
      <Button variant="default" leftSection={<Sign size={16} />} onClick={onClick}>
        {label}
      </Button>
    </div>
  )
}
