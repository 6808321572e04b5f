import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const brief = { viewport: phone, colorScheme: 'dark', only: undefined } as const
const looks = [
  { viewport: desktop, colorScheme: 'light', only: undefined },
  { viewport: desktop, colorScheme: 'dark', only: ['color-contrast'] },
  brief,
  { viewport: phone, colorScheme: 'light', only: ['color-contrast'] },
] as const

type HowMuch = { isBrief?: boolean }

/**
 * Nothing serious stands in anybody's way, on a desk and on a phone, light and dark; briefly, on a phone in the dark
 * alone, for what looks like its neighbours.
 */
export async function expectAccess(
  page: Page,
  where: string,
  { isBrief = false }: HowMuch = {},
): Promise<void> {
  for (const { viewport, colorScheme, only } of isBrief ? [brief] : looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A mail's own HTML is its sender's. Without frames axe needs no page of its own to put its findings together.
    const builder = new AxeBuilder({ page }).exclude('iframe').setLegacyMode()
    const { violations } = await (only ? builder.withRules([...only]) : builder.withTags(tags)).analyze()
    const faults = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => `${target.join(' ')} ${html}`) }))
    expect(faults, `${where}, ${viewport.width} px, ${colorScheme}`).toEqual([])
  }
  await page.setViewportSize(desktop)
}

/** Nothing is cut off for whoever looks at four times the size. */
export async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, page.url()).toBeLessThanOrEqual(0)
  await page.setViewportSize(desktop)
}
