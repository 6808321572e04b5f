import { Button, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './drafting-page.module.css'
import type { DraftingSettings } from './queries.ts'
import { useDraftingSettings } from './use-drafting-settings.ts'

type Draft = { isEnabled: boolean; baseUrl: string; model: string; key: string }

/** The machine that drafts and translates for the brand: off, and nobody's, until somebody chooses one. */
export function DraftingPage() {
  const translate = useTranslate()
  const { settings, save, refresh } = useDraftingSettings()
  const form = useForm<Draft>({
    initialValues: draftOf(settings),
    validate: {
      baseUrl: (value, { isEnabled }) => (isEnabled && !value.trim() ? translate('common.required') : null),
      model: (value, { isEnabled }) => (isEnabled && !value.trim() ? translate('common.required') : null),
    },
  })
  const isSetUp = settings.baseUrl !== '' && settings.model !== ''
  return (
    <Page title={translate('settings.drafting')} lead={translate('sending.machineLead')}>
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save(changedOnly(form.getInitialValues(), draft)))}
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('sending.machineUse')} text={translate('sending.machineUseText')}>
          <p className={classes.note}>{translate('sending.machinePrivacy')}</p>
          <Switch
            label={translate('sending.machineOn')}
            description={translate('sending.machineOnText')}
            {...form.getInputProps('isEnabled', { type: 'checkbox' })}
          />
        </Section>
        <Section title={translate('sending.machineWhere')} text={translate('sending.machineWhereText')}>
          <TextInput
            label={translate('sending.baseUrl')}
            description={translate('sending.baseUrlText')}
            placeholder="https://api.openai.com/v1"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('baseUrl')}
          />
          <TextInput
            label={translate('sending.model')}
            description={translate('sending.modelText')}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('model')}
          />
          <SecretInput
            label={translate('sending.key')}
            description={translate(settings.hasKey ? 'sending.keyKept' : 'sending.keyText')}
            autoComplete="off"
            {...form.getInputProps('key')}
          />
        </Section>
      </EditForm>
      {isSetUp && !form.isDirty() && <TestMachine />}
    </Page>
  )
}

function TestMachine() {
  const translate = useTranslate()
  const test = useMutation({ mutationFn: () => answer(api.POST('/api/v1/drafting-settings/test')) })
  return (
    <Section title={translate('sending.machineTest')} text={translate('sending.machineTestText')}>
      <div>
        <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
          {translate('sending.machineTry')}
        </Button>
      </div>
      <TestResult said={test.data?.said} error={test.error} />
    </Section>
  )
}

function TestResult({ said, error }: { said: string | undefined; error: Error | null }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  return (
    <div role="status" className={classes.result}>
      {error ? (
        <>
          <p className={classes.problem}>{problemText(error)}</p>
          {reasonOf(error) && <p className={classes.reason}>{reasonOf(error)}</p>}
        </>
      ) : (
        said && <p>{translate('sending.machineSaid', { said })}</p>
      )}
    </div>
  )
}

// In the machine's own words: whoever sets it up can make something of them.
function reasonOf(error: Error): string | undefined {
  const reason = error instanceof ApiProblem ? error.details.values?.reason : undefined
  return reason === undefined ? undefined : String(reason)
}

function draftOf({ isEnabled, baseUrl, model }: DraftingSettings): Draft {
  return { isEnabled, baseUrl, model, key: '' }
}
