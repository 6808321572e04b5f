import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'

const folder = fileURLToPath(new URL('../messages/', import.meta.url))

/**
 * Reads messages/<locale>/*.json while building: what has arguments comes as the parsed text, so that no browser
 * loads the parser of ICU messages. Plain texts stay plain.
 */
export function readMessages(): Plugin {
  return {
    name: 'read-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      const [file = ''] = id.split('?')
      if (!file.startsWith(folder) || !file.endsWith('.json')) return undefined
      const texts: Record<string, string> = JSON.parse(code)
      const read = Object.entries(texts).map(([key, text]) => [key, text.includes('{') ? parse(text) : text])
      return { code: JSON.stringify(Object.fromEntries(read)), map: null }
    },
  }
}

function parse(text: string) {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
}
