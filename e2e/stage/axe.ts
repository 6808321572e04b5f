import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const looks = [
  { viewport: desktop, colorScheme: 'light', only: undefined },
  { viewport: desktop, colorScheme: 'dark', only: ['color-contrast'] },
  { viewport: phone, colorScheme: 'dark', only: undefined },
  { viewport: phone, colorScheme: 'light', only: ['color-contrast'] },
] as const

/** Nothing serious stands in anybody's way, on a desk and on a phone, light and dark. */
export async function expectAccess(page: Page, where: string): Promise<void> {
  for (const { viewport, colorScheme, only } of looks) {
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
