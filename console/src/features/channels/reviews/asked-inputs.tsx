import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { channelsOptions } from '../queries.ts'
import { type AskedField, hintOf, labelOf } from './review-kinds.ts'

const example = '{author} reviewed {place}'

type AskedInputsProps = {
  fields: readonly AskedField[]
  /** The platform whose directories can lend their sign-in. */
  directoryPlatform: string
  secretNames: readonly string[]
  inputPropsOf: (name: string) => object
}

/** The inputs for what a source asks for; secrets that are kept need not be typed again. */
export function AskedInputs({ fields, directoryPlatform, secretNames, inputPropsOf }: AskedInputsProps) {
  return fields
    .filter(({ input }) => input !== 'directory' || directoryPlatform !== '')
    .map((field) => (
      <AskedInput
        key={field.name}
        field={field}
        directoryPlatform={directoryPlatform}
        isKept={secretNames.includes(field.name)}
        inputProps={inputPropsOf(field.name)}
      />
    ))
}

type AskedInputProps = { field: AskedField; directoryPlatform: string; isKept: boolean; inputProps: object }

function AskedInput({ field, directoryPlatform, isKept, inputProps }: AskedInputProps) {
  const translate = useTranslate()
  const { name, of, input, isRequired } = field
  const key = labelOf(name)
  const isSecret = of === 'secrets'
  const hint = hintOf(field)
  const descriptionOf = () => {
    if (hint) return { description: translate(hint, { example }) }
    return isRequired ? {} : { description: translate('reviews.optional') }
  }
  const props = {
    label: key ? translate(key) : name,
    ...(isKept ? { placeholder: translate('reviews.kept') } : {}),
    ...descriptionOf(),
    ...inputProps,
  }
  switch (input) {
    case 'directory':
      return <DirectoryInput platform={directoryPlatform} {...props} />
    case 'mailboxes':
      return <MailboxesInput {...props} />
    case 'choice':
      return (
        <Select
          clearable
          placeholder={translate('review-import.own')}
          data={[...field.choices]}
          {...props}
          value={valueIn(inputProps) || null}
        />
      )
    case 'lines':
      return <Textarea autosize minRows={1} maxRows={6} {...props} />
    case 'list':
      return (
        <Textarea
          autosize
          minRows={hint ? 2 : 3}
          maxRows={12}
          {...props}
          description={translate(hint ?? 'reviews.oneEach', { example })}
        />
      )
    case 'file':
      return <Textarea autosize minRows={3} maxRows={8} spellCheck={false} autoComplete="off" {...props} />
    case 'text':
      return isSecret ? (
        <SecretInput autoComplete="off" {...props} />
      ) : (
        <TextInput autoComplete="off" {...props} />
      )
  }
}

function valueIn(inputProps: object): string {
  return 'value' in inputProps && typeof inputProps.value === 'string' ? inputProps.value : ''
}

type MailboxesProps = {
  label: string
  description?: string
  value?: string
  onChange?: (text: string) => void
}

// Kept as a text of ids, as all that is typed here.
function MailboxesInput({ value = '', onChange, ...props }: MailboxesProps) {
  const { data: channels = [] } = useQuery(channelsOptions)
  const mailboxes = channels.filter(({ connector }) => connector === 'email')
  return (
    <MultiSelect
      {...props}
      data={mailboxes.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.split('\n').filter(Boolean)}
      onChange={(ids) => onChange?.(ids.join('\n'))}
      clearable
    />
  )
}

function DirectoryInput({ platform, ...props }: { platform: string; label: string }) {
  const translate = useTranslate()
  const { data: directories = [] } = useQuery({
    queryKey: ['listings', 'directories'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/directories', { signal }))).items,
  })
  const fitting = directories.filter((one) => one.platform === platform)
  return (
    <Select
      {...props}
      description={translate('reviews.directoryText')}
      data={fitting.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={translate('common.nothingFound')}
    />
  )
}
