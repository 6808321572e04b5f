import type en from '../../messages/en/chat.json'

export type TextKey = keyof typeof en

/** Says a sentence of messages/<locale>/chat.json, as the server handed it out, with values in their places. */
export type Say = (key: TextKey, values?: Record<string, string>) => string

export function sayFrom(texts: Record<string, string>): Say {
  return (key, values = {}) =>
    (texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
