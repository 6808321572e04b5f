import { Button, Checkbox, Group, Popover, Stack } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'

type CopyDayProps = { from: number; names: readonly string[]; onCopy: (to: readonly number[]) => void }

const week = [0, 1, 2, 3, 4, 5, 6]
const workdays = [0, 1, 2, 3, 4]

/** Gives the other days the times of this one. */
export function CopyDay({ from, names, onCopy }: CopyDayProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [chosen, setChosen] = useState<number[]>([])
  const others = (days: readonly number[]) => days.filter((day) => day !== from)
  function copy() {
    onCopy(chosen)
    setIsOpen(false)
    setChosen([])
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus width={230}>
      <Popover.Target>
        <IconButton
          icon={IconCopy}
          label={translate('locations.copyDay', { day: names[from] })}
          onClick={() => setIsOpen(!isOpen)}
          aria-expanded={isOpen}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Group gap={6}>
            <Button size="compact-xs" variant="default" onClick={() => setChosen(others(workdays))}>
              {translate('locations.workdays')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setChosen(others(week))}>
              {translate('locations.everyDay')}
            </Button>
          </Group>
          {others(week).map((day) => (
            <Checkbox
              key={day}
              label={names[day]}
              checked={chosen.includes(day)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked ? [...chosen, day] : chosen.filter((one) => one !== day),
                )
              }
            />
          ))}
          <Button size="xs" disabled={chosen.length === 0} onClick={copy}>
            {translate('locations.copyHours')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
