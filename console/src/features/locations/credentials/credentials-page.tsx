import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { ChangeNote } from '../change-note.tsx'
import { ListEditor } from '../list-editor.tsx'
import { LocationFrame } from '../location-frame.tsx'
import type { Location } from '../shapes.ts'
import { useLocationEditor } from '../use-location.ts'

type Credential = Omit<Location['credentials'][number], 'validFrom' | 'expiresOn'> & {
  validFrom: string
  expiresOn: string
}
type Draft = { credentials: Credential[] }

const kinds = ['licence', 'certificate', 'membership', 'insurance', 'other'] as const
const fresh: Credential = {
  ...{ kind: 'licence', name: '', number: '', issuer: '', validFrom: '', expiresOn: '' },
  ...{ remindDays: 30, isPublic: true },
}

/** Licences, certificates and memberships of a location, and when they are to be renewed. */
export function LocationCredentialsPage() {
  const translate = useTranslate()
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const form = useForm<Draft>({
    initialValues: draftOf(location),
    validate: {
      credentials: { name: (text) => (text.trim() ? null : translate('common.required')) },
    },
  })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save({ credentials: draft.credentials.map(changeOf) }))}
        refresh={async () => draftOf(await refresh())}
        savedText={savedText}
      >
        <Section title={translate('record.credentials')} text={translate('record.credentialsText')} isWide>
          <ListEditor
            isCard
            label={translate('record.credentials')}
            items={form.values.credentials}
            add={translate('record.addCredential')}
            fresh={fresh}
            most={60}
            onChange={(credentials) => form.setFieldValue('credentials', credentials)}
          >
            {(credential, change, index) => (
              <CredentialFields
                credential={credential}
                change={change}
                errorOf={(field) => form.errors[`credentials.${index}.${field}`]}
              />
            )}
          </ListEditor>
        </Section>
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}

type CredentialFieldsProps = {
  credential: Credential
  change: (part: Partial<Credential>) => void
  errorOf: (field: string) => React.ReactNode
}

function CredentialFields({ credential, change, errorOf }: CredentialFieldsProps) {
  const translate = useTranslate()
  const text = (field: 'name' | 'number' | 'issuer' | 'validFrom' | 'expiresOn') => ({
    label: translate(`record.credential_${field}`),
    value: credential[field],
    error: errorOf(field),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  })
  return (
    <>
      <Select
        label={translate('record.kind')}
        data={kinds.map((value) => ({ value, label: translate(`record.credential_${value}`) }))}
        allowDeselect={false}
        value={credential.kind}
        onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? 'other' })}
      />
      <TextInput {...text('name')} />
      <TextInput {...text('number')} />
      <TextInput {...text('issuer')} />
      <TextInput {...text('validFrom')} type="date" />
      <TextInput {...text('expiresOn')} type="date" />
      {credential.expiresOn && (
        <NumberInput
          label={translate('record.remindDays')}
          min={0}
          max={365}
          value={credential.remindDays}
          onChange={(value) => change({ remindDays: typeof value === 'number' ? value : 30 })}
        />
      )}
      <Checkbox
        mt={28}
        label={translate('record.isPublic')}
        checked={credential.isPublic}
        onChange={({ currentTarget }) => change({ isPublic: currentTarget.checked })}
      />
    </>
  )
}

function draftOf({ credentials }: Location): Draft {
  return {
    credentials: credentials.map((one) => ({
      ...one,
      validFrom: one.validFrom ?? '',
      expiresOn: one.expiresOn ?? '',
    })),
  }
}

function changeOf({ validFrom, expiresOn, ...credential }: Credential) {
  return { ...credential, validFrom: validFrom || null, expiresOn: expiresOn || null }
}
