import type { BrowserContext, ConsoleMessage } from '@playwright/test'

// The browser says so of each answer that is not 2xx; refusals are what some tests want to see.
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Collects what the pages of a browser complain of: errors, warnings and exceptions nobody caught. */
export function watchConsole(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
}

function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !refusal.test(message.text())
}
