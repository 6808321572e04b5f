import { type Command, UsageError } from './commands/command.ts'
import { ConfigError } from './platform/config.ts'
import { AppError } from './platform/errors.ts'

// Loaded when called: most commands need little of the application.
const commands: Record<string, () => Promise<Command>> = {
  setup: async () => (await import('./commands/setup.ts')).setup,
  password: async () => (await import('./commands/password.ts')).password,
  demo: async () => (await import('./commands/demo.ts')).demo,
  migrate: async () => (await import('./commands/migrate.ts')).migrateDatabase,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  import: async () => (await import('./commands/import.ts')).importFile,
  export: async () => (await import('./commands/export.ts')).exportBrand,
}

const [name = '', ...words] = process.argv.slice(2)
process.exitCode = await main()
process.exit()

async function main(): Promise<number> {
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
  if (!command) {
    await printCommands()
    return name === '' || name === '--help' ? 0 : 2
  }
  if (words.includes('--help')) {
    console.log(`npm run vicino -- ${name} ${command.usage}\n\n${command.summary}\n${command.help}`)
    return 0
  }
  try {
    return await command.run(words)
  } catch (error) {
    if (error instanceof UsageError)
      console.error(`${error.message}\nUsage: npm run vicino -- ${name} ${command.usage}`)
    else if (error instanceof AppError || error instanceof ConfigError) console.error(error.message)
    else console.error(systemReason(error) ?? error)
    return error instanceof UsageError ? 2 : 1
  }
}

// A file that cannot be written or a server that does not answer is no fault of ours to trace.
function systemReason(error: unknown): string | undefined {
  const [first] = error instanceof AggregateError ? error.errors : [error]
  return first instanceof Error && 'syscall' in first ? first.message : undefined
}

async function printCommands(): Promise<void> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([known, load]) => `  ${known.padEnd(10)}${(await load()).summary}`),
  )
  console.log(`npm run vicino -- COMMAND [options]\n\n${lines.join('\n')}\n\nCOMMAND --help tells more.`)
}
