import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ChatDraft } from './chat-draft.ts'
import type { Texts } from './chat-settings.ts'

const isWritten = (texts: Texts) => Object.values(texts).some((text) => text.trim())

/** The form of a web chat with the rules that need no server. */
export function useChatForm(initialValues: ChatDraft) {
  const translate = useTranslate()
  const required = translate('common.required')
  return useForm<ChatDraft>({
    initialValues,
    validate: ({ name, fields, proactive }) => ({
      ...(!name.trim() && { name: required }),
      ...Object.fromEntries([
        ...fields.flatMap(({ labels, kind, options }, at) => [
          ...(isWritten(labels) ? [] : [[`fields.${at}.labels`, required]]),
          ...(kind === 'select' && options.length === 0 ? [[`fields.${at}.options`, required]] : []),
        ]),
        ...proactive.flatMap(({ texts }, at) =>
          isWritten(texts) ? [] : [[`proactive.${at}.texts`, required]],
        ),
      ]),
    }),
  })
}

/** The form's field for what the API names in a refusal. */
export function fieldOfChat(path: string): string {
  return path.replace(/^settings\./, '').replace(/^((?:fields|proactive)\.\d+\.\w+).*$/, '$1')
}
