import { MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { ApiProblem } from '../lib/api.ts'
import { CommandsProvider } from '../lib/commands.tsx'
import { isLearned, LanguageProvider, learn, useTranslate } from '../lib/i18n.tsx'
import { type Locale, localeOf } from '../lib/locales.ts'
import { sessionOptions } from '../lib/session.ts'
import { keepSetting, readSetting } from '../lib/settings.ts'
import { paths } from '../paths.ts'
import { createConsoleRouter } from '../routes.tsx'
import { mantineVariables, themeOf } from '../ui/theme.ts'
import { LocaleContext } from './locale-context.ts'

const defaultAccent = '#0f6b66'

// What is said in passing waits until this is there.
const Notices = lazy(() => import('../ui/notices.tsx').then((module) => ({ default: module.Notices })))

const client = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && isPassing(error),
    },
  },
})
const router = createConsoleRouter(client)

/** The whole console: one brand's look, one person's language. */
export function App({ firstLocale }: { firstLocale: Locale }) {
  return (
    <QueryClientProvider client={client}>
      <Dressed firstLocale={firstLocale} />
    </QueryClientProvider>
  )
}

function Dressed({ firstLocale }: { firstLocale: Locale }) {
  const { data: session } = useQuery({ ...sessionOptions, enabled: false })
  const [chosen, setChosen] = useState(firstLocale)
  const locale = useLearned(session ? localeOf(session.member.locale) : chosen, firstLocale)
  const accent = session?.account.brand.accent ?? readSetting('accent') ?? defaultAccent
  useEffect(() => keepSetting('accent', accent), [accent])
  return (
    <LanguageProvider locale={locale}>
      <LocaleContext value={setChosen}>
        <Themed accent={accent} />
      </LocaleContext>
    </LanguageProvider>
  )
}

function Themed({ accent }: { accent: string }) {
  const closeName = useTranslate()('common.close')
  const theme = useMemo(() => themeOf(accent, closeName), [accent, closeName])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={mantineVariables} defaultColorScheme="auto">
      <CommandsProvider>
        <Suspense>
          <Notices />
        </Suspense>
        <RouterProvider router={router} />
      </CommandsProvider>
    </MantineProvider>
  )
}

/** The wanted language once it is loaded; until then the one before. */
function useLearned(wanted: Locale, first: Locale): Locale {
  const [learned, setLearned] = useState(first)
  useEffect(() => {
    let isWanted = true
    void learn(wanted).then(() => isWanted && setLearned(wanted))
    return () => {
      isWanted = false
    }
  }, [wanted])
  return isLearned(wanted) ? wanted : learned
}

/** A session that ended elsewhere: sign in again, and come back here. */
function leaveWhenSignedOut(error: unknown) {
  const { href, pathname } = router.state.location
  if (!(error instanceof ApiProblem) || error.code !== 'unauthenticated' || pathname === paths.signIn())
    return
  void router.navigate({ to: paths.signIn(), search: { next: href } }).then(() => client.clear())
}

function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && ['offline', 'unavailable', 'internal'].includes(error.code)
}
