// @ts-check
// npm test: installs what is missing, then runs every check and test. Runs on a bare Node 20.
import { delimiter, join } from 'node:path'
import { root, runtime } from './setup/paths.mjs'
import { prepareOrExit } from './setup/prepare.mjs'
import { runInFront } from './setup/run.mjs'

await prepareOrExit([])
process.exitCode = await runInFront(runtime, ['scripts/verify/main.ts', ...process.argv.slice(2)], {
  env: {
    ...process.env,
    ...(process.argv.includes('--ci') && { CI: 'true' }),
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  },
})
