import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { CopyField } from '../../ui/copy-field.tsx'

/** Shows a secret for the only time. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={translate('webhooks.secretTitle')}>
      <Stack gap="md">
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />}>
          {translate('webhooks.secretOnce')}
        </Alert>
        <CopyField label={translate('webhooks.secret')} value={secret} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{translate('webhooks.secretKept')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
