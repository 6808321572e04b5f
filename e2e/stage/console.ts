import type { BrowserContext, ConsoleMessage } from '@playwright/test'

// The browser says so of each answer that is not 2xx and of a server that is being restarted: some tests want that.
const refusal = /^Failed to load resource: (the server responded with a status of (4\d\d|503)|net::ERR_)/

// Playwright's trace is a script as well, which a mail's frame keeps out.
const ownTrace = /^Blocked script execution in 'about:srcdoc'/

// A walk that cuts off the network does without the service worker.
const blockedWorker = /Service Worker registration blocked/

/** Collects what the pages of a browser complain of: errors, warnings and exceptions nobody caught. */
export function watchConsole(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (isComplaint(message))
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
}

function isComplaint(message: ConsoleMessage): boolean {
  return (
    ['error', 'warning'].includes(message.type()) &&
    [refusal, ownTrace, blockedWorker].every((known) => !known.test(message.text()))
  )
}
