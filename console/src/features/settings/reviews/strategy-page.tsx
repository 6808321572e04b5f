import { useForm } from '@mantine/form'
import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import {
  pathOf,
  type ReviewStrategy,
  strategiesOptions,
  strategyOptions,
} from '../../../lib/review-strategies.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { paths } from '../../../paths.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useStrategyName } from './strategies-page.tsx'
import { draftOfStrategy, type StrategyDraft, termsOfDraft } from './strategy-draft.ts'
import { StrategyFields } from './strategy-fields.tsx'
import { StrategyTexts } from './strategy-texts.tsx'

/** How reviews of one tone, or about one theme, are answered. */
export function StrategyPage() {
  const { kind = '', key = '' } = useParams({ strict: false })
  return <Editor key={`${kind} ${key}`} kind={kind} name={key} />
}

function Editor({ kind, name }: { kind: string; name: string }) {
  const translate = useTranslate()
  const strategyName = useStrategyName()
  const { value, save, refresh } = useVersioned(strategyOptions(kind, name), [strategiesOptions.queryKey])
  const form = useForm<StrategyDraft>({
    initialValues: draftOfStrategy(value),
    validate: {
      limits: {
        amount: (amount) => (amount === '' ? translate('common.required') : null),
      },
    },
  })
  const store = (draft: StrategyDraft): Promise<ReviewStrategy> =>
    save((header) => {
      const params = { path: pathOf(kind, name), header }
      return answer(api.PUT('/api/v1/review-strategies/{kind}/{key}', { params, body: termsOfDraft(draft) }))
    })
  return (
    <Page
      title={strategyName(kind, name)}
      back={{ to: paths.settingsPage('review-strategies'), label: translate('review-strategies.title') }}
      isWide
    >
      <EditForm
        form={form}
        save={async (draft) => draftOfStrategy(await store(draft))}
        refresh={async () => draftOfStrategy(await refresh())}
      >
        <StrategyFields form={form} strategy={value} />
        <StrategyTexts form={form} strategy={value} />
      </EditForm>
    </Page>
  )
}
