import { Button, Menu } from '@mantine/core'
import { IconBraces } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../lib/i18n.tsx'
import { type TextUse, variableLabels, variablesOptions } from '../lib/writing.ts'

type VariableMenuProps = { use: TextUse; onChoose: (slot: string) => void }

/** Chooses what is to be filled in when the text is used. */
export function VariableMenu({ use, onChoose }: VariableMenuProps) {
  const translate = useTranslate()
  const { data: variables = [] } = useQuery(variablesOptions)
  return (
    <Menu position="bottom-start" width={280} returnFocus={false}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconBraces size={15} />}>
          {translate('wording.variables')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {variables
          .filter(({ uses }) => uses.includes(use))
          .map(({ name }) => (
            <Menu.Item key={name} onClick={() => onChoose(`{{${name}}}`)}>
              {translate(variableLabels[name])}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
