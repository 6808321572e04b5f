import { expect, type Page } from '@playwright/test'

// What a window of 1280 × 1024 has left at 400 % (WCAG 2.2, 1.4.10).
const zoomed = { width: 320, height: 256 }
const desktop = { width: 1440, height: 900 }

/** At 400 % nothing is cut off at the side, and nobody has to scroll both ways to read. */
export async function expectReflow(page: Page, where: string): Promise<void> {
  await page.setViewportSize(zoomed)
  const [wide, ...cut] = await page.evaluate((width) => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ]
    const shown = roots
      .flatMap((root) => [
        ...root.querySelectorAll('button, a, input, textarea, select, h1, h2, h3, p, label'),
      ])
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
    const beyond = shown.filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      // What lies wholly to the left is there for other eyes: a link to skip to the content, a trap for machines.
      return right > width + 1 || (left < -1 && right > 0)
    })
    return [document.documentElement.scrollWidth, ...beyond.map((one) => one.outerHTML.slice(0, 200))]
  }, zoomed.width)
  expect(cut, `${where}: what is cut off at 400 %`).toEqual([])
  expect(wide, `${where}: how wide the page is at 400 %`).toBeLessThanOrEqual(zoomed.width)
  await page.setViewportSize(desktop)
}
