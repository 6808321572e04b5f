// @ts-check
// Builds the server, the console and the widget when they are older than their sources.
import { prepareOrExit } from './setup/prepare.mjs'

await prepareOrExit(['server', 'console', 'widget'])
