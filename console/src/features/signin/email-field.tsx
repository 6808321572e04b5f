import { TextInput } from '@mantine/core'

type EmailFieldProps = {
  label: string
  /** What the browser may fill in. */
  autoComplete: string
  value: string
  onChange: (email: string) => void
}

/** The address a form of these pages begins with. */
export function EmailField({ label, autoComplete, value, onChange }: EmailFieldProps) {
  return (
    <TextInput
      label={label}
      type="email"
      name="email"
      autoComplete={autoComplete}
      required
      withAsterisk={false}
      autoFocus
      size="md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
