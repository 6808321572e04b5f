import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** Nothing serious stands in anybody's way: on a desk and on a phone, light and dark (there only the colours differ). */
export async function expectAccess(page: Page, where: string): Promise<void> {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const builder = new AxeBuilder({ page }).exclude('iframe')
      const chosen = colorScheme === 'dark' ? builder.withRules(['color-contrast']) : builder.withTags(rules)
      const { violations } = await chosen.analyze()
      const faults = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, target }) => `${target.join(' ')} ${html}`),
        }))
      expect(faults, `${where}, ${viewport.width} px, ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize(desktop)
}
