import { newAccountShape, setPassword } from '../accounts/index.ts'
import { askSecret } from './ask-secret.ts'
import { type Command, readOptions, UsageError, withWorld } from './command.ts'

const givenShape = newAccountShape.shape.owner.pick({ email: true, password: true })

export const password: Command = {
  summary: 'Sets a new password for somebody who can sign in here.',
  usage: '--email E [--password P]',
  help: 'Asks for the password when it is not given. Works beside a running server. Their sessions end within seconds; two-step sign-in stays as it is.',
  async run(words) {
    const values = readOptions(words, { email: { type: 'string' }, password: { type: 'string' } })
    const given = read({
      email: values.email ?? '',
      password: values.password ?? (values.email ? await askSecret('New password: ') : ''),
    })
    await withWorld((world) => setPassword(world, given))
    console.log(`${given.email} can sign in with the new password.`)
    return 0
  },
}

function read(given: { email: string; password: string }) {
  const parsed = givenShape.safeParse(given)
  if (parsed.success) return parsed.data
  throw new UsageError(
    parsed.error.issues.map((issue) => `--${String(issue.path.at(-1))}: ${issue.message}`).join('\n'),
  )
}
