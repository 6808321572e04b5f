import { backup } from './commands/backup.ts'
import { type Command, UsageError } from './commands/command.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { migrateDatabase } from './commands/migrate.ts'
import { restore } from './commands/restore.ts'
import { setup } from './commands/setup.ts'
import { ConfigError } from './platform/config.ts'
import { AppError } from './platform/errors.ts'

const commands: Record<string, Command> = { setup, demo, migrate: migrateDatabase, doctor, backup, restore }

const [name = '', ...words] = process.argv.slice(2)
process.exitCode = await main()
process.exit()

async function main(): Promise<number> {
  const command = commands[name]
  if (!command) {
    console.log(
      `npm run vicino -- COMMAND [options]\n\n${Object.entries(commands)
        .map(([known, one]) => `  ${known.padEnd(10)}${one.summary}`)
        .join('\n')}\n\nCOMMAND --help tells more.`,
    )
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
    else console.error(error)
    return error instanceof UsageError ? 2 : 1
  }
}
