import type { HelpKey } from './plan.ts'

/** What an article says in one language; the text is Markdown, `article:key` leads to another article. */
export type HelpText = { title: string; summary: string; keywords?: readonly string[]; text: string }
export type HelpTexts = Record<HelpKey, HelpText>
