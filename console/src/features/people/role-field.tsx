import { Radio, Stack } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import { roleNames, roleTexts } from '../../lib/roles.ts'
import type { Role } from './shapes.ts'

type RoleFieldProps = {
  value: Role
  choices: readonly Role[]
  error?: React.ReactNode
  onChange: (role: Role) => void
}

/** What somebody may do, said in one line each. */
export function RoleField({ value, choices, error, onChange }: RoleFieldProps) {
  const translate = useTranslate()
  return (
    <Radio.Group
      aria-label={translate('people.role')}
      value={value}
      error={error}
      errorProps={{ mt: 'xs' }}
      onChange={(next) => onChange(choices.find((role) => role === next) ?? value)}
    >
      <Stack gap="xs">
        {choices.map((role) => (
          <Radio
            key={role}
            value={role}
            label={translate(roleNames[role])}
            description={translate(roleTexts[role])}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
