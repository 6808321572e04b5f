import { useTranslate } from '../../lib/i18n.tsx'
import { CopyField } from '../../ui/copy-field.tsx'

const command = 'npm run vicino -- password --email you@brand.example'

/** How to a new password where no link can be mailed. */
export function NoMailHelp() {
  const translate = useTranslate()
  return (
    <CopyField
      label={translate('signin.noMailCommand')}
      value={command}
      text={translate('signin.noMailHint')}
    />
  )
}
