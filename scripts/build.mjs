// @ts-check
// Builds the server and the console when they are older than their sources.
import { prepareOrExit } from './setup/prepare.mjs'

await prepareOrExit(['server', 'console'])
