import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { locales } from './src/lib/locales.ts'

const folder = fileURLToPath(new URL('../messages/', import.meta.url))

/** Writes the page that stands in for the console without a connection, in each language: the service worker keeps it. */
export function offlinePages(): Plugin {
  return {
    name: 'offline-pages',
    apply: 'build',
    generateBundle() {
      for (const locale of locales)
        this.emitFile({ type: 'asset', fileName: `offline-${locale}.html`, source: pageIn(locale) })
    },
  }
}

function pageIn(locale: string): string {
  const texts: Record<string, string> = JSON.parse(readFileSync(`${folder}${locale}/common.json`, 'utf8'))
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="color-scheme" content="light dark" />
    <title>Vicino</title>
    <style>
      body { display: grid; place-content: center; gap: 12px; min-height: 100dvh; margin: 0; padding: 24px; box-sizing: border-box;
        font: 16px/1.5 system-ui, sans-serif; text-align: center; color: #1b1d20; background: #fff }
      h1 { margin: 0; font-size: 20px } p { max-width: 34em; margin: 0; color: #5b5e64 }
      a { justify-self: center; padding: 12px 20px; border-radius: 8px; color: #fff; background: #0f6b66; text-decoration: none }
      @media (prefers-color-scheme: dark) { body { color: #ececea; background: #1b1c1f } p { color: #a7a9ae } }
    </style>
  </head>
  <body>
    <h1>${texts.offlineTitle}</h1>
    <p>${texts.offlineText}</p>
    <a href="">${texts.retry}</a>
  </body>
</html>
`
}
