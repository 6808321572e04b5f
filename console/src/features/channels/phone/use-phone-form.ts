import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isLine, isNumber, type PhoneDraft } from './phone-draft.ts'

/** The form of a phone channel with the rules that need no server. */
export function usePhoneForm(initialValues: PhoneDraft) {
  const translate = useTranslate()
  const required = translate('common.required')
  return useForm<PhoneDraft>({
    initialValues,
    validate: ({ name, numbers, ringing }) => ({
      ...(!name.trim() && { name: required }),
      ...Object.fromEntries([
        ...numbers.flatMap(({ number, locationIds }, at) => [
          ...(isNumber(number) ? [] : [[`numbers.${at}.number`, translate('channels.phoneNumberWrong')]]),
          ...(locationIds.length === 0 ? [[`numbers.${at}.locationIds`, required]] : []),
        ]),
        ...ringing.flatMap(({ locationId, lines }) =>
          lines.every(isLine) ? [] : [[`lines.${locationId}`, translate('channels.phoneLineWrong')]],
        ),
      ]),
    }),
  })
}

/** The form's field for what the API names in a refusal. */
export function fieldOfPhone(path: string): string {
  return path.replace(/^(settings|secrets)\./, '').replace(/^(numbers\.\d+\.\w+).*$/, '$1')
}
