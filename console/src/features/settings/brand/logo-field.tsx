import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { BrandMark } from '../../../ui/brand-mark.tsx'
import type { Account } from './queries.ts'

type LogoFieldProps = {
  account: Account
  onSet: (file: File) => Promise<unknown>
  onRemove: () => Promise<unknown>
}

/** The logo; kept at once, because a picture is seen before it is chosen. */
export function LogoField({ account, onSet, onRemove }: LogoFieldProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const resetFile = useRef<() => void>(null)
  const change = useMutation({
    mutationFn: (file: File | null) => (file ? onSet(file) : onRemove()),
    // Else choosing the same file again would be no change.
    onSettled: () => resetFile.current?.(),
  })
  return (
    <div>
      <Text component="div" fw={550} fz="sm" mb={4}>
        {translate('settings.logo')}
      </Text>
      <Group gap="md">
        <BrandMark name={account.name} logoUrl={account.logoUrl} size={56} />
        <Group gap="xs">
          <FileButton
            resetRef={resetFile}
            accept="image/png,image/jpeg,image/webp,image/gif"
            onChange={(file) => file && change.mutate(file)}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="xs"
                leftSection={<IconUpload size={14} />}
                loading={change.isPending}
              >
                {translate('settings.logoUpload')}
              </Button>
            )}
          </FileButton>
          {account.logoUrl && (
            <Button variant="subtle" color="gray" size="xs" onClick={() => change.mutate(null)}>
              {translate('forms.remove')}
            </Button>
          )}
        </Group>
      </Group>
      <Text
        c={change.error ? 'var(--danger)' : 'dimmed'}
        fz="xs"
        mt={6}
        role={change.error ? 'alert' : undefined}
      >
        {change.error ? problemText(change.error) : translate('settings.logoText')}
      </Text>
    </div>
  )
}
