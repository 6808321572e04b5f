import { z } from 'zod'
import { createApiKey, newAccountShape } from '../accounts/index.ts'
import { createConnectors } from '../connectors/index.ts'
import { createContext } from '../platform/context.ts'
import { localeOf } from '../platform/i18n/locales.ts'
import { firstThingsShape, setUpBrand } from '../set-up-brand.ts'
import { type Command, readOptions, UsageError, withWorld } from './command.ts'

const options = {
  brand: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
  address: { type: 'string' },
  location: { type: 'string' },
  country: { type: 'string' },
  zone: { type: 'string' },
  language: { type: 'string' },
} as const

export const setup: Command = {
  summary: 'Makes a brand with its owner, first location and first e-mail channel.',
  usage:
    '--brand B --name N --email E --password P [--address support@brand.example] [--location L --country IT --zone Europe/Rome] [--language en|it|pl|ru]',
  help: 'Works beside a running server and prints JSON: accountId, apiKey (shown only now), address.',
  async run(words) {
    const given = read(words)
    return withWorld(async (world) => {
      const created = await setUpBrand(world, createConnectors(), given)
      const context = createContext(world, created.accountId, { kind: 'system' })
      const { secret } = await createApiKey(context, 'command line')
      console.log(
        JSON.stringify({ accountId: created.accountId, apiKey: secret, address: given.address ?? null }),
      )
      return 0
    })
  },
}

function read(words: string[]) {
  const values = readOptions(words, options)
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const parsed = z.intersection(newAccountShape, firstThingsShape).safeParse({
    brand: values.brand ?? '',
    locale: localeOf(values.language ?? 'en'),
    owner: { name: values.name ?? '', email: values.email ?? '', password: values.password ?? '' },
    location: {
      name: values.location ?? values.brand ?? '',
      zone,
      country: values.country?.toUpperCase() ?? '',
      locale: localeOf(values.language ?? 'en'),
    },
    address: values.address,
  })
  if (parsed.success) return parsed.data
  throw new UsageError(
    parsed.error.issues.map((issue) => `--${String(issue.path.at(-1))}: ${issue.message}`).join('\n'),
  )
}
